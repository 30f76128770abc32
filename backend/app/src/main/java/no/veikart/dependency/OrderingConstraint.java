package no.veikart.dependency;

import no.veikart.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * In which order two things must come: it holds when the prerequisite's point, plus the lag, is not after the dependent's point.
 *
 * @param prerequisitePhase the phase of the prerequisite whose point counts; null for the whole of it
 * @param dependentPhase the phase of the dependent whose point counts; null for the whole of it
 * @param lagQuarters the least number of quarters between the two points; negative where they may overlap by so many
 */
public record OrderingConstraint(
        @Nullable Phase prerequisitePhase,
        PeriodPoint prerequisitePoint,
        @Nullable Phase dependentPhase,
        PeriodPoint dependentPoint,
        int lagQuarters) {
    private static final int LONGEST_LAG = 80;

    /** What every ordering kind says where no source says more: the prerequisite ends before the dependent starts. */
    public static final OrderingConstraint DEFAULT =
            new OrderingConstraint(null, PeriodPoint.END, null, PeriodPoint.START, 0);

    public OrderingConstraint {
        if (Math.abs((long) lagQuarters) > LONGEST_LAG) {
            throw new IllegalArgumentException("the lag is " + lagQuarters + " quarters; it is at most " + LONGEST_LAG
                    + " (twenty years) either way");
        }
    }
}
