package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.remove;
import static no.veikart.editing.Writer.requires;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.editing.Writer.Answer;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ApplyChangesTest {
    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    private int made(String id) {
        return writer.editor()
                .apply(create(id, initiative("Tiltak " + id, "actor:ks")))
                .commit();
    }

    private Initiative stored(String id) {
        return commits.current().get(Initiative.class, id);
    }

    @Test
    void whatIsCreatedStandsOnTheRoadmapAndInTheHistory() {
        Answer answer = writer.editor()
                .apply(
                        create("initiative:a1", initiative("Første", "actor:ks")),
                        create("initiative:a2", initiative("Andre", "actor:ks")),
                        create("dependency:a1-krever-a2", requires("initiative:a1", "initiative:a2")));
        assertThat(answer.commit()).isEqualTo(commits.current().commit());
        assertThat(answer.<String>at("$.data.applyChanges.commit.by")).isEqualTo("KS, EDITOR");
        assertThat(answer.<String>at("$.data.applyChanges.commit.message")).isEqualTo("a test");
        assertThat(writer.nobody()
                        .ask("{ roadmap { item(id: \"initiative:a1\") { prerequisites { to { name } } } } }", Map.of())
                        .<List<String>>at("$.data.roadmap.item.prerequisites[*].to.name"))
                .containsExactly("Andre");
    }

    @Test
    void anUpdateTouchesOnlyTheFieldsGivenAndNullClears() {
        made("initiative:b1");
        writer.editor()
                .apply(update("initiative:b1", Map.of("state", "ONGOING", "period", period("2026-Q1", "2026-Q4"))))
                .commit();
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("period", null);
        writer.editor().apply(update("initiative:b1", cleared)).commit();
        assertThat(stored("initiative:b1").name()).isEqualTo("Tiltak initiative:b1");
        assertThat(stored("initiative:b1").state()).isEqualTo(InitiativeState.ONGOING);
        assertThat(stored("initiative:b1").period()).isNull();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlaceAndNothingIsStored() {
        int before = commits.current().commit();
        Answer answer = writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of(
                                "reason",
                                " ",
                                "decision",
                                "decision:none",
                                "changes",
                                List.of(
                                        create(
                                                "initiative:c1",
                                                Map.of("kind", "CLUB", "period", period("2026-Q5", "2026-Q1"))),
                                        create(
                                                "initiative:c2",
                                                Map.of(
                                                        "name",
                                                        "C",
                                                        "kind",
                                                        "PROJECT",
                                                        "owner",
                                                        "actor:none",
                                                        "colour",
                                                        "red")),
                                        create("initiative:C 3", initiative("C", "actor:ks")),
                                        create("dependency:c4", requires("initiative:c1", "goal:none")),
                                        create("actor:ks", Map.of("name", "KS", "type", "BODY")),
                                        update("initiative:c5", Map.of("name", "C")),
                                        remove("initiative:c6"),
                                        Map.of("id", "initiative:c7", "action", "CREATE"))));
        assertThat(answer.codes()).isNotEmpty();
        assertThat(answer.<List<String>>at("$.data.applyChanges.userErrors[*].field"))
                .contains(
                        "reason",
                        "decision",
                        "changes[0].content.kind",
                        "changes[0].content.name",
                        "changes[0].content.period.start",
                        "changes[1].content.colour",
                        "changes[2].id",
                        "changes[3].content.to",
                        "changes[4].id",
                        "changes[5].id",
                        "changes[6].id",
                        "changes[7].content");
        assertThat(commits.current().commit()).isEqualTo(before);
    }

    @Test
    void whatOthersReferToIsNotRemovedAndTheyAreNamed() {
        made("initiative:d1");
        made("initiative:d2");
        writer.editor()
                .apply(create("dependency:d1-d2", requires("initiative:d1", "initiative:d2")))
                .commit();
        Answer answer = writer.editor().apply(remove("initiative:d2"));
        assertThat(answer.codes()).containsExactly("REFERENCED");
        assertThat(answer.<List<String>>at("$.data.applyChanges.userErrors[*].message")
                        .getFirst())
                .contains("dependency:d1-d2 refers to it in to");
        writer.editor()
                .apply(remove("initiative:d2"), remove("dependency:d1-d2"))
                .commit();
        assertThat(commits.current().find("initiative:d2")).isEmpty();
    }

    // e1 -> e2 -> e3 -> e1
    @Test
    void aHardCycleIsRefusedAndNamed() {
        List.of("initiative:e1", "initiative:e2", "initiative:e3").forEach(this::made);
        writer.editor()
                .apply(
                        create("dependency:e12", requires("initiative:e1", "initiative:e2")),
                        create("dependency:e23", requires("initiative:e2", "initiative:e3")))
                .commit();
        Answer answer = writer.editor().apply(create("dependency:e31", requires("initiative:e3", "initiative:e1")));
        assertThat(answer.codes()).containsExactly("CYCLE");
        assertThat(answer.<List<String>>at("$.data.applyChanges.userErrors[*].message")
                        .getFirst())
                .contains("initiative:e3 needs initiative:e1, which needs initiative:e2, which needs initiative:e3");
        Map<String, Object> soft = new HashMap<>(requires("initiative:e3", "initiative:e1"));
        soft.put("kind", "DEPENDS_ON");
        writer.editor().apply(create("dependency:e31", soft)).commit();
        assertThat(writer.editor()
                        .apply(update("dependency:e31", Map.of("kind", "FOLLOWS")))
                        .codes())
                .containsExactly("CYCLE");
        writer.editor()
                .apply(
                        update("dependency:e12", Map.of("state", "MET")),
                        update("dependency:e31", Map.of("kind", "FOLLOWS")))
                .commit();
    }

    @Test
    void theLoserOfTwoWritersIsToldWhatHasChanged() {
        int read = made("initiative:f1");
        made("initiative:f2");
        int winner = writer.editor()
                .apply(update("initiative:f1", Map.of("state", "ONGOING")))
                .commit();
        Answer loser = writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of(
                                "expectedVersion",
                                read,
                                "changes",
                                List.of(update("initiative:f1", Map.of("state", "PAUSED")))));
        assertThat(loser.codes()).containsExactly("CONFLICT");
        assertThat(loser.<List<String>>at("$.data.applyChanges.userErrors[*].message")
                        .getFirst())
                .contains("commit " + winner)
                .endsWith(": state");
        assertThat(loser.<List<Integer>>at("$.data.applyChanges.meanwhile[*].number"))
                .containsExactly(winner);
        assertThat(stored("initiative:f1").state()).isEqualTo(InitiativeState.ONGOING);
        writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of(
                                "expectedVersion",
                                read,
                                "changes",
                                List.of(create("initiative:f3", initiative("F", "actor:ks")))))
                .commit();
        assertThat(writer.editor()
                        .mutate(
                                "applyChanges",
                                Map.of(
                                        "expectedVersion",
                                        100_000,
                                        "changes",
                                        List.of(update("initiative:f1", Map.of("state", "PAUSED")))))
                        .codes())
                .containsExactly("INVALID");
    }

    @Test
    void sayingWhatIsSaidAlreadyIsNoCommit() {
        made("initiative:g1");
        int before = commits.current().commit();
        assertThat(writer.editor()
                        .apply(update("initiative:g1", Map.of("owner", "actor:ks")))
                        .codes())
                .containsExactly("UNCHANGED");
        assertThat(commits.current().commit()).isEqualTo(before);
    }

    @Test
    void aDryRunAnswersFromTheRoadmapThatWouldBeAndStoresNothing() {
        made("initiative:h1");
        int before = commits.current().commit();
        Answer answer = writer.editor().ask("""
                        mutation { applyChanges(input: {reason: "prøve", dryRun: true, changes: [
                          {id: "initiative:h1", action: UPDATE, content: {name: "Nytt navn", rank: 3}}]})
                        { commit { number } userErrors { message } roadmap { initiative(id: "initiative:h1") { name rank owner { name } } } } }
                        """, Map.of());
        assertThat(answer.<Object>at("$.data.applyChanges.commit")).isNull();
        assertThat(answer.<String>at("$.data.applyChanges.roadmap.initiative.name"))
                .isEqualTo("Nytt navn");
        assertThat(answer.<String>at("$.data.applyChanges.roadmap.initiative.owner.name"))
                .isEqualTo("KS");
        assertThat(commits.current().commit()).isEqualTo(before);
        assertThat(stored("initiative:h1").rank()).isNull();
    }

    @Test
    void severalMutationsInOneRequestAreEachWhole() {
        Answer answer = writer.editor().ask("""
                mutation {
                  one: applyChanges(input: {reason: "en", changes: [
                    {id: "initiative:i1", action: CREATE, content: {name: "I", kind: PROJECT}}]}) { commit { number } userErrors { code } }
                  two: applyChanges(input: {reason: "to", changes: [
                    {id: "initiative:i1", action: CREATE, content: {name: "I", kind: PROJECT}}]}) { commit { number } userErrors { code } }
                  three: applyChanges(input: {reason: "tre", changes: [
                    {id: "initiative:i1", action: UPDATE, content: {rank: 1}}]}) { commit { number } userErrors { code } }
                }""", Map.of());
        int first = answer.<Integer>at("$.data.one.commit.number");
        assertThat(answer.<List<String>>at("$.data.two.userErrors[*].code")).containsExactly("EXISTS");
        assertThat(answer.<Integer>at("$.data.three.commit.number")).isEqualTo(first + 1);
    }

    @Test
    void textThatCannotBeStoredAsItIsIsRefused() {
        for (String bad : List.of("half \ud83d", "bell \u0007", "nul \u0000", "\udc00 other half")) {
            Answer answer = writer.editor().apply(create("initiative:j1", initiative(bad, "actor:ks")));
            assertThat(answer.codes()).as(answer.body()).containsExactly("INVALID");
            assertThat(writer.editor()
                            .mutate(
                                    "applyChanges",
                                    Map.of(
                                            "reason",
                                            bad,
                                            "changes",
                                            List.of(create("initiative:j1", initiative("J", "actor:ks")))))
                            .codes())
                    .containsExactly("INVALID");
        }
        writer.editor()
                .apply(create("initiative:j1", initiative("Smørbrød 🥪 नमस्ते ‍ e\u0301", "actor:ks")))
                .commit();
        assertThat(stored("initiative:j1").name()).contains("🥪");
    }

    @Test
    void aDecisionBehindItMustBeOne() {
        String decision = commits.current()
                .list(no.veikart.governance.Decision.class)
                .getFirst()
                .id();
        writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of(
                                "decision",
                                decision,
                                "changes",
                                List.of(create("initiative:k1", initiative("K", "actor:ks")))))
                .commit();
        assertThat(writer.editor()
                        .mutate(
                                "applyChanges",
                                Map.of(
                                        "decision",
                                        "actor:ks",
                                        "changes",
                                        List.of(update("initiative:k1", Map.of("rank", 1)))))
                        .codes())
                .containsExactly("INVALID");
    }
}
