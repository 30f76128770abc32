package no.veikart.dataset;

import java.time.Instant;
import java.util.List;
import no.veikart.commit.Draft;

/**
 * A whole dataset, validated.
 *
 * @param hash of all its files, names and content
 * @param parts one for each source document, oldest first
 */
public record Dataset(String hash, List<Part> parts) {

    /**
     * What one source document made known.
     *
     * @param at when it counts as known
     * @param message what the commit says of it
     */
    public record Part(Instant at, String message, List<Draft.Edit> edits) {}
}
