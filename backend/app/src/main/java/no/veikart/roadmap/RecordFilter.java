package no.veikart.roadmap;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses records by a filter of the schema. A field of the filter speaks for the record's component of the same name, and is
 * <ul>
 *   <li>a list of values, one of which the component must be or hold; what is unknown is none of them,
 *   <li>a range, which a date must lie in and a period at least touch; what is unknown lies in none,
 *   <li>a filter, which the record that the component is, or one of those that it holds, must pass.
 * </ul>
 * {@code <component>Kind} is a list of kinds that what the component refers to must be one of. All that is given must hold together, null says
 * nothing, an empty list lets nothing through; {@code and}, {@code or} and {@code not} nest.
 */
@Component
public class RecordFilter {
    private static final String KIND = "Kind";

    private final Kinds kinds;

    RecordFilter(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Those that pass the field's argument {@code filter}; all of them when it is not given.
     *
     * @throws no.veikart.platform.UserError BAD_USER_INPUT for a range that ends before it starts, and for an unknown kind
     */
    public <T extends Record> List<T> choose(List<T> all, Class<T> type, DataFetchingEnvironment field) {
        Map<String, ?> filter = field.getArgument("filter");
        return filter == null ? all : choose(all, type, filter);
    }

    <T extends Record> List<T> choose(List<T> all, Class<T> type, Map<String, ?> filter) {
        return all.stream().filter(passes(RecordShape.of(type), filter)).toList();
    }

    private Predicate<@Nullable Object> passes(RecordShape shape, Map<?, ?> filter) {
        Predicate<@Nullable Object> all = record -> true;
        for (Map.Entry<?, ?> given : filter.entrySet()) {
            if (given.getValue() != null) {
                all = all.and(passes(shape, String.valueOf(given.getKey()), given.getValue()));
            }
        }
        return all;
    }

    private Predicate<@Nullable Object> passes(RecordShape shape, String name, Object given) {
        return switch (name) {
            case "and" -> nested(shape, given).stream().reduce(record -> true, Predicate::and);
            case "or" -> nested(shape, given).stream().reduce(record -> false, Predicate::or);
            case "not" -> passes(shape, (Map<?, ?>) given).negate();
            default -> component(shape, name, given);
        };
    }

    private List<Predicate<@Nullable Object>> nested(RecordShape shape, Object filters) {
        return ((Collection<?>) filters)
                .stream().map(filter -> passes(shape, (Map<?, ?>) filter)).toList();
    }

    private Predicate<@Nullable Object> component(RecordShape shape, String name, Object given) {
        Optional<RecordShape.Field> itself = shape.find(name);
        RecordShape.Field field = itself.or(() ->
                        shape.find(name.substring(0, Math.max(0, name.length() - KIND.length()))))
                .orElseThrow(() -> new IllegalStateException("the filter's " + name + " speaks for no component"));
        Predicate<Object> one = itself.isPresent() ? valueTest(field, given) : kindTest((Collection<?>) given);
        return record -> valuesOf(field, record).stream().anyMatch(one);
    }

    private static Collection<?> valuesOf(RecordShape.Field field, @Nullable Object record) {
        return switch (record == null ? null : field.read(record)) {
            case null -> List.of();
            case Collection<?> several -> several;
            case Object one -> List.of(one);
        };
    }

    private Predicate<Object> valueTest(RecordShape.Field field, Object given) {
        if (given instanceof Map<?, ?> map) {
            return field.record() == null || field.record() == Period.class
                    ? Range.of(field.name(), map)::touches
                    : passes(RecordShape.of(field.record()), map)::test;
        }
        Set<?> allowed = given instanceof Collection<?> several ? new HashSet<>(several) : Set.of(given);
        return value -> allowed.contains(value instanceof Enum<?> constant ? constant.name() : value);
    }

    private Predicate<Object> kindTest(Collection<?> prefixes) {
        List<String> allowed = prefixes.stream().map(String::valueOf).toList();
        kinds.requirePrefixes(allowed);
        return id -> allowed.contains(String.valueOf(id).split(":", 2)[0]);
    }
}
