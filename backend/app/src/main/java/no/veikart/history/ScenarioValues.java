package no.veikart.history;

import java.util.LinkedHashMap;
import java.util.Map;
import no.veikart.roadmap.Roadmap;
import no.veikart.scenario.Scenario;
import no.veikart.scenario.ScenarioInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Roadmaps under scenarios, the last few of them kept: whoever asks for the next page of an answer, or for another analysis, asks under the same
 * scenario.
 */
@Component
class ScenarioValues {
    private final Map<Key, Roadmap> kept;

    /** By the value itself, so that no two editions or moments are mixed up. */
    private record Key(Roadmap base, ScenarioInput scenario) {}

    ScenarioValues(@Value("${veikart.limits.scenarios:16}") int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Roadmap> eldest) {
                return size() > most;
            }
        };
    }

    /** Throws as {@link Scenario#apply}. */
    Roadmap of(Roadmap base, ScenarioInput scenario) {
        Key key = new Key(base, scenario);
        synchronized (kept) {
            Roadmap known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        // Outside: one slow scenario must not hold up the others. Two who ask at once both work it out, and get the
        // same.
        Roadmap value = Scenario.apply(base, scenario);
        synchronized (kept) {
            Roadmap first = kept.putIfAbsent(key, value);
            return first == null ? value : first;
        }
    }

    int count() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
