package no.veikart.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees every object of an answer as it is read, the inner ones before the one that holds them. */
@FunctionalInterface
interface ObjectVisitor {
    ObjectVisitor NONE = (fields, source, answer) -> {};

    /**
     * An object was read.
     *
     * @param fields the fields that were asked of it
     * @param source what it was read off, e.g. a record of the roadmap
     * @param answer its answer, by key
     */
    void visit(List<Step> fields, Object source, Map<String, @Nullable Object> answer);
}
