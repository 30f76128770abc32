package no.veikart.adoption;

import java.util.Map;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Adoption on the real roadmap, as the saved operations ask for it. */
@VeikartTest
class AdoptionApiTest {
    private static final String PARTICIPATION = "roadmap.solution.adoption.participation.";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    /** Of kjernejournal's contents only specialist care is being established; the mark for mutual participation stands by five adopters. */
    @Test
    void kjernejournalsDocumentsNeedASecondSenderBeforeAnyPairCanShare() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(graphQl, "mutualParticipation", Map.of());
        answer.path(PARTICIPATION + "mutual").entity(Boolean.class).isEqualTo(true);
        answer.path(PARTICIPATION + "takingPart").entity(Integer.class).isEqualTo(1);
        answer.path(PARTICIPATION + "known").entity(Integer.class).isEqualTo(5);
        answer.path(PARTICIPATION + "allPairs").entity(Double.class).isEqualTo(10.0);
        answer.path(PARTICIPATION + "share").entity(Double.class).isEqualTo(0.0);
        answer.path(PARTICIPATION + "next[*].shareAdded")
                .entityList(Double.class)
                .containsExactly(10.0);
        answer.path(PARTICIPATION + "next[0].candidates[*].actor.id")
                .entityList(String.class)
                .containsExactly("actor:avtalespesialister", "actor:fastleger", "actor:laboratorier-og-radiologi");
        answer.path(PARTICIPATION + "stageUnknown[*].actor.id")
                .entityList(String.class)
                .containsExactly("actor:helse-sor-ost-rhf");
        answer.path(PARTICIPATION + "stageUnknown[0].unknowns[?(@.field == 'stage')].reason")
                .entityList(String.class)
                .containsExactly("LOST");
    }

    /** Four take part in the trial, of which the two GP offices and the two single actors are counted; the hospitals and nursing homes are not. */
    @Test
    void unitsCountOnlyWhatTheSourcesCounted() {
        GraphQlTester.Traversable answer = SavedQuestion.ask(
                graphQl, "mutualParticipation", Map.of("id", "solution:pasientens-legemiddelliste", "weight", "UNITS"));
        answer.path(PARTICIPATION + "mutual").valueIsNull();
        answer.path(PARTICIPATION + "takingPart").entity(Integer.class).isEqualTo(3);
        answer.path(PARTICIPATION + "known").entity(Integer.class).isEqualTo(5);
        answer.path(PARTICIPATION + "next[0].pairsAdded").entity(Double.class).isEqualTo(3.0);
        answer.path(PARTICIPATION + "next[0].candidates[*].actor.id")
                .entityList(String.class)
                .containsExactly("actor:fastlegekontor-2-bergen", "actor:hjemmesykepleien-i-bergen");
        answer.path(PARTICIPATION + "uncounted[*].actor.id")
                .entityList(String.class)
                .containsExactly("actor:sykehjem-i-bergen", "actor:sykehus-i-pll-utprovingen");
    }

    @Test
    void theShareOfPairsIsTheParticipations() {
        graphQl.document("""
                { roadmap { solution(id: "solution:kjernejournal") { adoption { mutualShare } }
                  other: solution(id: "solution:pasientens-legemiddelliste") { adoption { mutualShare participation { share } } } } }""")
                .execute()
                .path("roadmap.solution.adoption.mutualShare")
                .entity(Double.class)
                .isEqualTo(0.0)
                .path("roadmap.other.adoption.mutualShare")
                .valueIsNull()
                .path("roadmap.other.adoption.participation.share")
                .entity(Double.class)
                .isEqualTo(100.0 * 4 * 3 / (7 * 6));
    }
}
