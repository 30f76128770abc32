package no.veikart.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative's place in a programme step's scope, as it was on a date.
 *
 * @param step the number of the step; null when it belongs to none
 * @param area the interaction area (samhandlingsområde); null when there is none
 * @param list the list that it stood on; null when that is unknown
 * @param rank its number within the area; null when it has none
 */
public record Scope(
        LocalDate date,
        @Nullable Integer step,
        @Nullable String area,
        @Nullable ScopeList list,
        @Nullable Integer rank) {}
