package no.veikart.export;

import java.util.List;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What every paper tells of the roadmap as it was known at its moment. The parts are answers of saved operations.
 *
 * @param since what is new since the moment before; null when there is none
 * @param reports the newest report of each thing that is reported on
 */
record PaperContent(
        Roadmap then, Provenance provenance, @Nullable Since since, List<JsonNode> reports, JsonNode conflicts) {

    /**
     * What differs between two moments.
     *
     * @param summary by kind
     * @param changes what decisions changed, and what else changed in initiatives, milestones and solutions
     * @param more how many changes are left out
     */
    record Since(Roadmap before, JsonNode summary, List<JsonNode> changes, int more) {}
}
