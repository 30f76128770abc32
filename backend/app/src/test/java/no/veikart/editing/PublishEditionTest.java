package no.veikart.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.editing.Writer.Answer;
import no.veikart.edition.Edition;
import no.veikart.edition.EditionStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class PublishEditionTest {
    private static final String WORK = "initiative:veikart-nasjonale-ehelselosninger";

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    private Answer published(Object... given) {
        Map<String, Object> input = new HashMap<>(Map.of("of", WORK, "status", "PUBLISHED"));
        for (int i = 0; i < given.length; i += 2) {
            input.put((String) given[i], given[i + 1]);
        }
        input.values().removeIf(""::equals);
        return writer.editor().mutate("publishEdition", input);
    }

    private Edition edition(String version) {
        return commits.current().list(Edition.class).stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Answer answer) {
        return answer.at("$.data.publishEdition.userErrors[*].field");
    }

    @Test
    void theRoadmapOfAPublishedEditionIsThatOfItsCommitFromThenOn() {
        int based = writer.editor()
                .apply(Writer.create("initiative:edition-later", Writer.initiative("Senere", "actor:ks")))
                .commit();
        writer.editor()
                .apply(Writer.update("initiative:edition-later", Map.of("name", "Senere igjen")))
                .commit();
        published("version", "91.1", "commit", based, "notes", Map.of("nb", "Om utgaven."))
                .commit();
        assertThat(edition("91.1").status()).isEqualTo(EditionStatus.PUBLISHED);
        assertThat(edition("91.1").name()).endsWith(" 91.1");
        assertThat(edition("91.1").date()).isNotNull();
        Answer then = writer.nobody()
                .ask(
                        "{ roadmap(edition: \"91.1\") { commit { number edition { version of { name } } } item(id:"
                                + " \"initiative:edition-later\") { name } } }",
                        Map.of());
        assertThat(then.<Integer>at("$.data.roadmap.commit.number")).isEqualTo(based);
        assertThat(then.<String>at("$.data.roadmap.commit.edition.version")).isEqualTo("91.1");
        assertThat(then.<String>at("$.data.roadmap.item.name")).isEqualTo("Senere");
        Answer diff = writer.nobody()
                .ask(
                        "{ roadmapDiff(from: {edition: \"91.1\"}, to: {}, filter: {item:"
                                + " [\"initiative:edition-later\"]}) { nodes { field before after } } roadmap {"
                                + " editions(filter: {of: [\"" + WORK
                                + "\"]}) { nodes { version commitHash commit { number hash } } } } }",
                        Map.of());
        assertThat(diff.<String>at("$.data.roadmapDiff.nodes[0].after")).isEqualTo("Senere igjen");
        String edition = "$.data.roadmap.editions.nodes[?(@.version == '91.1')].";
        assertThat(diff.<List<Integer>>at(edition + "commit.number")).containsExactly(based);
        assertThat(diff.<List<String>>at(edition + "commitHash")).isEqualTo(diff.at(edition + "commit.hash"));
        writer.editor().apply(Writer.remove("initiative:edition-later")).commit();
    }

    @Test
    void anEditionIsCarriedFurtherUntilItIsPublished() {
        published("version", "92.1", "status", "PLANNED", "contentKnown", "UNKNOWN")
                .commit();
        assertThat(edition("92.1").date()).isNull();
        Answer unknown = writer.nobody().ask("{ roadmap(edition: \"92.1\") { counts { kind } } }", Map.of());
        assertThat(unknown.<List<String>>at("$.errors[*].extensions.code")).containsExactly("BAD_USER_INPUT");
        String id = edition("92.1").id();
        published("edition", id, "of", "", "status", "DRAFT").commit();
        Answer undecided = published("edition", id, "of", "", "status", "RECOMMENDED");
        assertThat(fields(undecided)).containsExactly("decision");
        writer.editor()
                .mutate(
                        "recordDecision",
                        Map.of("name", "Anbefaling av 92.1", "state", "ADOPTED", "date", "2026-03-04"))
                .commit();
        published("edition", id, "of", "", "status", "RECOMMENDED", "decision", "decision:anbefaling-av-92-1")
                .commit();
        assertThat(edition("92.1").decision()).isEqualTo("decision:anbefaling-av-92-1");
        int based = commits.current().commit();
        published("edition", id, "of", "").commit();
        assertThat(writer.nobody()
                        .ask("{ roadmap(edition: \"" + id + "\") { commit { number } } }", Map.of())
                        .<Integer>at("$.data.roadmap.commit.number"))
                .isEqualTo(based);
        assertThat(fields(published("edition", id, "of", ""))).containsExactly("edition");
    }

    @Test
    void whatMakesNoSenseIsToldAtItsPlace() {
        assertThat(fields(published("version", "21.1"))).containsExactly("version");
        assertThat(fields(published("version", ""))).containsExactly("version");
        assertThat(fields(published("of", "", "version", "93.1"))).containsExactly("of");
        assertThat(fields(published("version", "93.1", "commit", 1_000_000))).contains("commit");
        assertThat(fields(published("version", "93.1", "contentKnown", "UNKNOWN")))
                .contains("contentKnown");
        assertThat(fields(published("version", "93.1", "of", "initiative:none")))
                .contains("of");
        assertThat(fields(published("edition", "edition:none", "of", ""))).contains("edition");
    }

    @Test
    void anEditionOfAnotherStoresCommitSaysSo() {
        Map<String, Object> content = Map.of(
                "name",
                "Fremmed",
                "of",
                WORK,
                "version",
                "94.1",
                "status",
                "DRAFT",
                "contentKnown",
                "KNOWN",
                "commitHash",
                "0".repeat(64));
        writer.editor().apply(Writer.create("edition:fremmed", content)).commit();
        Answer answer = writer.nobody().ask("{ roadmap(edition: \"94.1\") { counts { kind } } }", Map.of());
        assertThat(answer.body()).contains("BAD_USER_INPUT").contains("not in this store");
        assertThat(writer.editor()
                        .apply(Writer.update("edition:fremmed", Map.of("asOf", "2026-01-01")))
                        .codes())
                .containsExactly("INVALID");
        writer.editor().apply(Writer.remove("edition:fremmed")).commit();
    }
}
