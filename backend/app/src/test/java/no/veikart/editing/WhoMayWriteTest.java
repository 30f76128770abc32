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
import no.veikart.portfolio.Portfolio;
import no.veikart.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
class WhoMayWriteTest {
    private static final String OWN = "initiative:w-own";
    private static final String OTHERS = "initiative:w-others";

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

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

    private Answer verb(Writer.As caller, String verb) {
        String portfolio = commits.current().list(Portfolio.class).getFirst().id();
        Map<String, Object> input = switch (verb) {
            case "planPhase" -> Map.of("initiative", OTHERS, "phase", "CONCEPT", "state", "ONGOING");
            case "addDependency" -> requires(OWN, OTHERS);
            case "reportStatus" -> Map.of("initiative", OTHERS, "date", "2026-03-01");
            case "recordAdoption" -> Map.of("actor", "actor:ks", "solution", "solution:sfm", "order", 77);
            case "recordDecision" -> Map.of("name", "V", "state", "PROPOSED");
            case "registerInitiative" ->
                Map.of(
                        "name",
                        "R",
                        "kind",
                        "PROJECT",
                        "owner",
                        "actor:norsk-helsenett",
                        "portfolio",
                        portfolio,
                        "assessments",
                        List.of());
            case "publishEdition" ->
                Map.of("of", "initiative:veikart-nasjonale-ehelselosninger", "version", "99.9", "status", "DRAFT");
            case "revertCommit" -> Map.of("commit", commits.current().commit());
            default -> Map.of("changes", List.of(update(OTHERS, Map.of("rank", 77))));
        };
        return caller.mutate(verb, with(input, "dryRun", true));
    }

    private static Map<String, Object> with(Map<String, Object> input, String key, Object value) {
        Map<String, Object> all = new HashMap<>(input);
        all.put(key, value);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applyChanges",
                "planPhase",
                "addDependency",
                "reportStatus",
                "recordAdoption",
                "recordDecision",
                "registerInitiative",
                "revertCommit",
                "publishEdition"
            })
    void eachMutationOfWhatIsNotOnesOwnNeedsAnEditor(String verb) {
        assertThat(errorCodes(verb(writer.nobody(), verb))).containsExactly("UNAUTHENTICATED");
        assertThat(errorCodes(verb(writer.as(Role.VIEWER, "actor:norsk-helsenett"), verb)))
                .containsExactly("FORBIDDEN");
        Answer reporter = verb(reporter(), verb);
        List<String> refusals = reporter.body().startsWith("{\"errors\"") ? errorCodes(reporter) : reporter.codes();
        assertThat(refusals).as(reporter.body()).isNotEmpty().containsOnly("FORBIDDEN");
        for (Role role : List.of(Role.EDITOR, Role.ADMIN)) {
            Answer allowed = verb(writer.as(role, "actor:norsk-helsenett"), verb);
            assertThat(allowed.body())
                    .as(role.name())
                    .doesNotContain("FORBIDDEN")
                    .doesNotContain("UNAUTHENTICATED");
        }
    }

    @Test
    void aReporterUsesTheVerbsOnItsOwn() {
        String day = "20%02d-0%d-01".formatted(10 + (int) (System.nanoTime() % 80), 1 + (int) (System.nanoTime() % 9));
        reporter()
                .mutate("reportStatus", Map.of("initiative", OWN, "date", day))
                .commit();
        int quarter = (int) (System.nanoTime() % 1000);
        Map<String, Object> period = period((2030 + quarter) + "-Q1", (2030 + quarter) + "-Q2");
        reporter()
                .mutate("planPhase", Map.of("initiative", OWN, "phase", "CONCEPT", "period", period))
                .commit();
        reporter()
                .mutate(
                        "recordAdoption",
                        Map.of("actor", "actor:norsk-helsenett", "solution", "solution:sfm", "period", period))
                .commit();
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
