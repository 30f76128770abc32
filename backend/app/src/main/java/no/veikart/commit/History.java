package no.veikart.commit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.veikart.roadmap.Roadmap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The roadmap as it was: past values, made from the journal when they are asked for, the last few of them kept. */
@Service
public class History {
    private final Commits commits;
    private final Map<Integer, Roadmap> kept;

    /** @param most how many past values are kept at once; they share what is alike */
    History(Commits commits, @Value("${veikart.limits.past-values:12}") int most) {
        this.commits = commits;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Roadmap> eldest) {
                return size() > most;
            }
        };
    }

    /** The value after a commit. Throws {@link NoSuchPoint} when there is no such commit. */
    public Roadmap at(int number) {
        Roadmap current = commits.current();
        if (number == current.commit()) {
            return current;
        }
        commits.get(number);
        synchronized (kept) {
            Roadmap known = kept.get(number);
            if (known == null) {
                known = commits.replay(nearestBefore(number), number, current);
                kept.put(number, known);
            }
            return known;
        }
    }

    /** The commit of that number. Throws {@link NoSuchPoint} when there is none. */
    public Commit commit(int number) {
        return commits.get(number);
    }

    /** The value after the commit that follows on a value: cheap for those who go from commit to commit. */
    public Roadmap next(Roadmap before) {
        int number = before.commit() + 1;
        Roadmap current = commits.current();
        if (number == current.commit()) {
            return current;
        }
        commits.get(number);
        synchronized (kept) {
            return kept.computeIfAbsent(number, next -> commits.replay(before, next, current));
        }
    }

    private Roadmap nearestBefore(int number) {
        return kept.values().stream()
                .filter(value -> value.commit() < number)
                .reduce(Roadmap.EMPTY, (a, b) -> a.commit() >= b.commit() ? a : b);
    }

    /**
     * The value as it was known at a moment: after the last commit whose facts were known by then; of several with the same time the
     * highest number. Throws {@link NoSuchPoint} for a moment before the first commit, naming the earliest.
     */
    public Roadmap asOf(Instant moment) {
        Commit last = findAsOf(moment).orElseThrow(() -> {
            List<Commit> log = commits.log();
            String earliest = log.isEmpty()
                    ? "nothing is known yet"
                    : "the earliest is " + log.getFirst().at();
            return new NoSuchPoint("nothing was known at " + moment + "; " + earliest);
        });
        return at(last.number());
    }

    /** The commit with a hash; empty when there is none. */
    public Optional<Commit> find(String hash) {
        return commits.log().reversed().stream()
                .filter(commit -> commit.hash().equals(hash))
                .findFirst();
    }

    /** The last commit whose facts were known by a moment; empty when there is none. */
    public Optional<Commit> findAsOf(Instant moment) {
        List<Commit> log = commits.log();
        int known = 0;
        int later = log.size();
        while (known < later) {
            int middle = (known + later) >>> 1;
            if (log.get(middle).at().isAfter(moment)) {
                later = middle;
            } else {
                known = middle + 1;
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(log.get(known - 1));
    }
}
