package no.veikart.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Slips of the real roadmap. */
@VeikartTest
class SlippageApiTest {
    private static final String SLIPPAGE = "roadmap.slippage.";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    @Test
    void theRealRoadmapSlipsTheSameEachTime() {
        List<Object> first = slips(Map.of());
        assertThat(first).isNotEmpty().isEqualTo(slips(Map.of())).isNotEqualTo(slips(Map.of("seed", 2)));
    }

    private List<Object> slips(Map<String, ?> variables) {
        return SavedQuestion.ask(graphQl, "slippageList", variables)
                .path(SLIPPAGE + "items.nodes")
                .entityList(Object.class)
                .get();
    }

    @Test
    void withoutOverrunsNothingDatedIsLaterThanItsPlanUnlessItWaits() {
        List<Map<String, Object>> slips = SavedQuestion.ask(
                        graphQl, "slippageList", Map.of("overruns", List.of(Map.of("percents", List.of(0)))))
                .path(SLIPPAGE + "items.nodes[?(@.drivers.length() == 0)]")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        assertThat(slips).isNotEmpty();
        assertThat(slips)
                .allSatisfy(slip -> assertThat((Integer) slip.get("p95Quarters"))
                        .satisfiesAnyOf(
                                quarters -> assertThat(quarters).isNull(),
                                quarters -> assertThat(quarters).isNotPositive()));
    }

    /** The two editions with content know few plans by the quarter: the defaults stand, and say so. */
    @Test
    void theAssumptionsAreToldWithWhatTheyRestOn() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "slippageAssumptions", Map.of());
        answer.path(SLIPPAGE + "observations")
                .entity(Integer.class)
                .satisfies(count -> assertThat(count).isLessThan(ObservedOverruns.ENOUGH));
        answer.path(SLIPPAGE + "overruns[*].basis")
                .entityList(String.class)
                .satisfies(bases -> assertThat(bases).hasSize(12).containsOnly("DEFAULT"));
    }
}
