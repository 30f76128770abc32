package no.veikart.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.roadmap.Roadmap;

/**
 * What a change of plans does to the conflicts. A dependency has one conflict or none, so those before and after pair by dependency; no
 * conflict is in more than one of the lists.
 *
 * @param caused those that were none before
 * @param cured those that are none any more, as they were
 * @param changed those that stand, but more or less surely or by another number of quarters
 */
public record ConflictChanges(List<Conflict> caused, List<Conflict> cured, List<Changed> changed) {
    /** Nothing happened to any. */
    public static final ConflictChanges NONE = new ConflictChanges(List.of(), List.of(), List.of());

    /** A conflict that stands, but not as it did. */
    public record Changed(Conflict before, Conflict after) {
        /** Whether it is certain now and was only possible, or as sure as before and by more quarters. */
        public boolean worse() {
            if (before.certainty() != after.certainty()) {
                return after.certainty() == ConflictCertainty.CERTAIN;
            }
            return after.quartersLeast() != before.quartersLeast()
                    ? after.quartersLeast() > before.quartersLeast()
                    : most(after) > most(before);
        }

        private static int most(Conflict conflict) {
            Integer most = conflict.quartersMost();
            return most == null ? Integer.MAX_VALUE : most;
        }

        private boolean isSame() {
            return before.certainty() == after.certainty()
                    && before.quartersLeast() == after.quartersLeast()
                    && Objects.equals(before.quartersMost(), after.quartersMost());
        }
    }

    /** What happened to the conflicts from one value to another. O(conflicts), once they are judged. */
    public static ConflictChanges between(Roadmap before, Roadmap after) {
        Map<String, Conflict> left = new LinkedHashMap<>();
        Conflict.of(before, null)
                .forEach(conflict -> left.put(conflict.dependency().id(), conflict));
        List<Conflict> caused = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Conflict now : Conflict.of(after, null)) {
            Conflict was = left.remove(now.dependency().id());
            if (was == null) {
                caused.add(now);
            } else if (!new Changed(was, now).isSame()) {
                changed.add(new Changed(was, now));
            }
        }
        return new ConflictChanges(caused, List.copyOf(left.values()), changed);
    }
}
