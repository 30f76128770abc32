package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table that a list makes: one for every value that the query selects below the list's elements, in the order of the
 * query, whether or not there are elements.
 *
 * <p>Where lists are on the way from the element to the value, a cell holds all values, joined with {@value #BETWEEN}, or
 * {@value #WITHIN} in a list within a list. Columns below the same list line up: the second source's document is second in its column as
 * the second source's locator is in its own.
 *
 * @param path the keys on the way from an element to the value
 * @param type the name of the value's scalar or enum type
 * @param many whether lists are on the way
 * @param language the language that a text is asked for in; empty where nobody can choose
 */
record Column(List<String> path, String type, boolean many, String language) {
    private static final String BETWEEN = " | ";
    private static final String WITHIN = "; ";

    /** The columns of a list. */
    static List<Column> of(GraphQLSchema schema, ExecutableNormalizedField list) {
        List<Column> columns = new ArrayList<>();
        collect(schema, List.of(list), List.of(), false, columns);
        return columns;
    }

    /** Fields of one key are one column: on different types, a key may come from different fields of the same shape. */
    private static void collect(
            GraphQLSchema schema,
            List<ExecutableNormalizedField> above,
            List<String> path,
            boolean many,
            List<Column> columns) {
        Map<String, List<ExecutableNormalizedField>> byKey = above.stream()
                .flatMap(field -> field.getChildren().stream())
                .collect(Collectors.groupingBy(
                        ExecutableNormalizedField::getResultKey, LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, fields) -> {
            var type = fields.getFirst().getType(schema);
            List<String> way = new ArrayList<>(path);
            way.add(key);
            boolean lists = many || ObjectLists.isList(type);
            if (fields.getFirst().hasChildren()) {
                collect(schema, fields, way, lists, columns);
            } else {
                columns.add(new Column(
                        List.copyOf(way),
                        GraphQLTypeUtil.unwrapAll(type).getName(),
                        lists,
                        languageOf(fields.getFirst())));
            }
        });
    }

    private static String languageOf(ExecutableNormalizedField field) {
        Object language = field.getResolvedArguments().get("language");
        return language == null ? "" : language.toString().toLowerCase(Locale.ROOT);
    }

    /** The header: the keys with dots between them. */
    String name() {
        return String.join(".", path);
    }

    /** A row's value: a number, a truth value or a text; null when the cell is empty. */
    @Nullable
    Object valueIn(Map<String, @Nullable Object> row) {
        return valueIn(row, each -> each);
    }

    /** The same, with what is joined written in a way of its own. */
    @Nullable
    Object valueIn(Map<String, @Nullable Object> row, UnaryOperator<Object> written) {
        return valueIn(row, 0, BETWEEN, written);
    }

    private @Nullable Object valueIn(
            @Nullable Object from, int depth, String separator, UnaryOperator<Object> written) {
        return switch (from) {
            case null -> null;
            case Map<?, ?> object -> valueIn(object.get(path.get(depth)), depth + 1, separator, written);
            case List<?> list -> joined(list, depth, separator, written);
            default -> from;
        };
    }

    private @Nullable String joined(List<?> list, int depth, String separator, UnaryOperator<Object> written) {
        StringBuilder all = new StringBuilder();
        boolean empty = true;
        for (int i = 0; i < list.size(); i++) {
            Object value = valueIn(list.get(i), depth, WITHIN, written);
            all.append(i == 0 ? "" : separator).append(value == null ? "" : written.apply(value));
            empty &= value == null;
        }
        return empty ? null : all.toString();
    }
}
