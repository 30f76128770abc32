package no.veikart.history;

import java.time.OffsetDateTime;
import no.veikart.scenario.ScenarioInput;
import org.jspecify.annotations.Nullable;

/**
 * A point in the roadmap's history; none of the three means now.
 *
 * @param edition a version, id or name of an edition
 * @param asOf the moment as of which it was known
 * @param commit the number of the commit after which it is
 * @param scenario changes on top of it; null for none
 */
record RoadmapPoint(
        @Nullable String edition,
        @Nullable OffsetDateTime asOf,
        @Nullable Integer commit,
        @Nullable ScenarioInput scenario) {}
