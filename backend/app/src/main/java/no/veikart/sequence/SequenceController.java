package no.veikart.sequence;

import java.util.List;
import no.veikart.initiative.Initiative;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.solution.Solution;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SequenceController {
    private static final int MOST = 1000;

    @SchemaMapping
    Sequence introductionOrder(Solution solution, @LocalContextValue Roadmap roadmap) {
        return AdoptionOrder.of(solution.id(), roadmap);
    }

    @SchemaMapping
    int fixedByCount(SequencePlace place) {
        return place.fixedBy().size();
    }

    @SchemaMapping
    List<Precedence> fixedBy(SequencePlace place, @Argument int first) {
        return firstOf(place.fixedBy(), first);
    }

    @SchemaMapping
    int setAsideCount(SequenceContradiction contradiction) {
        return contradiction.setAside().size();
    }

    @SchemaMapping
    List<Precedence> setAside(SequenceContradiction contradiction, @Argument int first) {
        return firstOf(contradiction.setAside(), first);
    }

    private static List<Precedence> firstOf(List<Precedence> all, int first) {
        if (first < 1 || first > MOST) {
            throw UserError.badInput("first is " + first + "; ask for 1 to " + MOST + " precedences");
        }
        return all.subList(0, Math.min(first, all.size()));
    }

    @SchemaMapping
    Sequence partsOrder(Initiative initiative, @LocalContextValue Roadmap roadmap) {
        return PartsOrder.of(initiative, roadmap);
    }
}
