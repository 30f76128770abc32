package no.veikart.roadmap;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.platform.Facet;
import no.veikart.platform.Page;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** Answers the roadmap's lists of the kinds that say how they are listed: in their order, what the filter chooses, page by page, with facets. */
@Component
class RoadmapLists implements RuntimeWiringConfigurer {
    private final Kinds kinds;
    private final RecordFilter filter;

    RoadmapLists(Kinds kinds, RecordFilter filter) {
        this.kinds = kinds;
        this.filter = filter;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Roadmap", fields -> {
            kinds.all().forEach(kind -> add(kind, fields));
            return fields;
        });
    }

    private <T extends Record & Node> void add(Kind<T> kind, TypeRuntimeWiring.Builder fields) {
        if (kind.list() != null) {
            fields.dataFetcher(kind.list().field(), new Fetcher<>(kind.type(), kind.list(), filter));
        }
    }

    /** Tells Spring GraphQL what it returns, so that the schema inspection goes on below it. */
    private record Fetcher<T extends Record & Node>(Class<T> type, Kind.Listing<T> list, RecordFilter filter)
            implements SelfDescribingDataFetcher<Page<T>> {
        @Override
        public Page<T> get(DataFetchingEnvironment field) {
            Roadmap roadmap = Objects.requireNonNull(field.<Roadmap>getSource(), "Roadmap's fields have a roadmap");
            List<T> chosen = filter.choose(roadmap.listBy(type, list.order()), type, field);
            Page<T> page = Page.of(chosen, field, roadmap.commit(), "");
            return field.getSelectionSet().contains("facets") ? page.withFacets(facets(chosen)) : page;
        }

        private List<Facet> facets(List<T> chosen) {
            return RecordShape.of(type).fields().stream()
                    .filter(RecordShape.Field::divides)
                    .map(field -> Facet.of(field.name(), chosen, field::read))
                    .toList();
        }

        @Override
        public String getDescription() {
            return "Roadmap." + list.field();
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClassWithGenerics(Page.class, type);
        }

        @Override
        public Map<String, ResolvableType> getArguments() {
            return Map.of();
        }
    }
}
