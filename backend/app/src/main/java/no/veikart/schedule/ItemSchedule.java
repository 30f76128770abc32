package no.veikart.schedule;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.PeriodPoint;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * When one item can be, given what it needs and what needs it: see {@link Schedule}. Ranges are null when nothing known bounds them, which
 * each says for itself in the schema.
 */
public record ItemSchedule(Schedule schedule, int vertex) {
    /** The schedule of an item. Throws IllegalArgumentException for an item of another roadmap. */
    public static ItemSchedule of(Roadmap roadmap, RoadmapItem item) {
        return new ItemSchedule(Schedule.of(roadmap), roadmap.graph().vertexOf(item.id()));
    }

    public @Nullable QuarterRange plannedStart() {
        return planned(PeriodPoint.START);
    }

    public @Nullable QuarterRange plannedEnd() {
        return planned(PeriodPoint.END);
    }

    private @Nullable QuarterRange planned(PeriodPoint point) {
        Interval interval = schedule.times().find(vertex, point);
        return interval == null ? null : QuarterRange.of(interval.low(), interval.high(), point);
    }

    public @Nullable QuarterRange earliestStart() {
        return schedule.earliest().of(vertex, PeriodPoint.START);
    }

    public @Nullable QuarterRange earliestEnd() {
        return schedule.earliest().of(vertex, PeriodPoint.END);
    }

    public @Nullable QuarterRange latestStart() {
        return latest(PeriodPoint.START);
    }

    public @Nullable QuarterRange latestEnd() {
        return latest(PeriodPoint.END);
    }

    private @Nullable QuarterRange latest(PeriodPoint point) {
        return schedule.leadsToDated(vertex) ? schedule.latest().of(vertex, point) : null;
    }

    public @Nullable Slack slack() {
        return schedule.slack(vertex);
    }

    public @Nullable Slack freeSlack() {
        return schedule.freeSlack(vertex);
    }

    public List<MustBeInPlace> mustBeInPlace() {
        return MustBeInPlace.before(schedule, vertex);
    }

    /** The items whose time is not known and that make the ranges wider than they would be: itself, what it needs and what needs it. */
    public List<RoadmapItem> unknown() {
        TreeSet<Integer> vertices = new TreeSet<>(List.of(vertex));
        for (HardReach reach : List.of(schedule.upstream(vertex), schedule.downstream(vertex))) {
            IntStream.range(0, reach.count()).map(reach::vertex).forEach(vertices::add);
        }
        return vertices.stream()
                .filter(each -> !schedule.times().isKnown(each))
                .map(schedule::item)
                .toList();
    }

    public List<Dependency> setAside() {
        return schedule.setAside();
    }
}
