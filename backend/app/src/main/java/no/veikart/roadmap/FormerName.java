package no.veikart.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A name that an item had before.
 *
 * @param until year, month or day of the renaming as far as it is known, ISO; null when it is not
 */
public record FormerName(String name, @Nullable String until) {}
