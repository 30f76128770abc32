package no.veikart.exposure;

import java.util.Map;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Exposure and goals on the real roadmap, as the saved operations ask for them. */
@VeikartTest
class ExposureApiTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    /** The documents printed the lights as colours that did not survive: the exposure to them is known, what they showed is not. */
    @Test
    void everyLightOfTheDocumentsIsLostAndSaidToBe() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "mostExposed", Map.of());
        answer.path("roadmap.mostExposed.totalCount").entity(Integer.class).isEqualTo(16);
        answer.path("roadmap.mostExposed.nodes[?(@.red > 0 || @.yellow > 0)]")
                .entityList(Object.class)
                .hasSize(0);
        answer.path("roadmap.mostExposed.nodes[*].unknown")
                .entityList(Integer.class)
                .containsExactly(4, 4, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        answer.path("roadmap.mostExposed.nodes[0:2].item.id")
                .entityList(String.class)
                .contains("goal:malbilde-for-helhetlig-samhandling", "initiative:digital-samhandling-steg-2");
        SavedQuestion.ask(graphQl, "mostExposed", Map.of("kinds", "goal"))
                .path("roadmap.mostExposed.nodes[*].item.id")
                .entityList(String.class)
                .containsExactly("goal:malbilde-for-helhetlig-samhandling");
    }

    /** The national introduction of the medication list rests on the trial, whose report of November 2021 tends to the worse. */
    @Test
    void theNationalIntroductionRestsOnTheTrialsLights() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "exposureOf", Map.of());
        answer.path("roadmap.item.exposure.nodes[*].dimension")
                .entityList(String.class)
                .containsExactly("OVERALL", "PROGRESS", "QUALITY_AND_SCOPE", "DEPENDENCIES");
        answer.path("roadmap.item.exposure.nodes[0].trend").entity(String.class).isEqualTo("WORSE");
        answer.path("roadmap.item.exposure.nodes[0].light").valueIsNull();
        answer.path("roadmap.item.exposure.nodes[0].via[*].id")
                .entityList(String.class)
                .containsExactly("dependency:pll-innforing-avhenger-av-utproving");
        answer.path("roadmap.item.exposure.nodes[0].report.unknowns[?(@.field =~ /dimensions.*/)].reason")
                .entityList(String.class)
                .contains("LOST");
    }

    @Test
    void theIndicatorOfTheMedicationListRestsOnAnUnfundedProgrammeAndAPausedIntroduction() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "goalReachability", Map.of());
        answer.path("roadmap.goalReachability.totalCount").entity(Integer.class).isEqualTo(42 + 15);
        answer.path("roadmap.goalReachability.nodes[0].item.id")
                .entity(String.class)
                .isEqualTo("indicator:pasientens-legemiddelliste");
        answer.path("roadmap.goalReachability.nodes[0].restsOn")
                .entity(Integer.class)
                .isEqualTo(26);
        answer.path("roadmap.goalReachability.nodes[0].atRisk")
                .entity(Integer.class)
                .isEqualTo(2);
        answer.path("roadmap.goalReachability.nodes[0].unknown")
                .entity(Integer.class)
                .isEqualTo(13);
    }

    /** The chain: the national introduction contributes, it depends on the trial, and the ward introduction in Bergen contributes to that. */
    @Test
    void theChainToThePausedIntroductionIsShown() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(
                graphQl,
                "goalRisks",
                Map.of("id", "indicator:pasientens-legemiddelliste", "kinds", new String[] {"PAUSED", "UNFUNDED"}));
        answer.path("roadmap.item.reachability.risks.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("UNFUNDED", "PAUSED");
        answer.path("roadmap.item.reachability.risks.nodes[1].via[*].to.id")
                .entityList(String.class)
                .containsExactly(
                        "initiative:pll-nasjonal-innforing",
                        "initiative:pll-utproving-helse-vest",
                        "initiative:innforing-av-fm-i-bergen");
        answer.path("roadmap.item.reachability.risks.nodes[1].via[1].dependency.id")
                .entity(String.class)
                .isEqualTo("dependency:pll-innforing-avhenger-av-utproving");
        answer.path("roadmap.item.reachability.risks.nodes[1].via[2].dependency")
                .valueIsNull();
        answer.path("roadmap.item.reachability.contributors[*].id")
                .entityList(String.class)
                .contains("initiative:program-pll", "initiative:pll-nasjonal-innforing");
    }

    /** The five goals lean on each other, so each rests on what contributes to any. */
    @Test
    void goalFourRestsOnTheUnfundedProgramme() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "goalRisks", Map.of());
        answer.path("roadmap.item.reachability.restsOn").entity(Integer.class).isEqualTo(52);
        answer.path("roadmap.item.reachability.riskCounts[?(@.kind == 'UNFUNDED')].count")
                .entityList(Integer.class)
                .containsExactly(1);
        answer.path("roadmap.item.reachability.risks.nodes[?(@.kind == 'UNFUNDED')].item.id")
                .entityList(String.class)
                .containsExactly("initiative:program-pll");
    }
}
