package no.veikart.strategy;

import org.jspecify.annotations.Nullable;

/**
 * The scale of an indicator.
 *
 * @param min the lowest value
 * @param max the highest value
 * @param best the best value; null when no source says
 */
public record Scale(int min, int max, @Nullable Integer best) {}
