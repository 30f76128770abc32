package no.veikart.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.editing.ApplyChangesInput;
import no.veikart.editing.ChangeAction;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of a proposal as JSON, and back. */
final class ProposedChanges {
    private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};

    private ProposedChanges() {}

    static String write(@Nullable Object given) {
        List<Map<String, @Nullable Object>> changes = new ArrayList<>();
        if (given instanceof List<?> list) {
            for (Object each : list) {
                requireContent((Map<?, ?>) each, changes.size());
                Map<String, @Nullable Object> change = new LinkedHashMap<>();
                ((Map<?, ?>) each)
                        .forEach((key, value) ->
                                change.put(String.valueOf(key), key.equals("action") ? String.valueOf(value) : value));
                changes.add(change);
            }
        }
        return JsonMapper.shared().writeValueAsString(changes);
    }

    private static void requireContent(Map<?, ?> change, int index) {
        Object content = change.get("content");
        if (content != null && !(content instanceof Map)) {
            throw UserError.badInput(UserError.noObject("input.changes[" + index + "].content", content));
        }
    }

    @SuppressWarnings("unchecked")
    static List<ApplyChangesInput.Change> read(String json) {
        return JsonMapper.shared().readValue(json, LIST).stream()
                .map(change -> new ApplyChangesInput.Change(
                        String.valueOf(change.get("id")),
                        ChangeAction.valueOf(String.valueOf(change.get("action"))),
                        (Map<String, @Nullable Object>) change.get("content"),
                        (String) change.get("decision")))
                .toList();
    }
}
