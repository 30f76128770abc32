package no.veikart.export;

import java.time.LocalDate;
import java.util.List;
import no.veikart.governance.Meeting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a body needs before it meets.
 *
 * @param previous the day on which the body met before; null when no earlier meeting of it is known
 * @param content as it was known when the body met
 */
record BoardPaper(
        Meeting meeting,
        @Nullable LocalDate previous,
        JsonNode cases,
        JsonNode decisions,
        List<JsonNode> followUps,
        PaperContent content) {}
