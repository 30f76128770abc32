package no.veikart.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a later document's entry amends what is known: sources and aliases are added, every other field given replaces, and null takes a
 * value away.
 */
final class Amendment {
    private static final Set<String> SOURCES = Set.of("sources", "source");
    private static final Set<String> ADDED = Set.of("sources", "aliases");

    private Amendment() {}

    static Map<String, Object> of(Map<String, Object> known, Map<String, ? extends @Nullable Object> given) {
        Map<String, Object> amended = new LinkedHashMap<>(known);
        given.forEach((field, value) -> {
            if (value == null) {
                amended.remove(field);
            } else if (ADDED.contains(field)
                    && value instanceof List<?> more
                    && known.get(field) instanceof List<?> some) {
                List<Object> all = new ArrayList<>(some);
                more.stream().filter(each -> !all.contains(each)).forEach(all::add);
                amended.put(field, all);
            } else {
                amended.put(field, value);
            }
        });
        return amended;
    }

    /** Fills in what an entry leaves to its folder: the document of each source, and that it states what it says. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> withDefaults(Map<String, Object> content, String document) {
        return (Map<String, Object>) Objects.requireNonNull(filled("", content, document));
    }

    private static @Nullable Object filled(String field, @Nullable Object value, String document) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(each -> all.add(filled(field, each, document)));
            return all;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, @Nullable Object> whole = new LinkedHashMap<>();
        if (SOURCES.contains(field)) {
            whole.put("document", document);
            whole.put("statedness", "STATED");
        }
        map.forEach((key, inner) -> whole.put(key, filled(String.valueOf(key), inner, document)));
        return whole;
    }
}
