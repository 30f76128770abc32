package no.veikart.export;

import java.util.List;
import no.veikart.edition.Edition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an edition holds and how it differs from the one before.
 *
 * @param previous the edition of the same work before it whose content is known; null when there is none
 * @param decisions the decision behind it; empty when none is recorded
 * @param content null when nobody knows what it held
 */
record EditionPaper(
        Edition edition,
        @Nullable Edition previous,
        List<JsonNode> decisions,
        @Nullable PaperContent content) {}
