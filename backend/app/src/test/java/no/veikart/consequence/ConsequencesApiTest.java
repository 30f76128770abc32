package no.veikart.consequence;

import java.util.Map;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Consequences on the real roadmap, as the saved operation asks for them. */
@VeikartTest
class ConsequencesApiTest {
    private static final String PATH = "roadmap.item.consequences.";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private GraphQlTester.Traversable of(String id, int quarters) {
        return SavedQuestion.ask(graphQl, "consequencesOf", Map.of("id", id, "quarters", quarters));
    }

    /** The appointments of Helse Sør-Øst: two regions wait for it, and Helse Nord's booking for theirs; the first has no date. */
    @Test
    void theAppointmentsOfOneRegionTouchTheOthers() {
        GraphQlTester.Traversable answer = of("initiative:hso-mine-timeavtaler", 1);
        answer.path(PATH + "items.nodes[*].item.id")
                .entityList(String.class)
                .containsExactly(
                        "initiative:hn-nasjonal-timetjeneste", "initiative:hv-timer-2-0", "initiative:hn-timebooking");
        answer.path(PATH + "actors.nodes[*].actor.id")
                .entityList(String.class)
                .containsExactly("actor:helse-nord-rhf", "actor:helse-vest-rhf", "actor:helse-sor-ost-rhf");
        answer.path(PATH + "movable").entity(Boolean.class).isEqualTo(false);
        answer.path(PATH + "pushed.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path(PATH + "perhapsPushed.nodes[*].id")
                .entityList(String.class)
                .containsExactly("initiative:hn-nasjonal-timetjeneste", "initiative:hv-timer-2-0");
    }

    /**
     * The first wave starts at the earliest with 2022-Q1. The second, half a year after it, starts at the latest with 2022-Q4, one quarter later than
     * it must; the third, a year after it, with 2023-Q4, three later: a slip of eight pushes them by seven and five.
     */
    @Test
    void aSlipOfTheFirstWavePushesTheOthers() {
        of("initiative:helseplattformen-bolge-1", 1)
                .path(PATH + "pushed.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        GraphQlTester.Traversable answer = of("initiative:helseplattformen-bolge-1", 8);
        answer.path(PATH + "pushed.nodes[*].item.id")
                .entityList(String.class)
                .containsExactly("initiative:helseplattformen-bolge-2", "initiative:helseplattformen-bolge-3");
        answer.path(PATH + "pushed.nodes[*].quarters").entityList(Integer.class).containsExactly(7, 5);
    }

    /** Goal 4 needs the introduction of kjernejournal, and the five goals lean on each other; the figures are those of its adopters. */
    @Test
    void theIntroductionOfKjernejournalTouchesTheGoalsAndItsAdoptersFigures() {
        GraphQlTester.Traversable answer = of("initiative:innforing-av-kjernejournal", 1);
        answer.path(PATH + "goals").entityList(Object.class).hasSize(5);
        answer.path(PATH + "indicators[*].id")
                .entityList(String.class)
                .containsExactly("indicator:innforing-av-kjernejournal");
        answer.path(PATH + "adoptions.nodes[*].figures[*].asStated")
                .entityList(String.class)
                .contains("90 % av fastlegekontorene", "rett over 100 kommuner", "50 kommuner");
        answer.path(PATH + "adoptions.nodes[*].sources[*].document.id")
                .entityList(String.class)
                .contains("document:nehs-2021-12-09");
        answer.path(PATH + "uncounted.nodes[*].id")
                .entityList(String.class)
                .containsExactly(
                        "solution:dokumentdeling", "solution:kritisk-informasjon", "solution:kommende-losninger");
    }

    /** Two lines of the table of municipal services give the same share for the health stations' solution: they stand side by side. */
    @Test
    void sharesOfThePopulationStandWithTheServicesAndAreNeverAddedUp() {
        GraphQlTester.Traversable answer = of("solution:digihelsestasjon", 1);
        answer.path(PATH + "services.nodes[*].share.percent")
                .entityList(Double.class)
                .containsExactly(49.0, 49.0);
        answer.path(PATH + "adoptions.nodes[0].figures[*].asStated")
                .entityList(String.class)
                .containsExactly("137 kommuner", "49%");
    }

    @Test
    void refusesASlipOfNothing() {
        graphQl.document("{ roadmap { item(id: \"solution:digihelse\") { consequences(quarters: 0) { quarters } } } }")
                .execute()
                .errors()
                .expect(error -> String.valueOf(error.getMessage()).contains("1 to 80"))
                .verify();
    }
}
