package no.veikart.commit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.Roadmap;
import org.springframework.stereotype.Service;

/** The roadmap as it was: past values, made from the journal when they are asked for, the last few of them kept. */
@Service
public class History {
    private static final int KEPT = 12;

    private final Commits commits;
    private final Map<Integer, Roadmap> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Roadmap> eldest) {
            return size() > KEPT;
        }
    };

    History(Commits commits) {
        this.commits = commits;
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
        List<Commit> log = commits.log();
        int number = log.size();
        while (number > 0 && log.get(number - 1).at().isAfter(moment)) {
            number--;
        }
        if (number == 0) {
            String earliest = log.isEmpty()
                    ? "nothing is known yet"
                    : "the earliest is " + log.getFirst().at();
            throw new NoSuchPoint("nothing was known at " + moment + "; " + earliest);
        }
        return at(number);
    }
}
