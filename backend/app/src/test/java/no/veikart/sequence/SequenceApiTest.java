package no.veikart.sequence;

import java.util.Map;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Orders on the real roadmap, as the saved operations ask for them. */
@VeikartTest
class SequenceApiTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private GraphQlTester.Traversable introduction(String solution) {
        return SavedQuestion.ask(graphQl, "introductionOrder", Map.of("id", "solution:" + solution));
    }

    private GraphQlTester.Traversable parts(String initiative) {
        return SavedQuestion.ask(graphQl, "partsOrder", Map.of("id", "initiative:" + initiative));
    }

    private static GraphQlTester.EntityList<String> actorsAt(GraphQlTester.Traversable answer, int rank) {
        return answer.path("roadmap.solution.introductionOrder.ranks[" + (rank - 1) + "].places[*].item.actor.id")
                .entityList(String.class);
    }

    /** The regions' appointments: the places are stated, and Helse Nord's service also waits for that of Helse Sør-Øst. */
    @Test
    void appointmentsComeToOneRegionAfterTheOther() {
        GraphQlTester.Traversable answer = introduction("mine-timeavtaler-timer-2-0");
        actorsAt(answer, 1).containsExactly("actor:helse-sor-ost-rhf");
        actorsAt(answer, 2).containsExactly("actor:helse-nord-rhf");
        actorsAt(answer, 3).containsExactly("actor:helse-vest-rhf");
        answer.path("roadmap.solution.introductionOrder.ranks[1].places[0].fixedBy[*].reason")
                .entityList(String.class)
                .containsExactly("STATED_PLACE", "DEPENDENCY")
                .path("roadmap.solution.introductionOrder.ranks[1].places[0].fixedBy[1].via[*].id")
                .entityList(String.class)
                .containsExactly("dependency:hn-nasjonal-timetjeneste-folger-hso-mine-timeavtaler");
    }

    /** The first introduction is in the first half of 2022; those after it are somewhere in 2022-Q3 to 2023-Q4, and tie. */
    @Test
    void helseplattformenComesInAFirstWaveAndThenToTheOthers() {
        GraphQlTester.Traversable answer = introduction("helseplattformen");
        actorsAt(answer, 1)
                .containsExactly(
                        "actor:trondheim-kommune", "actor:st-olavs-hospital", "actor:fastlegekontor-trondheim");
        actorsAt(answer, 2).hasSize(4);
        answer.path("roadmap.solution.introductionOrder.ranks[1].places[*].fixedBy[*].reason")
                .entityList(String.class)
                .hasSize(12)
                .path("roadmap.solution.introductionOrder.ranks[1].places[*].fixedBy[?(@.reason != 'PERIOD')]")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** Helse Sør-Øst has begun; then the stated places of step 2. */
    @Test
    void documentSharingFollowsStepTwo() {
        GraphQlTester.Traversable answer = introduction("dokumentdeling");
        actorsAt(answer, 1).containsExactly("actor:helse-sor-ost-rhf");
        actorsAt(answer, 2).containsExactly("actor:helseforetak");
        actorsAt(answer, 3).containsExactly("actor:legevakt", "actor:ohd-kad");
        actorsAt(answer, 4).containsExactly("actor:avtalespesialister");
        answer.path("roadmap.solution.introductionOrder.contradictions")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void whatNothingPlacesIsFree() {
        introduction("pasientens-provesvar")
                .path("roadmap.solution.introductionOrder.ranks")
                .entityList(Object.class)
                .hasSize(0)
                .path("roadmap.solution.introductionOrder.free")
                .entityList(Object.class)
                .hasSize(3);
    }

    /** Step 2's document sharing: measures 1 and 4 first, then the trial and the hospital trusts, then the introductions after the trial. */
    @Test
    void thePartsOfStepTwoComeInThreeRanks() {
        GraphQlTester.Traversable answer = parts("digital-samhandling-steg-2");
        answer.path("roadmap.initiative.partsOrder.ranks[*].rank")
                .entityList(Integer.class)
                .containsExactly(1, 2, 3)
                .path("roadmap.initiative.partsOrder.ranks[2].places[*].item.id")
                .entityList(String.class)
                .containsExactly(
                        "initiative:steg-2-jd-6-innforing-avtalespesialister",
                        "initiative:steg-2-jd-5-innforing-legevakt-ohd-kad")
                .path("roadmap.initiative.partsOrder.ranks[2].places[0].fixedBy[*].via[0].id")
                .entityList(String.class)
                .containsExactly("dependency:steg-2-jd-6-folger-jd-3");
    }

    /** The trial waits for the prescribing module through multidose, which is a solution and no part of the programme. */
    @Test
    void aChainThroughWhatIsNoPartCounts() {
        parts("program-pll")
                .path(
                        "roadmap.initiative.partsOrder.ranks[1].places[?(@.item.id == 'initiative:pll-utproving-helse-vest')].fixedBy[*].via[*].id")
                .entityList(String.class)
                .containsExactly(
                        "dependency:pll-utproving-krever-multidose", "dependency:multidose-krever-utvikling-av-sfm");
    }

    @Test
    void refusesSizesOutOfRange() {
        graphQl.document("""
                { roadmap { solution(id: "solution:dokumentdeling") { introductionOrder { ranks { places { fixedBy(first: 0) { reason } } } } } } }""")
                .execute()
                .errors()
                .expect(error -> String.valueOf(error.getMessage()).contains("1 to 1000"))
                .verify();
    }
}
