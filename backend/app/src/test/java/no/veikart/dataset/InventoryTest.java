package no.veikart.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.UnknownReason;
import no.veikart.source.Contradiction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The inventory of the source documents, row by row: which item holds it, or why none does. The tables stand beside the tests, one line a
 * row: its number, the documents that it cites, the items (or {@code item#field}) that answer it, and a reason where none does.
 */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class InventoryTest {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "DOC-1", "document:nehs-2021-12-09",
            "DOC-2", "document:ssd-vedlegg-b-2022-01",
            "DOC-3", "document:produktstyret-helsenorge-2023-04-20",
            "DOC-4", "document:ehelsestrategi-utkast-2022-05-13",
            "DOC-5", "document:nehs-2020-09");

    /** How many rows the inventory has of each kind; the requirements (REQ) have a table of their own in schema/README.md. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("SYS", 203),
            Map.entry("TIL", 194),
            Map.entry("DEP", 203),
            Map.entry("PHA", 28),
            Map.entry("ACT", 53),
            Map.entry("ADO", 51),
            Map.entry("STA", 25),
            Map.entry("GOV", 20),
            Map.entry("CAS", 29),
            Map.entry("MTG", 37),
            Map.entry("T8", 107),
            Map.entry("STR", 33),
            Map.entry("IND", 15),
            Map.entry("SIT", 11),
            Map.entry("CRI", 35),
            Map.entry("NOR", 36),
            Map.entry("TID", 38),
            Map.entry("CON", 29));

    @Autowired
    Commits commits;

    @Autowired
    NodeMapper mapper;

    @Test
    void everyRowIsAnsweredOnce() {
        List<String> expected = ROWS.entrySet().stream()
                .flatMap(kind -> rows(kind.getKey(), kind.getValue()))
                .toList();
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<String> rows(String prefix, int last) {
        String format = prefix.equals("CON") ? "%s-%02d" : "%s-%03d";
        return IntStream.rangeClosed(1, last).mapToObj(n -> format.formatted(prefix, n));
    }

    @Test
    void everyAnswerIsOnTheRoadmapAndSetsTheFieldThatItNames() {
        Roadmap roadmap = commits.current();
        table().forEach((row, answer) -> {
            assertThat(answer.ids().isEmpty() ? answer.reason().length() : 20)
                    .as(row + " has items or a reason")
                    .isGreaterThan(10);
            for (String reference : answer.ids()) {
                String[] parts = reference.split("#", 2);
                Node node = roadmap.find(parts[0]).orElse(null);
                assertThat(node).as(row + ": " + reference).isNotNull();
                if (parts.length == 2) {
                    assertThat(mapper.write(node)).as(row + ": " + reference).containsKey(parts[1].split("\\.")[0]);
                }
            }
        });
    }

    @Test
    void theAnswersOfARowCiteTheDocumentsThatTheRowCites() {
        Roadmap roadmap = commits.current();
        table().forEach((row, answer) -> {
            if (!answer.ids().isEmpty()) {
                Set<String> cited = new HashSet<>();
                answer.ids().forEach(id -> sources(roadmap, id).forEach(source -> cited.add(source.document())));
                assertThat(cited)
                        .as(row)
                        .containsAll(
                                answer.documents().stream().map(DOCUMENTS::get).toList());
            }
        });
    }

    private static List<Source> sources(Roadmap roadmap, String reference) {
        return switch (roadmap.find(reference.split("#", 2)[0]).orElseThrow()) {
            case Entry entry -> entry.sources();
            case Dependency dependency -> dependency.sources();
            default -> List.of();
        };
    }

    @Test
    void everyRowOfTheDependenciesIsAnEdgeOrAField() {
        table().forEach((row, answer) -> {
            if (row.startsWith("DEP-")) {
                assertThat(answer.ids())
                        .as(row)
                        .isNotEmpty()
                        .anyMatch(id -> id.startsWith("dependency:") || id.contains("#"));
            }
        });
    }

    @Test
    void everyItemAndEdgeHasASource() {
        Roadmap roadmap = commits.current();
        assertThat(roadmap.list(Entry.class))
                .allSatisfy(item -> assertThat(item.sources()).as(item.id()).isNotEmpty());
        assertThat(roadmap.list(Dependency.class))
                .allSatisfy(edge -> assertThat(edge.sources()).as(edge.id()).isNotEmpty());
    }

    @Test
    void everyEntryIsDescribedInBokmalAndEnglish() {
        List<Entry> described = commits.current().list(Entry.class).stream()
                .filter(entry -> !entry.id().matches("(delay|contradiction):.*"))
                .toList();
        assertThat(described).hasSizeGreaterThan(1000).allSatisfy(item -> {
            assertThat(item.description()).as(item.id()).isNotNull();
            assertThat(item.description().nb()).as(item.id()).isNotBlank();
            assertThat(item.description().en()).as(item.id()).isNotBlank();
        });
    }

    @Test
    void noMeetingStandsTwice() {
        assertThat(commits.current().list(Meeting.class))
                .extracting(meeting ->
                        meeting.date() + " " + meeting.body() + " " + meeting.parties() + " " + meeting.name())
                .hasSizeGreaterThan(107)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyContradictionHasItsClaimsFromItsSources() {
        assertThat(commits.current().list(Contradiction.class))
                .hasSizeGreaterThanOrEqualTo(29)
                .allSatisfy(contradiction -> {
                    assertThat(contradiction.claims()).as(contradiction.id()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(contradiction.explanation().nb()).isNotBlank();
                    assertThat(contradiction.explanation().en()).isNotBlank();
                });
    }

    @Test
    void whatWasLostNamesThePlaceThatLostIt() {
        assertThat(commits.current().list(Entry.class))
                .allSatisfy(item -> assertThat(item.unknowns())
                        .as(item.id())
                        .allMatch(unknown -> unknown.reason() != UnknownReason.LOST || unknown.source() != null));
    }

    private static Map<String, Answer> table() {
        Map<String, Answer> table = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:inventory/*.tsv")) {
                for (String line :
                        file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
                    String[] columns = line.split("\t", -1);
                    Answer answer = new Answer(
                            words(columns[1]),
                            columns[2].strip().equals("-") ? List.of() : words(columns[2]),
                            columns.length > 3 ? columns[3].strip() : "");
                    assertThat(table.put(columns[0], answer))
                            .as(columns[0] + " stands twice")
                            .isNull();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return table;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    }

    private record Answer(List<String> documents, List<String> ids, String reason) {}
}
