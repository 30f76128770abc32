package no.veikart.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.Ledger;
import no.veikart.governance.Decision;
import no.veikart.platform.Page;
import no.veikart.roadmap.PeriodShift;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what became of one thing, commit by commit; also of one that is gone. */
@Controller
class HistoryController {
    private final Commits commits;
    private final Ledger ledger;

    HistoryController(Commits commits, Ledger ledger) {
        this.commits = commits;
        this.ledger = ledger;
    }

    @QueryMapping
    Page<HistoryStep> history(@Argument String id, @LocalContextValue Roadmap roadmap, DataFetchingEnvironment field) {
        List<Ledger.Step> steps = ledger.stepsOf(id, 0, roadmap.commit());
        if (steps.isEmpty()) {
            throw roadmap.unknown(id);
        }
        List<HistoryStep> all = IntStream.range(0, steps.size())
                .mapToObj(i -> new HistoryStep(ledger, steps.get(i), i == 0 ? null : steps.get(i - 1)))
                .toList();
        return Page.of(all, field, roadmap.commit(), id);
    }

    @SchemaMapping
    Commit commit(HistoryStep step) {
        return commits.get(step.step().commit());
    }

    @SchemaMapping
    @Nullable
    Decision decision(HistoryStep step, @LocalContextValue Roadmap roadmap) {
        return decision(step.step().decisionBehind(null), roadmap);
    }

    @SchemaMapping(typeName = "HistoryField", field = "decision")
    @Nullable
    Decision decision(HistoryStep.Field field, @LocalContextValue Roadmap roadmap) {
        return decision(field.of().step().decisionBehind(field.detail().field()), roadmap);
    }

    private static @Nullable Decision decision(@Nullable String id, Roadmap roadmap) {
        return id == null ? null : roadmap.find(Decision.class, id).orElse(null);
    }

    @SchemaMapping(typeName = "HistoryField", field = "shift")
    @Nullable
    PeriodShift shift(HistoryStep.Field field) {
        return field.detail().shift();
    }
}
