package no.veikart.source;

import no.veikart.roadmap.Source;

/**
 * What one source says.
 *
 * @param value the value that it gives
 * @param source the source
 */
public record Claim(String value, Source source) {}
