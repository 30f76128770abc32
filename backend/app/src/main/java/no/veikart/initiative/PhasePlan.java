package no.veikart.initiative;

import no.veikart.roadmap.Period;
import org.jspecify.annotations.Nullable;

/**
 * A phase of one initiative's plan.
 *
 * @param period the quarters; null when they are unknown
 * @param state null when no source says
 * @param certainty null when no source says
 */
public record PhasePlan(
        Phase phase,
        @Nullable Period period,
        @Nullable PhaseState state,
        @Nullable Certainty certainty) {

    /** Whether it has a period and is not completed. */
    boolean movable() {
        return period != null && state != PhaseState.COMPLETED;
    }

    PhasePlan shifted(int quarters) {
        return movable() && period != null
                ? new PhasePlan(phase, period.plusQuarters(quarters), state, certainty)
                : this;
    }
}
