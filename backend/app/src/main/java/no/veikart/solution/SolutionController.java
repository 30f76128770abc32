package no.veikart.solution;

import java.util.List;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SolutionController {
    @SchemaMapping
    Solution solution(Roadmap roadmap, @Argument String id) {
        return roadmap.get(Solution.class, id);
    }

    @SchemaMapping
    @Nullable
    Solution parent(Solution solution, @LocalContextValue Roadmap roadmap) {
        return solution.partOf().isEmpty()
                ? null
                : roadmap.get(Solution.class, solution.partOf().getFirst());
    }

    @SchemaMapping
    List<Solution> parts(Solution solution, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy("partsOfSolutions", Solution.class, Solution::partOf)
                .getOrDefault(solution.id(), List.of())
                .stream()
                .collect(NorwegianOrder.byName());
    }

    @SchemaMapping
    List<Functionality> functionalities(Solution solution, @LocalContextValue Roadmap roadmap) {
        return Functionality.of(solution.id(), roadmap);
    }
}
