package no.veikart.portfolio;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PortfolioController {
    private static final Comparator<Portfolio> BY_DATE =
            Comparator.comparing(Portfolio::date).thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Criterion> BY_NUMBER = Comparator.comparing(Criterion::type)
            .thenComparing(criterion -> criterion.number() == null ? Integer.MAX_VALUE : criterion.number())
            .thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<Portfolio> portfolios(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Portfolio.class, BY_DATE), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Criterion> criteria(
            Roadmap roadmap, @Argument @Nullable List<CriterionType> type, DataFetchingEnvironment field) {
        List<Criterion> chosen = roadmap.listBy(Criterion.class, BY_NUMBER).stream()
                .filter(criterion -> type == null || type.contains(criterion.type()))
                .toList();
        return Page.of(chosen, field, roadmap.commit(), "");
    }

    @SchemaMapping
    List<StateCount> counted(Portfolio portfolio) {
        return StateCount.of(portfolio);
    }
}
