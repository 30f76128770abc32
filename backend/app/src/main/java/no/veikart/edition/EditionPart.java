package no.veikart.edition;

import org.jspecify.annotations.Nullable;

/**
 * A document, chapter or annex of an edition.
 *
 * @param number its number or letter; null when it has none
 * @param name its Norwegian name
 */
public record EditionPart(@Nullable String number, String name) {}
