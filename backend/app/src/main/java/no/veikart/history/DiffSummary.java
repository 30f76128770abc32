package no.veikart.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.veikart.roadmap.PeriodShift;

/**
 * Differences in numbers.
 *
 * @param movedItems how many items have a period that moved
 */
record DiffSummary(List<KindSummary> kinds, int movedItems, List<MoveSummary> moves) {

    /** How many items of a kind came, went and differ. */
    record KindSummary(String kind, int added, int removed, int changed) {
        private KindSummary plus(ChangeKind change) {
            return switch (change) {
                case ADDED -> new KindSummary(kind, added + 1, removed, changed);
                case REMOVED -> new KindSummary(kind, added, removed + 1, changed);
                case CHANGED -> new KindSummary(kind, added, removed, changed + 1);
            };
        }
    }

    /** How many periods moved by a number of quarters. */
    record MoveSummary(int quarters, int periods) {}

    static DiffSummary of(List<RoadmapChange> changes) {
        Map<String, KindSummary> kinds = new TreeMap<>();
        Set<String> items = new HashSet<>();
        for (RoadmapChange each : changes) {
            if (items.add(each.node().id())) {
                kinds.merge(
                        each.kind(),
                        new KindSummary(each.kind(), 0, 0, 0).plus(each.change()),
                        (known, one) -> known.plus(each.change()));
            }
        }
        return new DiffSummary(List.copyOf(kinds.values()), movedItems(changes), moves(changes));
    }

    private static int movedItems(List<RoadmapChange> changes) {
        return (int) changes.stream()
                .filter(each -> each.shift() != null)
                .map(each -> each.node().id())
                .distinct()
                .count();
    }

    private static List<MoveSummary> moves(List<RoadmapChange> changes) {
        Map<Integer, Integer> moves = new TreeMap<>();
        changes.stream()
                .map(RoadmapChange::shift)
                .filter(Objects::nonNull)
                .forEach(shift -> moves.merge(quarters(shift), 1, Integer::sum));
        return moves.entrySet().stream()
                .map(entry -> new MoveSummary(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** By how much the end moved, where it has one. */
    private static int quarters(PeriodShift shift) {
        return shift.end() == null ? shift.start() : shift.end();
    }
}
