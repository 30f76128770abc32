package no.veikart.schedule;

import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.PeriodPoint;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be in place before an item, and when at the latest, if the item is to keep its plan.
 *
 * @param distance how many steps away it is, from 1
 * @param latestStart null when the item's time is not known
 * @param latestEnd null likewise
 */
record MustBeInPlace(
        RoadmapItem item,
        int distance,
        @Nullable QuarterRange latestStart,
        @Nullable QuarterRange latestEnd) {

    /** Everything that an item needs in place, directly or through others, along hard ordering dependencies that are not met; nearest first. */
    static List<MustBeInPlace> before(Schedule schedule, int vertex) {
        HardReach upstream = schedule.upstream(vertex);
        Bounds latest = schedule.latestBefore(bounding -> bounding == vertex);
        return IntStream.range(0, upstream.count())
                .mapToObj(i -> {
                    int needed = upstream.vertex(i);
                    return new MustBeInPlace(
                            schedule.item(needed),
                            upstream.distance(i),
                            latest.of(needed, PeriodPoint.START),
                            latest.of(needed, PeriodPoint.END));
                })
                .toList();
    }
}
