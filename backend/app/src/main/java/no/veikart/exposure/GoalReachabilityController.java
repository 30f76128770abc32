package no.veikart.exposure;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import no.veikart.initiative.Initiative;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.schedule.Conflict;
import no.veikart.strategy.Goal;
import no.veikart.strategy.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GoalReachabilityController {
    @SchemaMapping
    Page<GoalReachability> goalReachability(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(GoalReachability.ranked(roadmap), field, roadmap.commit(), "");
    }

    @SchemaMapping
    GoalReachability reachability(Goal goal, @LocalContextValue Roadmap roadmap) {
        return GoalReachability.of(goal, roadmap);
    }

    @SchemaMapping
    GoalReachability reachability(Indicator indicator, @LocalContextValue Roadmap roadmap) {
        return GoalReachability.of(indicator, roadmap);
    }

    @SchemaMapping
    List<Initiative> contributors(GoalReachability goal, @LocalContextValue Roadmap roadmap) {
        return Initiative.contributingTo(goal.item().id(), roadmap).stream().collect(NorwegianOrder.byName());
    }

    @SchemaMapping
    Page<GoalRisk> risks(
            GoalReachability goal,
            @Argument @Nullable List<RiskKind> kinds,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        List<GoalRisk> risks = GoalRisk.of(goal.item(), roadmap).stream()
                .filter(risk -> kinds == null || kinds.contains(risk.kind()))
                .toList();
        return Page.of(risks, field, roadmap.commit(), goal.item().id());
    }

    @SchemaMapping
    List<Conflict> conflicts(GoalRisk risk, @LocalContextValue Roadmap roadmap) {
        return RiskKind.conflicts(risk.item(), roadmap).stream()
                .filter(conflict -> RiskKind.of(conflict) == risk.kind())
                .toList();
    }
}
