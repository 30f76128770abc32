package no.veikart.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.veikart.actor.Actor;
import no.veikart.commit.Draft;
import no.veikart.governance.Decision;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.source.Document;
import org.junit.jupiter.api.Test;

class DatasetReaderTest {
    private static final String PAPER = """
            paper:
              name: Styrepapir
              date: 2020-09-30
              datePrecision: MONTH
            """;
    private static final String LATER = """
            later:
              name: Senere papir
              date: 2021-12-09
              datePrecision: DAY
            """;

    private final Kinds kinds = new Kinds(List.of(
            new Kind<>("actor", "actors", Actor.class),
            new Kind<>("decision", "decisions", Decision.class),
            new Kind<>("document", "documents", Document.class)));

    private List<Dataset.Part> read(DatasetFolder... folders) {
        return new DatasetReader(kinds, new NodeMapper(kinds)).read(List.of(folders));
    }

    private static DatasetFolder folder(String name, String... fileAndText) {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < fileAndText.length; i += 2) {
            files.put(name + "/" + fileAndText[i], fileAndText[i + 1]);
        }
        return new DatasetFolder(name, files);
    }

    private static DatasetFolder first(String actors) {
        return folder("a", "documents.yaml", PAPER, "actors-x.yaml", actors);
    }

    @Test
    void readsAFolderAsOneCommitDatedAsItsDocument() {
        List<Dataset.Part> parts = read(first("ks:\n  name: KS\n  type: MUNICIPAL_BODY\n"));
        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().at()).isEqualTo("2020-09-30T00:00:00Z");
        assertThat(parts.getFirst().message()).contains("Styrepapir").contains("last day");
        assertThat(parts.getFirst().edits()).extracting(Draft.Edit::id).containsExactly("actor:ks", "document:paper");
    }

    @Test
    void aLaterFolderAmendsOnlyWhatItGives() {
        List<Dataset.Part> parts = read(first("""
                        ks:
                          name: KS
                          aliases: [Kommunenes organisasjon]
                          type: MUNICIPAL_BODY
                          count: 3
                          sources:
                            - {locator: "l. 1"}
                        """), folder("b", "documents.yaml", LATER, "actors-x.yaml", """
                        ks:
                          aliases: [KS Norge]
                          count: null
                          sources:
                            - {locator: "l. 2", statedness: IMPLIED}
                        """));
        List<Draft.Edit> edits = new ArrayList<>(parts.get(1).edits());
        assertThat(edits).hasSize(2);
        assertThat(edits.getFirst().content())
                .containsEntry("name", "KS")
                .containsEntry("aliases", List.of("Kommunenes organisasjon", "KS Norge"))
                .doesNotContainKey("count")
                .hasEntrySatisfying(
                        "sources",
                        sources -> assertThat(sources.toString())
                                .contains("document:paper")
                                .contains("STATED")
                                .contains("document:later")
                                .contains("IMPLIED"));
    }

    @Test
    void aLaterFolderCanRemove() {
        List<Dataset.Part> parts = read(
                first("ks:\n  name: KS\n  type: BODY\n"),
                folder("b", "documents.yaml", LATER, "actors.yaml", "ks:\n  remove: true\n"));
        assertThat(parts.get(1).edits().getFirst().content()).isNull();
    }

    @Test
    void anErrorNamesFileLineEntryFieldAndWhatIsRight() {
        wrong("ks:\n  name: KS\n  type: CLUB\n", "a/actors-x.yaml:3: ks", "type", "'CLUB' is none of MINISTRY");
        wrong(
                "ks:\n  name: KS\n  type: BODY\n  colour: red\n",
                "a/actors-x.yaml:4: ks",
                "no field colour",
                "fields are");
        wrong("ks:\n  type: BODY\n", "a/actors-x.yaml:1: ks", "the field name is missing");
        wrong("ks:\n  name: KS\n  type: BODY\n  count: many\n", "a/actors-x.yaml:4: ks", "no whole number");
        wrong(
                "ks:\n  name: KS\n  type: BODY\n  parent: actor:none\n",
                "a/actors-x.yaml:4: ks",
                "actor:none, which does not exist");
        wrong(
                "ks:\n  name: KS\n  type: BODY\n  parent: document:paper\n",
                "a/actors-x.yaml:4: ks",
                "is a document; it must be actor");
        wrong("ks:\n  name: KS\n  type: BODY\n  members: actor:ks\n", "a/actors-x.yaml:4: ks", "members");
        wrong(
                "ks:\n  name: KS\n  type: BODY\n  sources:\n    - {locator: a}\n    - {page: 1}\n",
                "a/actors-x.yaml:6: ks",
                "sources[1]",
                "locator is missing");
        wrong("KS:\n  name: KS\n  type: BODY\n", "'KS' is no slug");
    }

    @Test
    void brokenYamlNamesItsLine() {
        wrong("ks:\n  name: [KS\n", "a/actors-x.yaml:3");
        wrong("- ks\n", "a/actors-x.yaml:1", "must be a map");
        wrong("ks:\n  name: KS\n  name: KS\n  type: BODY\n", "a/actors-x.yaml:3", "given twice");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> read(first("ks:\n  type: BODY\nhod:\n  name: HOD\n  type: CLUB\n")))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("ks")
                .hasMessageContaining("CLUB");
    }

    @Test
    void filesAndFoldersThatFitNowhereAreRefused() {
        assertThatThrownBy(() -> read(folder("a", "documents.yaml", PAPER, "animals.yaml", "")))
                .hasMessageContaining("a/animals.yaml")
                .hasMessageContaining("actors, decisions, documents");
        assertThatThrownBy(() -> read(folder("a", "actors.yaml", "ks:\n  name: KS\n  type: BODY\n")))
                .hasMessageContaining("no documents.yaml");
        assertThatThrownBy(() -> read(folder(
                        "a",
                        "documents.yaml",
                        PAPER,
                        "actors-x.yaml",
                        "ks:\n  name: KS\n  type: BODY\n",
                        "actors-y.yaml",
                        "ks:\n  name: KS\n  type: BODY\n")))
                .hasMessageContaining("also in");
        assertThatThrownBy(() -> read(first("ks:\n  remove: true\n"))).hasMessageContaining("no earlier document");
    }

    private void wrong(String actors, String... words) {
        assertThatThrownBy(() -> read(first(actors)))
                .as(actors)
                .isInstanceOf(InvalidDataset.class)
                .satisfies(error -> assertThat(error.getMessage()).contains(words));
    }

    private static final String DECISION = """
            om-ks:
              name: Vedtak om KS
              state: ADOPTED
            """;

    @Test
    void aChangeNamesTheDecisionBehindIt() {
        List<Dataset.Part> parts = read(
                first("ks:\n  name: KS\n  type: MUNICIPAL_BODY\nkf:\n  name: KF\n  type: MUNICIPAL_BODY\n"),
                folder(
                        "b",
                        "documents.yaml",
                        LATER,
                        "decisions.yaml",
                        DECISION,
                        "actors-x.yaml",
                        "ks:\n  count: 3\n  decidedBy: decision:om-ks\n"
                                + "kf:\n  remove: true\n  decidedBy: decision:om-ks\n"));
        assertThat(parts.get(1).edits())
                .filteredOn(edit -> edit.id().startsWith("actor:"))
                .hasSize(2)
                .allSatisfy(edit -> assertThat(edit.decision()).isEqualTo("decision:om-ks"))
                .extracting(Draft.Edit::content)
                .anySatisfy(content -> assertThat(content).isNull())
                .anySatisfy(
                        content -> assertThat(content).containsEntry("count", 3).doesNotContainKey("decidedBy"));
    }

    @Test
    void aDecisionThatIsNoneIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read(first("ks:\n  name: KS\n  type: MUNICIPAL_BODY\n  decidedBy: actor:ks\n")))
                .hasMessageContaining("a/actors-x.yaml:4: ks: decidedBy")
                .hasMessageContaining("it must be decision");
        assertThatThrownBy(() -> read(first("ks:\n  name: KS\n  type: MUNICIPAL_BODY\n  decidedBy: decision:x\n")))
                .hasMessageContaining("decision:x, which does not exist");
        assertThatThrownBy(() -> read(folder(
                        "a",
                        "documents.yaml",
                        PAPER,
                        "decisions.yaml",
                        DECISION + DECISION.replace("om-ks", "om-to"),
                        "actors-x.yaml",
                        "ks:\n  name: KS\n  type: MUNICIPAL_BODY\n  decidedBy: decision:om-ks\n",
                        "actors-y.yaml",
                        "ks:\n  count: 3\n  decidedBy: decision:om-to\n")))
                .hasMessageContaining("one change has one decision");
    }

    @Test
    void aDecisionMayBeBehindSomeFieldsOnly() {
        String some = "ks:\n  name: KS\n  type: MUNICIPAL_BODY\n  count: 3\n"
                + "  decidedBy: {decision: decision:om-ks, fields: [%s]}\n";
        assertThat(read(folder(
                                "a",
                                "documents.yaml",
                                PAPER,
                                "decisions.yaml",
                                DECISION,
                                "actors-x.yaml",
                                some.formatted("count")))
                        .getFirst()
                        .edits())
                .filteredOn(edit -> edit.id().equals("actor:ks"))
                .allSatisfy(edit -> {
                    assertThat(edit.decision()).isEqualTo("decision:om-ks");
                    assertThat(edit.decided()).containsExactly("count");
                });
        assertThatThrownBy(() -> read(first(some.formatted("owner"))))
                .hasMessageContaining("a/actors-x.yaml:5: ks: decidedBy names the fields [owner]");
        assertThatThrownBy(() -> read(first("ks:\n  name: KS\n  type: MUNICIPAL_BODY\n  decidedBy: [a]\n")))
                .hasMessageContaining("is the id of a decision, or {decision: ID, fields: [NAME]}");
    }
}
