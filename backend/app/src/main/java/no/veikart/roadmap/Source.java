package no.veikart.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is from.
 *
 * @param document the id of the document
 * @param locator the place in it: case, table, section or slide, and line
 * @param statedness whether it is said there in words
 * @param fields the fields that it speaks for; null when it speaks for the whole item
 */
public record Source(
        @RefersTo("document") String document,
        String locator,
        Statedness statedness,
        @Nullable List<String> fields) {}
