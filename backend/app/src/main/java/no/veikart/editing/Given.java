package no.veikart.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mutation's input gives, as the caller wrote it: what is left out is not there, and null means to clear. */
public record Given(Map<String, @Nullable Object> fields) {

    /** A field that the schema requires. */
    public String text(String field) {
        return String.valueOf(Objects.requireNonNull(fields.get(field), field));
    }

    public @Nullable String textOrNull(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    public boolean has(String field) {
        return fields.get(field) != null;
    }

    public @Nullable Integer number(String field) {
        return (Integer) fields.get(field);
    }

    /** The objects in a list; none when it is left out. */
    @SuppressWarnings("unchecked")
    List<Given> list(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream()
                        .map(each -> new Given((Map<String, @Nullable Object>) each))
                        .toList()
                : List.of();
    }

    /** Those of some fields that are given, as a document holds them. */
    Map<String, @Nullable Object> content(String... names) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        for (String name : names) {
            if (fields.containsKey(name)) {
                content.put(name, plain(fields.get(name)));
            }
        }
        return content;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
                yield plain;
            }
            case List<?> list -> {
                List<@Nullable Object> plain = new ArrayList<>();
                list.forEach(inner -> plain.add(plain(inner)));
                yield plain;
            }
            case Number number -> number;
            case Boolean flag -> flag;
            case null -> null;
            default -> value.toString();
        };
    }
}
