package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.remove;
import static no.veikart.editing.Writer.requires;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.veikart.editing.Writer.Answer;
import no.veikart.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
class WhoMayWriteTest {
    private static final String OWN = "initiative:w-own";
    private static final String OTHERS = "initiative:w-others";

    @Autowired
    Writer writer;

    @BeforeEach
    void initiatives() {
        writer.editor()
                .apply(
                        create(OWN, initiative("Eget", "actor:norsk-helsenett")),
                        create(OTHERS, initiative("Andres", "actor:ks")));
    }

    private Writer.As reporter() {
        return writer.as(Role.REPORTER, "actor:norsk-helsenett");
    }

    private static List<String> errorCodes(Answer answer) {
        return answer.at("$.errors[*].extensions.code");
    }

    @Test
    void withoutATokenNothingIsWritten() {
        Answer answer = writer.nobody().apply(update(OWN, Map.of("rank", 1)));
        assertThat(errorCodes(answer)).containsExactly("UNAUTHENTICATED");
        assertThat(answer.<Object>at("$.data.applyChanges")).isNull();
    }

    @Test
    void aViewersTokenWritesNothing() {
        Answer answer = writer.as(Role.VIEWER, "actor:norsk-helsenett").apply(update(OWN, Map.of("state", "ONGOING")));
        assertThat(errorCodes(answer)).containsExactly("FORBIDDEN");
    }

    @Test
    void aReporterWritesStatusAndPlansOfOwnInitiatives() {
        int n = writer.editor()
                .apply(update(OWN, Map.of("rank", (int) (System.nanoTime() & 0xffff))))
                .commit();
        reporter()
                .apply(
                        update(OWN, Map.of("state", "ONGOING", "period", period("2026-Q1", "2027-Q4"))),
                        create("milestone:w" + n, Map.of("name", "M", "initiative", OWN, "type", "MILESTONE")),
                        create("report:w" + n, Map.of("name", "R", "initiative", OWN, "date", "2026-03-01")),
                        create(
                                "adoption:w" + n,
                                Map.of("name", "A", "actor", "actor:norsk-helsenett", "solution", "solution:sfm")))
                .commit();
        writer.editor().apply(update(OWN, Map.of("state", "PLANNED"))).commit();
    }

    @Test
    void aReporterWritesNoOtherFieldsOfOwnInitiatives() {
        for (Map<String, ?> content : List.of(
                Map.of("owner", "actor:ks"), Map.of("name", "Nytt"), Map.of("funding", Map.of("state", "SECURED")))) {
            Answer answer = reporter().apply(update(OWN, content));
            assertThat(answer.codes()).as(content.toString()).containsExactly("FORBIDDEN");
            assertThat(answer.<List<String>>at("$.data.applyChanges.userErrors[*].field"))
                    .containsExactly(
                            "changes[0].content." + content.keySet().iterator().next());
        }
    }

    @Test
    void aReporterWritesNothingOfOthers() {
        List<Map<String, Object>> forbidden = List.of(
                update(OTHERS, Map.of("state", "STOPPED")),
                create("initiative:w-new", initiative("Ny", "actor:norsk-helsenett")),
                create("milestone:w-x", Map.of("name", "M", "initiative", OTHERS, "type", "MILESTONE")),
                create("milestone:w-y", Map.of("name", "M", "type", "MILESTONE")),
                create("report:w-x", Map.of("name", "R", "initiative", OTHERS, "date", "2026-03-01")),
                create("adoption:w-x", Map.of("name", "A", "actor", "actor:ks", "solution", "solution:sfm")),
                create("dependency:w-x", requires(OWN, OTHERS)),
                update("actor:norsk-helsenett", Map.of("name", "NHN")),
                remove(OWN));
        for (Map<String, Object> change : forbidden) {
            assertThat(reporter().apply(change).codes()).as(change.toString()).containsExactly("FORBIDDEN");
        }
    }

    @Test
    void nobodyBecomesAnOwnerByWritingWhatIsAllowedAlongside() {
        Answer answer = reporter()
                .apply(
                        update(OTHERS, Map.of("owner", "actor:norsk-helsenett")),
                        create("milestone:w-z", Map.of("name", "M", "initiative", OTHERS, "type", "MILESTONE")));
        assertThat(answer.codes()).containsExactly("FORBIDDEN", "FORBIDDEN");
    }

    @Test
    void onlyAnAdminSeesAndErasesWhoWasBehindACommit() {
        int number = writer.as(Role.EDITOR, "actor:ks")
                .apply(create("initiative:w-subject-" + System.nanoTime(), initiative("S", "actor:ks")))
                .commit();
        Writer.As admin = writer.as(Role.ADMIN, "actor:ks");
        String asked = "{ roadmap(commit: " + number + ") { commit { organisation role subject } } }";
        Answer seen = admin.ask(asked, Map.of());
        assertThat(seen.<String>at("$.data.roadmap.commit.subject")).isEqualTo("EDITOR of actor:ks");
        assertThat(seen.<String>at("$.data.roadmap.commit.organisation")).isEqualTo("actor:ks");
        assertThat(seen.<String>at("$.data.roadmap.commit.role")).isEqualTo("EDITOR");
        for (Writer.As other : List.of(writer.nobody(), writer.editor())) {
            assertThat(other.ask(asked, Map.of()).<Object>at("$.data.roadmap.commit.subject"))
                    .isNull();
        }
        String erase = "mutation { eraseSubject(input: {subject: \"EDITOR of actor:ks\"}) { commits tokens } }";
        assertThat(errorCodes(writer.editor().ask(erase, Map.of()))).containsExactly("FORBIDDEN");
        assertThat(admin.ask(erase, Map.of()).<Integer>at("$.data.eraseSubject.commits"))
                .isPositive();
        assertThat(admin.ask(asked, Map.of()).<Object>at("$.data.roadmap.commit.subject"))
                .isNull();
    }
}
