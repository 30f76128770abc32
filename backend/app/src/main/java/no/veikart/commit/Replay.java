package no.veikart.commit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Versioned;

/** Rolls commits forward onto a roadmap, checking that each is the next link of the chain. Not safe for several threads. */
final class Replay {
    private final NodeMapper mapper;
    private final Map<String, Versioned> nodes;
    private final Map<String, Integer> removed;
    private int number;
    private Instant at;
    private String hash;

    private Replay(
            NodeMapper mapper,
            Map<String, Versioned> nodes,
            Map<String, Integer> removed,
            int number,
            Instant at,
            String hash) {
        this.mapper = mapper;
        this.nodes = nodes;
        this.removed = removed;
        this.number = number;
        this.at = at;
        this.hash = hash;
    }

    /** Goes on from a value, whose last commit had this hash (empty before the first). */
    static Replay from(Roadmap base, String hash, NodeMapper mapper) {
        return new Replay(mapper, base.copyById(), new HashMap<>(), base.commit(), base.at(), hash);
    }

    /** Goes on from documents that hold at least everything up to a commit, and perhaps some of what came later. */
    static Replay from(CurrentDocuments.Loaded loaded, Commit upTo, NodeMapper mapper) {
        return new Replay(mapper, loaded.nodes(), loaded.removed(), upTo.number(), upTo.at(), upTo.hash());
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
        Versioned known = nodes.get(change.id());
        int newest = known == null ? removed.getOrDefault(change.id(), 0) : known.commit();
        if (newest >= commit) {
            return;
        }
        if (change.content() == null) {
            nodes.remove(change.id());
            removed.put(change.id(), commit);
        } else {
            nodes.put(change.id(), new Versioned(mapper.read(change.id(), change.content()), commit));
        }
    }

    /** The value after the last commit applied. Ends the replay: it gives its nodes away. */
    Roadmap toRoadmap() {
        return Roadmap.of(number, at, nodes);
    }
}
