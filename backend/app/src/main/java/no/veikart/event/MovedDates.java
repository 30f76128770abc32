package no.veikart.event;

import java.time.temporal.IsoFields;
import java.util.Objects;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.ItemSchedule;
import no.veikart.schedule.QuarterRange;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * An item whose dates a commit moved: its own, or the earliest that its prerequisites allow.
 *
 * @param item as it is after, or was before when it went
 * @param before null when it came
 * @param after null when it went
 */
record MovedDates(
        Step step,
        RoadmapItem item,
        @Nullable ItemSchedule before,
        @Nullable ItemSchedule after) {

    /** Null when none of its dates is another. */
    static @Nullable MovedDates in(Step step, String id) {
        Roadmap before = step.before();
        Roadmap after = step.after();
        RoadmapItem was = before.find(RoadmapItem.class, id).orElse(null);
        RoadmapItem is = after.find(RoadmapItem.class, id).orElse(null);
        if (was == null && is == null) {
            return null;
        }
        MovedDates dates = new MovedDates(
                step,
                is == null ? Objects.requireNonNull(was) : is,
                was == null ? null : ItemSchedule.of(before, was),
                is == null ? null : ItemSchedule.of(after, is));
        return dates.differ() ? dates : null;
    }

    private boolean differ() {
        return !Dates.of(before).equals(Dates.of(after));
    }

    public @Nullable Integer plannedStartQuarters() {
        return quarters(Dates.of(before).plannedStart, Dates.of(after).plannedStart);
    }

    public @Nullable Integer plannedEndQuarters() {
        return quarters(Dates.of(before).plannedEnd, Dates.of(after).plannedEnd);
    }

    public @Nullable Integer earliestStartQuarters() {
        return quarters(Dates.of(before).earliestStart, Dates.of(after).earliestStart);
    }

    public @Nullable Integer earliestEndQuarters() {
        return quarters(Dates.of(before).earliestEnd, Dates.of(after).earliestEnd);
    }

    private static @Nullable Integer quarters(@Nullable QuarterRange from, @Nullable QuarterRange to) {
        YearQuarter first = from == null ? null : from.least();
        YearQuarter then = to == null ? null : to.least();
        return first == null || then == null ? null : Math.toIntExact(first.until(then, IsoFields.QUARTER_YEARS));
    }

    /** What counts as an item's dates. */
    private record Dates(
            @Nullable QuarterRange plannedStart,
            @Nullable QuarterRange plannedEnd,
            @Nullable QuarterRange earliestStart,
            @Nullable QuarterRange earliestEnd) {
        static Dates of(@Nullable ItemSchedule schedule) {
            return schedule == null
                    ? new Dates(null, null, null, null)
                    : new Dates(
                            schedule.plannedStart(),
                            schedule.plannedEnd(),
                            schedule.earliestStart(),
                            schedule.earliestEnd());
        }
    }
}
