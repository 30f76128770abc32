package no.veikart.roadmap;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a field with the component of that name, which a record is quickly asked; anything else as the engine always does. */
final class ComponentFetcher implements LightDataFetcher<Object> {
    private final String name;
    private final PropertyDataFetcher<Object> otherwise;
    private volatile @Nullable Known last;

    /** @param field null when the type is no record, or has no such component */
    private record Known(Class<?> type, RecordShape.@Nullable Field field) {}

    ComponentFetcher(String name) {
        this.name = name;
        this.otherwise = PropertyDataFetcher.fetching(name);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        Object source = asked.getSource();
        return source == null ? null : get(asked.getFieldDefinition(), source, () -> asked);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> asked)
            throws Exception {
        RecordShape.Field field = fieldOf(source.getClass());
        return field == null ? otherwise.get(definition, source, asked) : field.read(source);
    }

    /** Most fields are asked of one type only: the last one is remembered. */
    private RecordShape.@Nullable Field fieldOf(Class<?> type) {
        Known known = last;
        if (known == null || known.type != type) {
            known = new Known(
                    type, type.isRecord() ? RecordShape.of(type).find(name).orElse(null) : null);
            last = known;
        }
        return known.field;
    }
}
