package no.veikart.commit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The head of the roadmap: reads one value without waiting, appends commits one after the other, and follows those of other servers
 * over the same store.
 */
@Service
public class Commits {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
    private static final long POLL_NANOS = 20_000_000;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Journal journal;
    private final CurrentDocuments documents;
    private final NodeMapper mapper;
    private final Clock clock;
    private final Kinds kinds;
    private final Subjects subjects;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile Head head;
    private int written;

    /** Builds the value from the store: the current documents, then the commits after their watermark. */
    Commits(MongoDatabase database, Kinds kinds, NodeMapper mapper, Clock clock) {
        this.journal = new Journal(database);
        this.documents = new CurrentDocuments(database, kinds, mapper);
        this.mapper = mapper;
        this.clock = clock;
        this.kinds = kinds;
        this.subjects = new Subjects(database);
        this.head = start();
        catchUp();
    }

    private Head start() {
        written = documents.watermark();
        List<Commit> log = journal.headsAfter(0);
        if (written == 0) {
            return new Head(Roadmap.EMPTY, List.of());
        }
        if (log.size() < written) {
            throw new BrokenJournal(log.size() + 1, "it is missing, though its documents are in the store");
        }
        Replay replay = Replay.from(documents.load(), log.get(written - 1), mapper);
        // The documents may be ahead of the watermark; the value is whole only once the journal's end is reached.
        read(written, log.size(), replay::apply);
        return new Head(replay.toRoadmap(), List.copyOf(log));
    }

    /** Shows the commits after a number and up to another, in order. Throws {@link BrokenJournal} when one is missing. */
    void read(int after, int last, Consumer<JournalEntry> reader) {
        for (int done = after; done < last; ) {
            List<JournalEntry> entries = journal.entriesAfter(done, last);
            if (entries.isEmpty()) {
                throw new BrokenJournal(done + 1, "it is missing");
            }
            entries.forEach(reader);
            done += entries.size();
        }
    }

    /** The roadmap as it is now. */
    public Roadmap current() {
        return head.roadmap;
    }

