package no.veikart.editing;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change to one thing, as a mutation's input means it.
 *
 * @param content the fields to set, null for those to clear; null when the thing is removed
 * @param decision the id of the decision behind this change; null means the whole input's
 * @param place where in the input a field of the content, empty for the whole, comes from
 */
public record Edit(
        String id,
        ChangeAction action,
        @Nullable Map<String, @Nullable Object> content,
        @Nullable String decision,
        UnaryOperator<String> place) {

    public static Edit create(String id, Map<String, @Nullable Object> content, UnaryOperator<String> place) {
        return new Edit(id, ChangeAction.CREATE, content, null, place);
    }

    public static Edit update(String id, Map<String, @Nullable Object> content, UnaryOperator<String> place) {
        return new Edit(id, ChangeAction.UPDATE, content, null, place);
    }
}
