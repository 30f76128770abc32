package no.veikart.roadmap;

/**
 * A kind of node: what a feature registers, as a bean, to have its records stored, loaded, validated and counted.
 *
 * @param prefix the ids' prefix, e.g. {@code initiative}
 * @param plural the name of the collection in the store and of the files in a dataset, e.g. {@code initiatives}
 * @param type the record that is document, domain object and GraphQL type at once
 */
public record Kind<T extends Record & Node>(String prefix, String plural, Class<T> type) {}
