package no.veikart.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A number as a source states it (tall).
 *
 * @param what what was counted
 * @param asStated the number in the source's own short words
 * @param number the number; null when it is no plain number
 * @param denominator of how many; null when no source says
 * @param percent the share in percent; null when none is stated
 * @param unit what one of them is; null when no source says
 * @param date when it was so, or is to be; null when no source says
 * @param type what it is; null when no source says
 * @param approximate whether the source calls it about so; null when it does not say
 */
public record Figure(
        Text what,
        String asStated,
        @Nullable Double number,
        @Nullable Integer denominator,
        @Nullable Double percent,
        @Nullable String unit,
        @Nullable Period date,
        @Nullable FigureType type,
        @Nullable Boolean approximate) {
    public Figure {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("the share is " + percent + " percent; it is 0 to 100");
        }
        if (denominator != null && denominator < 1) {
            throw new IllegalArgumentException("the denominator is " + denominator + "; it is at least 1");
        }
    }
}
