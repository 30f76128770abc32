package no.veikart.dependency;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * What an item needs, and what needs it, one step away. Not methods of a controller: this is asked of every item of long lists, and
 * calling a controller costs more than finding the answer.
 */
@Component
class Neighbours implements RuntimeWiringConfigurer {
    private final Kinds kinds;

    Neighbours(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        kinds.all().stream()
                .filter(kind -> RoadmapItem.class.isAssignableFrom(kind.type()))
                .forEach(kind -> wiring.type(
                        kind.type().getSimpleName(),
                        fields -> fields.dataFetcher("prerequisites", new OneStep(Direction.FORWARD))
                                .dataFetcher("dependents", new OneStep(Direction.BACKWARD))));
    }

    private record OneStep(Direction direction)
            implements SelfDescribingDataFetcher<List<Dependency>>, LightDataFetcher<List<Dependency>> {
        @Override
        public List<Dependency> get(DataFetchingEnvironment asked) {
            return get(asked.getFieldDefinition(), Objects.requireNonNull(asked.<Object>getSource()), () -> asked);
        }

        @Override
        public List<Dependency> get(
                GraphQLFieldDefinition definition, Object item, Supplier<DataFetchingEnvironment> asked) {
            DataFetchingEnvironment how = asked.get();
            Roadmap roadmap = Objects.requireNonNull(how.<GraphQLContext>getLocalContext())
                    .get("roadmap");
            return from((RoadmapItem) item, roadmap, kindsIn(how.getArgument("kinds")));
        }

        /** The kinds by their names; null for all of them. */
        private static @Nullable List<DependencyKind> kindsIn(@Nullable List<?> names) {
            return names == null
                    ? null
                    : names.stream()
                            .map(name -> DependencyKind.valueOf(name.toString()))
                            .toList();
        }

        private List<Dependency> from(RoadmapItem item, Roadmap roadmap, @Nullable List<DependencyKind> kinds) {
            ItemGraph items = roadmap.graph();
            Adjacency arcs = items.graph().adjacency(direction);
            int vertex = items.vertexOf(item.id());
            List<Dependency> found = new ArrayList<>(arcs.end(vertex) - arcs.start(vertex));
            for (int place = arcs.start(vertex), end = arcs.end(vertex); place < end; place++) {
                Dependency dependency = (Dependency) items.edge(arcs.edge(place));
                if (kinds == null || kinds.contains(dependency.kind())) {
                    found.add(dependency);
                }
            }
            return found;
        }

        @Override
        public String getDescription() {
            return direction == Direction.FORWARD ? "prerequisites" : "dependents";
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClassWithGenerics(List.class, Dependency.class);
        }

        @Override
        public Map<String, ResolvableType> getArguments() {
            return Map.of("kinds", ResolvableType.forClassWithGenerics(List.class, DependencyKind.class));
        }
    }
}
