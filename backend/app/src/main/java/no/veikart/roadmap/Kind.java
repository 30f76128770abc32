package no.veikart.roadmap;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A kind of node: what a feature registers, as a bean, to have its records stored, loaded, validated and counted.
 *
 * @param prefix the ids' prefix, e.g. {@code initiative}
 * @param plural the name of the collection in the store and of the files in a dataset, e.g. {@code initiatives}
 * @param type the record that is document, domain object and GraphQL type at once
 * @param list the list of them all; null where the feature answers that itself
 */
public record Kind<T extends Record & Node>(
        String prefix,
        String plural,
        Class<T> type,
        @Nullable Listing<T> list) {

    /**
     * A list that {@link RoadmapLists} answers.
     *
     * @param field the field of the schema's {@code Roadmap}
     * @param order the order of the list
     */
    public record Listing<T>(String field, Comparator<? super T> order) {}

    public Kind(String prefix, String plural, Class<T> type) {
        this(prefix, plural, type, null);
    }

    /** The same kind, listed under the roadmap by its plural, in an order. */
    public Kind<T> listed(Comparator<? super T> order) {
        return listedAs(plural, order);
    }

    /** The same kind, listed under the roadmap by another name, in an order. */
    public Kind<T> listedAs(String field, Comparator<? super T> order) {
        return new Kind<>(prefix, plural, type, new Listing<>(field, order));
    }
}
