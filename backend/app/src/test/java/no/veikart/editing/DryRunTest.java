package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.remove;
import static no.veikart.editing.Writer.requires;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.editing.Writer.Answer;
import no.veikart.roadmap.Node;
import no.veikart.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change tells of itself, before and after it is stored. */
@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class DryRunTest {
    private static final String FIRST = "initiative:dry-first";
    private static final String THEN = "initiative:dry-then";
    private static final String NEED = "dependency:dry-need";
    private static final String OUTCOME = """
        { commit { number } userErrors { field message code }
          roadmap { item(id: "initiative:dry-first") { id ... on Initiative { period { start } } } }
          removedToo { id } changedToo { id }
          diff(filter: {exceptField: ["aliases"]}) {
            totalCount summary { movedItems }
            nodes { change field before after commit { number } item { id ... on Initiative { name } } }
          }
          conflictsCaused { certainty quartersLeast dependency { id from { name } } explanation(language: EN) }
          conflictsCured { certainty dependency { id } prerequisite { period { end } } explanation(language: EN) }
          conflictsChanged { worse before { certainty quartersLeast explanation } after { certainty quartersLeast explanation } }
        }
        """;

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @Autowired
    MongoDatabase database;

    @BeforeEach
    void oneAfterTheOther() {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (String id : List.of(NEED, FIRST, THEN)) {
            if (commits.current().find(id).isPresent()) {
                changes.add(remove(id));
            }
        }
        if (!changes.isEmpty()) {
            writer.editor().apply(changes.toArray(Map[]::new)).commit();
        }
        writer.editor()
                .apply(
                        create(FIRST, planned("Først", "2026-Q1", "2026-Q4", "QUARTER")),
                        create(THEN, planned("Så", "2027-Q1", "2027-Q4", "QUARTER")),
                        create(NEED, requires(THEN, FIRST)))
                .commit();
    }

    private static Map<String, Object> planned(String name, String start, String end, String precision) {
        Map<String, Object> content = new HashMap<>(initiative(name, "actor:ks"));
        content.put("period", Map.of("start", start, "end", end, "precision", precision));
        return content;
    }

    private Answer outcome(boolean dryRun, boolean cascade, Map<?, ?>... changes) {
        return outcome(writer.editor(), dryRun, cascade, changes);
    }

    private static Answer outcome(Writer.As caller, boolean dryRun, boolean cascade, Map<?, ?>... changes) {
        return caller.ask(
                "mutation M($input: ApplyChangesInput!) { applyChanges(input: $input) " + OUTCOME + " }",
                Map.of(
                        "input",
                        Map.of("reason", "a test", "changes", List.of(changes), "dryRun", dryRun, "cascade", cascade)));
    }

    private List<String> journal() {
        List<String> all = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).find().batchSize(1000).forEach(each -> all.add(name + each.toJson()));
        }
        all.sort(null);
        return all;
    }

    @Test
    void aDryRunTellsWhatWouldDifferAndStoresNothing() {
        int before = commits.current().commit();
        Writer.As editor = writer.editor();
        List<String> stored = journal();
        Answer answer = outcome(editor, true, false, update(FIRST, Map.of("period", period("2026-Q3", "2027-Q2"))));
        assertThat(journal()).isEqualTo(stored);
        assertThat(commits.current().commit()).isEqualTo(before);
        assertThat(answer.<Object>at("$.data.applyChanges.commit")).isNull();
        assertThat(answer.<String>at("$.data.applyChanges.roadmap.item.period.start"))
                .isEqualTo("2026-Q3");
        assertThat(answer.<Integer>at("$.data.applyChanges.diff.totalCount")).isEqualTo(1);
        assertThat(answer.<Integer>at("$.data.applyChanges.diff.summary.movedItems"))
                .isEqualTo(1);
        assertThat(answer.<Map<String, Object>>at("$.data.applyChanges.diff.nodes[0]"))
                .containsEntry("field", "period")
                .containsEntry("before", "2026-Q1/2026-Q4")
                .containsEntry("after", "2026-Q3/2027-Q2")
                .containsEntry("commit", null);
        assertThat(answer.<List<String>>at("$.data.applyChanges.conflictsCaused[*].dependency.id"))
                .containsExactly(NEED);
        assertThat(answer.<String>at("$.data.applyChanges.conflictsCaused[0].certainty"))
                .isEqualTo("CERTAIN");
        assertThat(answer.<String>at("$.data.applyChanges.conflictsCaused[0].explanation"))
                .contains("Først");
        assertThat(answer.<List<?>>at("$.data.applyChanges.conflictsCured")).isEmpty();
    }

    @Test
    void aWriteTellsTheSameWithTheCommitThatMadeIt() {
        outcome(false, false, update(FIRST, Map.of("period", period("2026-Q3", "2027-Q2"))));
        Answer answer = outcome(false, false, update(FIRST, Map.of("period", period("2026-Q1", "2026-Q2"))));
        int commit = commits.current().commit();
        assertThat(answer.<Integer>at("$.data.applyChanges.commit.number")).isEqualTo(commit);
        assertThat(answer.<Integer>at("$.data.applyChanges.diff.nodes[0].commit.number"))
                .isEqualTo(commit);
        assertThat(answer.<List<String>>at("$.data.applyChanges.conflictsCured[*].dependency.id"))
                .containsExactly(NEED);
        assertThat(answer.<String>at("$.data.applyChanges.conflictsCured[0].prerequisite.period.end"))
                .isEqualTo("2027-Q2");
        assertThat(answer.<List<?>>at("$.data.applyChanges.conflictsCaused")).isEmpty();
    }

    @Test
    void aConflictThatBecomesCertainHasChangedForTheWorseAndBack() {
        outcome(
                false,
                false,
                update(
                        FIRST,
                        Map.of(
                                "period",
                                planned("", "2026-Q1", "2027-Q4", "BUCKET").get("period"))));
        Map<String, Object> certain = update(FIRST, Map.of("period", period("2026-Q1", "2027-Q4")));
        for (boolean dryRun : List.of(true, false)) {
            Answer worse = outcome(dryRun, false, certain);
            assertThat(worse.<List<?>>at("$.data.applyChanges.conflictsCaused")).isEmpty();
            assertThat(worse.<List<?>>at("$.data.applyChanges.conflictsCured")).isEmpty();
            assertThat(worse.<Boolean>at("$.data.applyChanges.conflictsChanged[0].worse"))
                    .isTrue();
            assertThat(worse.<String>at("$.data.applyChanges.conflictsChanged[0].before.certainty"))
                    .isEqualTo("POSSIBLE");
            assertThat(worse.<String>at("$.data.applyChanges.conflictsChanged[0].after.certainty"))
                    .isEqualTo("CERTAIN");
        }
        Answer less = outcome(false, false, update(FIRST, Map.of("period", period("2026-Q1", "2027-Q1"))));
        assertThat(less.<Boolean>at("$.data.applyChanges.conflictsChanged[0].worse"))
                .isFalse();
        assertThat(less.<Integer>at("$.data.applyChanges.conflictsChanged[0].before.quartersLeast"))
                .isEqualTo(4);
        assertThat(less.<Integer>at("$.data.applyChanges.conflictsChanged[0].after.quartersLeast"))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedHasNoDiffAndNoConflicts() {
        Answer answer = outcome(true, false, update(FIRST, Map.of("kind", "CLUB")));
        assertThat(answer.codes()).containsExactly("INVALID");
        assertThat(answer.<Object>at("$.data.applyChanges.diff")).isNull();
        assertThat(answer.<List<?>>at("$.data.applyChanges.conflictsChanged")).isEmpty();
    }

    @Test
    void aRemovalIsRefusedWithAllThatReferToItOrDoneWithThem() {
        String part = "initiative:dry-part";
        writer.editor()
                .apply(create(part, Map.of("name", "Del", "kind", "ACTIVITY", "owner", "actor:ks", "parent", FIRST)));
        Answer refused = outcome(false, false, remove(FIRST));
        assertThat(refused.codes()).containsOnly("REFERENCED").hasSize(2);
        assertThat(refused.body()).contains(NEED).contains(part);

        Answer tried = outcome(true, true, remove(FIRST));
        assertThat(commits.current().find(FIRST)).isPresent();
        Answer done = outcome(false, true, remove(FIRST));
        for (Answer answer : List.of(tried, done)) {
            assertThat(answer.<List<String>>at("$.data.applyChanges.removedToo[*].id"))
                    .containsExactly(NEED);
            assertThat(answer.<List<String>>at("$.data.applyChanges.changedToo[*].id"))
                    .containsExactly(part);
            assertThat(answer.<List<String>>at("$.data.applyChanges.diff.nodes[*].item.id"))
                    .containsExactlyInAnyOrder(NEED, FIRST, part);
        }
        assertThat(commits.current().find(NEED)).isEmpty();
        assertThat(commits.current().find(FIRST)).isEmpty();
        writer.editor().apply(remove(part)).commit();
    }

    @Test
    void aCascadeLeavesWhatTheInputItselfSays() {
        Answer contradicts = outcome(false, true, remove(FIRST), update(THEN, Map.of("parent", FIRST)));
        assertThat(contradicts.codes()).containsExactly("REFERENCED");
        assertThat(contradicts.body()).contains(THEN);

        writer.editor().apply(update(THEN, Map.of("parent", FIRST))).commit();
        Answer sound = outcome(false, true, remove(FIRST), update(THEN, Map.of("name", "Alene")));
        assertThat(sound.codes()).as(sound.body()).isEmpty();
        assertThat(commits.current().find(THEN).map(Node::toString).orElse(""))
                .contains("Alene")
                .doesNotContain(FIRST);
    }

    @Test
    void aCascadeMayOnlyDoWhatTheCallerMay() {
        Answer answer = outcome(writer.as(Role.REPORTER, "actor:ks"), false, true, remove(FIRST));
        assertThat(answer.codes()).containsOnly("FORBIDDEN").hasSize(2);
        assertThat(answer.<List<String>>at("$.data.applyChanges.userErrors[*].field"))
                .containsExactlyInAnyOrder("changes[0].id", "cascade");
        assertThat(commits.current().find(FIRST)).isPresent();
    }

    @Test
    void aCascadeThatHasGrownSinceItWasReadIsAConflict() {
        int read = commits.current().commit();
        String later = "dependency:dry-later";
        writer.editor()
                .apply(create(later, requires(FIRST, "initiative:program-pll")))
                .commit();
        Answer answer = writer.editor()
                .mutate(
                        "applyChanges",
                        Map.of("changes", List.of(remove(FIRST)), "cascade", true, "expectedVersion", read));
        assertThat(answer.codes()).containsExactly("CONFLICT");
        assertThat(answer.body()).contains("\"field\":\"cascade\"");
        writer.editor().apply(remove(later)).commit();
    }
}