    /** Has something called whenever there are new commits, this server's or others'; it must return at once. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void move(Head next) {
        head = next;
        watchers.forEach(Runnable::run);
    }

    /** Looks in the store for a commit that this server has not seen, and waits for it for a while; whether it is there now. */
    boolean awaitAtLeast(int number, Duration longest) {
        if (head.log.size() >= number) {
            return true;
        }
        try {
            catchUp();
        } catch (StoreUnavailable silent) {
            LOG.debug("The store does not tell of commit {}", number, silent);
        }
        // Once is enough to see what was answered anywhere; from here on the follower looks, so that nobody can keep
        // the store busy by asking.
        Instant end = Instant.now().plus(longest);
        while (head.log.size() < number && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        return head.log.size() >= number;
    }

    /** All commits in order; the first is number 1. */
    public List<Commit> log() {
        return head.log;
    }

    /** A commit by its number. Throws {@link NoSuchPoint} when there is none. */
    public Commit get(int number) {
        List<Commit> log = head.log;
        if (number < 1 || number > log.size()) {
            throw new NoSuchPoint("there is no commit " + number + "; commits are numbered 1 to " + log.size());
        }
        return log.get(number - 1);
    }

    /** Stores a draft as it is, whatever the head is by then. Throws as below. */
    public Commit commit(Draft draft) {
        return commit((head, problems) -> draft);
    }

    /**
     * Stores a commit and makes it the head.
     *
     * @throws InvalidCommit when the write does not make a whole roadmap, or finds a problem itself; nothing is stored
     * @throws StoreUnavailable when the store does not answer
     */
    public Commit commit(Write write) {
        lock();
        try {
            while (true) {
                catchUp();
                Head before = head;
                List<Problem> problems = new ArrayList<>();
                Draft draft = write.on(before.roadmap, problems);
                Roadmap next = proposed(write, draft, timeOf(draft, before, problems), before, problems);
                JournalEntry entry = entry(draft, before, next);
                if (draft.subject() != null) {
                    subjects.keep(entry.commit(), draft.subject());
                }
                if (journal.store(entry)) {
                    move(before.plus(entry.commit(), next));
                    project();
                    return entry.commit();
                }
            }
        } catch (MongoException silent) {
            throw new StoreUnavailable("the store does not answer; nothing was written. Try again in a while", silent);
        } finally {
            writing.unlock();
        }
    }

    /** The value that a write would make of the head; nothing is stored. Throws {@link InvalidCommit} as committing it would. */
    public Roadmap tryOut(Write write) {
        Head now = head;
        List<Problem> problems = new ArrayList<>();
        Draft draft = write.on(now.roadmap, problems);
        return proposed(write, draft, null, now, problems);
    }

    private Roadmap proposed(Write write, Draft draft, @Nullable Instant at, Head before, List<Problem> problems) {
        Roadmap next = new Proposal(kinds, mapper, before.roadmap, problems).of(draft, at);
        write.check(before.roadmap, next, problems);
        if (!problems.isEmpty()) {
            throw new InvalidCommit(problems);
        }
        return next;
    }

    private JournalEntry entry(Draft draft, Head before, Roadmap next) {
        List<Change> changes = draft.edits().stream()
                .map(edit -> new Change(
                        edit.id(),
                        before.roadmap.commitOf(edit.id()),
                        contentOf(edit, next),
                        edit.decision(),
                        edit.decided()))
                .toList();
        Commit open = new Commit(
                next.commit(),
                next.at(),
                now(),
                draft.author(),
                draft.message(),
                draft.decision(),
                draft.dataset(),
                UUID.randomUUID().toString(),
                before.hash(),
                "");
        return new JournalEntry(open.withHash(Journal.hashOf(open, changes)), changes);
    }

    /** As the record writes itself, not as it was given: one shape whoever wrote it. */
    private @Nullable Map<String, Object> contentOf(Draft.Edit edit, Roadmap next) {
        return edit.content() == null ? null : mapper.write(next.find(edit.id()).orElseThrow());
    }

    private Instant timeOf(Draft draft, Head before, List<Problem> problems) {
        Instant earliest = before.roadmap.at();
        if (draft.at() == null) {
            Instant now = now();
            return now.isBefore(earliest) ? earliest : now;
        }
        if (draft.at().isBefore(earliest)) {
            problems.add(new Problem(
                    "",
                    "",
                    Problem.Code.INVALID,
                    "the commit is dated " + draft.at() + ", before the last one's " + earliest));
        }
        return draft.at();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Takes in what other servers have committed. Called before each write, and from time to time. */
    public void catchUp() {
        lock();
        try {
            Head before = head;
            List<Commit> newer = journal.headsAfter(before.log.size());
            if (!newer.isEmpty()) {
                Replay replay = Replay.from(before.roadmap, before.hash(), before.roadmap, mapper);
                read(before.log.size(), newer.getLast().number(), replay::apply);
                List<Commit> log = new ArrayList<>(before.log);
                log.addAll(newer);
                move(new Head(replay.toRoadmap(), List.copyOf(log)));
            }
            project();
        } catch (MongoException silent) {
            throw new StoreUnavailable("the store does not answer; nothing was written. Try again in a while", silent);
        } finally {
            writing.unlock();
        }
    }

    /** While the store is silent each write waits for it; those behind it are not to wait for them all. */
    private void lock() {
        try {
            if (writing.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new StoreUnavailable("other writes wait for the store; nothing was written. Try again in a while", null);
    }

    /** Brings the current documents up to the head. What fails is tried again at the next call: the commits are stored already. */
    private void project() {
        int last = head.log.size();
        try {
            while (written < last) {
                for (JournalEntry entry : journal.entriesAfter(written, last)) {
                    documents.write(entry);
                    written = entry.commit().number();
                }
            }
        } catch (RuntimeException failed) {
            LOG.warn("The documents are behind the journal: written up to commit {} of {}", written, last, failed);
        }
    }

    /**
     * A past value. Throws {@link BrokenJournal} when the journal's chain is broken.
     *
     * @param base an earlier value
     * @param parsed what this value already holds as the same commit left it is not read again
     */
    Roadmap replay(Roadmap base, int number, Roadmap parsed) {
        String hash = base.commit() == 0 ? "" : get(base.commit()).hash();
        Replay replay = Replay.from(base, hash, parsed, mapper);
        read(base.commit(), number, replay::apply);
        return replay.toRoadmap();
    }

    /** Whom the tokens behind commits were given to. */
    public Subjects subjects() {
        return subjects;
    }

    private record Head(Roadmap roadmap, List<Commit> log) {
        String hash() {
            return log.isEmpty() ? "" : Objects.requireNonNull(log.getLast()).hash();
        }

        Head plus(Commit commit, Roadmap next) {
            List<Commit> longer = new ArrayList<>(log);
            longer.add(commit);
            return new Head(next, List.copyOf(longer));
        }
    }
}
