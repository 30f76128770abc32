package no.veikart.export;

import java.time.LocalDate;
import java.util.List;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a body needs before it meets. The parts are answers of saved operations.
 *
 * @param then the roadmap as it was known when the body met
 * @param provenance of that roadmap
 * @param previous the day on which the body met before; null when no earlier meeting of it is known
 * @param summary what differs since then, by kind; null when no earlier meeting is known
 * @param changes what decisions changed, and what else changed in initiatives, milestones and solutions
 * @param more how many changes are left out
 * @param reports the newest report of each thing that is reported on
 */
record BoardPaper(
        Meeting meeting,
        PlainLanguage language,
        Roadmap then,
        Provenance provenance,
        JsonNode cases,
        JsonNode decisions,
        @Nullable LocalDate previous,
        @Nullable JsonNode summary,
        List<JsonNode> changes,
        int more,
        List<JsonNode> reports,
        JsonNode conflicts,
        List<JsonNode> followUps) {}
