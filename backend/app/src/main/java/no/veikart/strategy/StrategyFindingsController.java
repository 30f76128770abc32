package no.veikart.strategy;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import no.veikart.initiative.Initiative;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StrategyFindingsController {
    private static final Comparator<Finding> BY_TYPE = Comparator.comparing(Finding::type)
            .thenComparing(finding -> finding.number() == null ? Integer.MAX_VALUE : finding.number())
            .thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Outcome> BY_GOAL =
            Comparator.comparing(Outcome::goal).thenComparing(Outcome::number).thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Situation> BY_NUMBER =
            Comparator.comparing(Situation::number).thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<Finding> findings(Roadmap roadmap, @Argument @Nullable List<FindingType> type, DataFetchingEnvironment field) {
        List<Finding> chosen = roadmap.listBy(Finding.class, BY_TYPE).stream()
                .filter(finding -> type == null || type.contains(finding.type()))
                .toList();
        return Page.of(chosen, field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Outcome> outcomes(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Outcome.class, BY_GOAL), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Situation> situations(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Situation.class, BY_NUMBER), field, roadmap.commit(), "");
    }

    @SchemaMapping
    List<Outcome> outcomes(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap.listBy(Outcome.class, BY_GOAL).stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .toList();
    }

    @SchemaMapping
    List<Situation> situations(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap.listBy(Situation.class, BY_NUMBER).stream()
                .filter(situation -> situation.goal().equals(goal.id()))
                .toList();
    }

    @SchemaMapping
    List<Initiative> contributors(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy("contributorsToGoals", Initiative.class, Initiative::contributesTo)
                .getOrDefault(goal.id(), List.of())
                .stream()
                .sorted(NorwegianOrder.BY_NAME)
                .toList();
    }
}
