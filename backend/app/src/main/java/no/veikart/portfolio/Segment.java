package no.veikart.portfolio;

import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of a portfolio with a way of reporting of its own (segment).
 *
 * @param number its number
 * @param name its name; null where the source lost it
 * @param reporting how it reports; null when no source says, or not in that language
 */
public record Segment(
        int number, @Nullable String name, @Nullable Text reporting) {}
