package no.veikart.exposure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.strategy.Goal;
import no.veikart.strategy.Indicator;

/**
 * Whether a goal or indicator is in reach (måloppnåelse): on how much it rests, and how much of that may fail it.
 *
 * @param item the goal or indicator
 * @param restsOn how many items it rests on, through what contributes to it and what is needed, directly or through others
 * @param atRisk how many of them have a risk
 * @param unknown of how many more no source says where they stand
 * @param riskCounts how many have each risk; only those risks that there are
 */
record GoalReachability(RoadmapItem item, int restsOn, int atRisk, int unknown, List<RiskCount> riskCounts) {
    private static final Comparator<GoalReachability> MOST_AT_RISK = Comparator.comparingInt(GoalReachability::atRisk)
            .thenComparingInt(GoalReachability::unknown)
            .reversed()
            .thenComparing(GoalReachability::item, NorwegianOrder.BY_NAME);

    /** The reachability of one goal or indicator: a breadth first search of what it rests on. */
    static GoalReachability of(RoadmapItem goal, Roadmap roadmap) {
        List<GoalRisk> risks = GoalRisk.of(goal, roadmap);
        int all = distinct(risks, kind -> true);
        int atRisk = distinct(risks, kind -> kind != RiskKind.STATE_UNKNOWN);
        List<RiskCount> counts = Arrays.stream(RiskKind.values())
                .map(kind -> new RiskCount(kind, distinct(risks, kind::equals)))
                .filter(count -> count.count() > 0)
                .toList();
        int restsOn = SupportGraph.of(roadmap).reach(goal).count();
        return new GoalReachability(goal, restsOn, atRisk, all - atRisk, counts);
    }

    private static int distinct(List<GoalRisk> risks, Predicate<RiskKind> wanted) {
        return (int) risks.stream()
                .filter(risk -> wanted.test(risk.kind()))
                .mapToInt(GoalRisk::position)
                .distinct()
                .count();
    }

    /** All goals and indicators, those with most at risk first, then with most unknown; kept with the roadmap. A search for each. */
    static List<GoalReachability> ranked(Roadmap roadmap) {
        return roadmap.derived(
                GoalReachability.class,
                now -> Stream.concat(now.list(Goal.class).stream(), now.list(Indicator.class).stream())
                        .map(goal -> of(goal, now))
                        .sorted(MOST_AT_RISK)
                        .toList());
    }
}
