package no.veikart.schedule;

import java.util.Objects;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * One side of an ordering constraint: whose point it is, and where that lies.
 *
 * @param phase null for the whole item
 */
public record ConstraintSide(RoadmapItem item, @Nullable Phase phase, PeriodPoint point, Interval interval) {

    /** The period that it is read from. */
    public Period period() {
        Period period = ItemTime.periodOf(item, phase);
        if (period == null) {
            throw new IllegalStateException(item.id() + " has a point in time and no period");
        }
        return period;
    }

    /** The quarter at whose beginning a start lies at the earliest, or at whose end an end does. */
    public YearQuarter earliest() {
        return Interval.quarterAt(interval.low(), point);
    }

    /** The quarter at whose beginning a start lies at the latest, or at whose end an end does; null when there is none. */
    public @Nullable YearQuarter latest() {
        return interval.unbounded() ? null : Interval.quarterAt(interval.high(), point);
    }

    /**
     * Whether a phase of an initiative sets the point: the constraint names it, or the initiative has no period of its own and the phase is
     * the first to start, or the last to end.
     */
    boolean isDecidedBy(PhasePlan plan, Initiative initiative) {
        if (!item.id().equals(initiative.id())) {
            return false;
        }
        if (phase != null || initiative.period() != null) {
            return plan.phase() == phase;
        }
        Period whole = period();
        Period own = plan.period();
        return own != null
                && (point == PeriodPoint.START
                        ? own.start().equals(whole.start())
                        : Objects.equals(own.end(), whole.end()));
    }
}
