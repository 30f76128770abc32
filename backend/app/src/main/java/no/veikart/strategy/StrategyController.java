package no.veikart.strategy;

import java.util.Comparator;
import java.util.List;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StrategyController {
    private static final Comparator<Goal> BY_NUMBER = Comparator.comparing(Goal::level)
            .thenComparing(goal -> goal.number() == null ? Integer.MAX_VALUE : goal.number())
            .thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    List<Goal> goals(Roadmap roadmap) {
        return roadmap.list(Goal.class).stream().sorted(BY_NUMBER).toList();
    }

    @SchemaMapping
    List<Indicator> indicators(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy("indicatorsOfGoals", Indicator.class, i -> i.goal() == null ? List.of() : List.of(i.goal()))
                .getOrDefault(goal.id(), List.of())
                .stream()
                .collect(NorwegianOrder.byName());
    }

    @SchemaMapping
    List<Outcome> outcomes(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap.listBy(Outcome.class, Outcome.BY_GOAL).stream()
                .filter(outcome -> outcome.goal().equals(goal.id()))
                .toList();
    }

    @SchemaMapping
    List<Situation> situations(Goal goal, @LocalContextValue Roadmap roadmap) {
        return roadmap.listBy(Situation.class, Situation.BY_NUMBER).stream()
                .filter(situation -> situation.goal().equals(goal.id()))
                .toList();
    }

    @SchemaMapping
    List<Initiative> contributors(Goal goal, @LocalContextValue Roadmap roadmap) {
        return Initiative.contributingTo(goal.id(), roadmap).stream().collect(NorwegianOrder.byName());
    }
}
