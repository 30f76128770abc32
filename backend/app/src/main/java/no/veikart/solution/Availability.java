package no.veikart.solution;

import no.veikart.roadmap.Period;
import org.jspecify.annotations.Nullable;

/**
 * A state of a functionality over quarters.
 *
 * @param period the quarters; null when they are unknown (REQ-20)
 */
public record Availability(
        AvailabilityState state, @Nullable Period period) {}
