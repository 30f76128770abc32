package no.veikart.commit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Versioned;

/** Rolls commits forward onto a roadmap, checking that each is the next link of the chain. Not safe for several threads. */
final class Replay {
    private final NodeMapper mapper;
    private final Roadmap base;
    private final Roadmap parsed;
    private final Map<String, Versioned> put = new HashMap<>();
    private final Map<String, Integer> removed;
    private int number;
    private Instant at;
    private String hash;

    private Replay(NodeMapper mapper, Roadmap base, Roadmap parsed, Map<String, Integer> removed, String hash) {
        this.mapper = mapper;
        this.base = base;
        this.parsed = parsed;
        this.removed = new HashMap<>(removed);
        this.number = base.commit();
        this.at = base.at();
        this.hash = hash;
    }

    /**
     * Goes on from a value, whose last commit had this hash (empty before the first).
     *
     * @param parsed any value of the same journal: what it holds as the same commit left it is taken from there
     */
    static Replay from(Roadmap base, String hash, Roadmap parsed, NodeMapper mapper) {
        return new Replay(mapper, base, parsed, Map.of(), hash);
    }

    /** Goes on from documents that hold at least everything up to a commit, and perhaps some of what came later. */
    static Replay from(CurrentDocuments.Loaded loaded, Commit upTo, NodeMapper mapper) {
        Roadmap base = Roadmap.of(upTo.number(), upTo.at(), loaded.nodes());
        return new Replay(mapper, base, base, loaded.removed(), upTo.hash());
    }

    /** Applies the next commit, per node skipping what is not newer. Throws {@link BrokenJournal} when it is not the next link. */
    void apply(JournalEntry entry) {
        Commit commit = entry.commit();
        if (commit.number() != number + 1) {
            throw new BrokenJournal(number + 1, "it is missing; the next one is " + commit.number());
        }
        if (!commit.previous().equals(hash)) {
            throw new BrokenJournal(commit.number(), "it does not follow on commit " + number);
        }
        if (!Journal.hashOf(commit, entry.changes()).equals(commit.hash())) {
            throw new BrokenJournal(commit.number(), "its content is not what its hash was made of");
        }
        entry.changes().forEach(change -> apply(change, commit.number()));
        number = commit.number();
        at = commit.at();
        hash = commit.hash();
    }

    private void apply(Change change, int commit) {
        if (newestOf(change.id()) >= commit) {
            return;
        }
        if (change.content() == null) {
            put.remove(change.id());
            removed.put(change.id(), commit);
        } else {
            put.put(change.id(), new Versioned(node(change.id(), change.content(), commit), commit));
        }
    }

    private int newestOf(String id) {
        Versioned known = put.get(id);
        int standing = known == null ? base.commitOf(id) : known.commit();
        return Math.max(standing, removed.getOrDefault(id, 0));
    }

    private Node node(String id, Map<String, Object> content, int commit) {
        return parsed.commitOf(id) == commit ? parsed.find(id).orElseThrow() : mapper.read(id, content);
    }

    /** The value after the last commit applied; it shares with the one gone on from what has not changed. */
    Roadmap toRoadmap() {
        return base.later(number, at, put.values(), removed.keySet());
    }
}
