package no.veikart.portfolio;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.roadmap.RecordFilter;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PortfolioController {
    private final RecordFilter filter;

    PortfolioController(RecordFilter filter) {
        this.filter = filter;
    }

    @SchemaMapping
    List<PortfolioEntry> entries(Portfolio portfolio, DataFetchingEnvironment field) {
        return filter.choose(portfolio.entries(), PortfolioEntry.class, field);
    }

    @SchemaMapping
    List<StateCount> counted(Portfolio portfolio) {
        return StateCount.of(portfolio);
    }
}
