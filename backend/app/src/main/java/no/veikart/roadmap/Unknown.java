package no.veikart.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A field of an item that is known to be unknown.
 *
 * @param field the field's name, dotted where it is nested
 * @param source the place where it was lost; null where no source speaks of it
 */
public record Unknown(
        String field, UnknownReason reason, @Nullable Source source) {}
