package no.veikart.roadmap;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * Answers what follows from the records alone, for every kind alike: a field that holds ids answers with the nodes, from the roadmap that
 * the question was asked of; a text answers in the language asked for.
 */
@Component
class RecordFields implements RuntimeWiringConfigurer {
    private final Kinds kinds;

    RecordFields(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Set<Class<?>> done = new HashSet<>();
        kinds.all().forEach(kind -> wire(kind.type(), wiring, done));
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(
                        asked -> new ComponentFetcher(asked.getFieldDefinition().getName())));
    }

    private void wire(Class<?> type, RuntimeWiring.Builder wiring, Set<Class<?>> done) {
        if (!done.add(type)) {
            return;
        }
        wiring.type(type.getSimpleName(), fields -> {
            for (RecordShape.Field field : RecordShape.of(type).fields()) {
                DataFetcher<?> fetcher = fetcherOf(field);
                if (fetcher != null) {
                    fields.dataFetcher(field.name(), fetcher);
                }
            }
            return fields;
        });
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            Class<?> nested = field.record();
            if (nested != null && nested != Text.class) {
                wire(nested, wiring, done);
            }
        }
    }

    private @Nullable DataFetcher<?> fetcherOf(RecordShape.Field field) {
        if (field.refersTo() != null) {
            return new Fetcher(field, kinds.typeOf(List.of(field.refersTo().value())), RecordFields::nodes);
        }
        return field.record() == Text.class ? new Fetcher(field, String.class, RecordFields::texts) : null;
    }

    /**
     * Tells Spring GraphQL what it returns, so that the schema inspection goes on below it, and both it and the engine that nothing has to
     * be set up around it.
     */
    private record Fetcher(
            RecordShape.Field field,
            Class<?> type,
            BiFunction<Object, DataFetchingEnvironment, @Nullable Object> answer)
            implements SelfDescribingDataFetcher<Object>, LightDataFetcher<Object> {
        @Override
        public @Nullable Object get(DataFetchingEnvironment asked) {
            return get(asked.getFieldDefinition(), holder(asked), () -> asked);
        }

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition definition, Object holder, Supplier<DataFetchingEnvironment> asked) {
            Object value = field.read(holder);
            return value == null ? null : answer.apply(value, asked.get());
        }

        @Override
        public String getDescription() {
            return field.name();
        }

        @Override
        public ResolvableType getReturnType() {
            return field.component().getType() == List.class
                    ? ResolvableType.forClassWithGenerics(List.class, type)
                    : ResolvableType.forClass(type);
        }

        @Override
        public Map<String, ResolvableType> getArguments() {
            return Map.of();
        }
    }

    private static Object holder(DataFetchingEnvironment asked) {
        return Objects.requireNonNull(asked.<Object>getSource(), "a field of a record has the record");
    }

    private static Object nodes(Object ids, DataFetchingEnvironment asked) {
        Roadmap roadmap =
                Objects.requireNonNull(asked.<GraphQLContext>getLocalContext()).get("roadmap");
        return ids instanceof List<?> list
                ? list.stream().map(id -> roadmap.get(Node.class, (String) id)).toList()
                : roadmap.get(Node.class, (String) ids);
    }

    private static @Nullable Object texts(Object texts, DataFetchingEnvironment asked) {
        Language language = Language.valueOf(String.valueOf(asked.<Object>getArgument("language")));
        return texts instanceof List<?> list
                ? list.stream()
                        .map(text -> ((Text) text).in(language))
                        .filter(Objects::nonNull)
                        .toList()
                : ((Text) texts).in(language);
    }
}
