package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The table of the 64 requirements in schema/README.md: complete, and every operation in it answers something on the real roadmap. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class RequirementsTest {
    private static final Path SCHEMA = Path.of("..", "..", "schema");
    private static final Pattern ROW =
            Pattern.compile("\\| (REQ-\\d\\d) \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\| (\\w+(?:, \\w+)*) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private record Row(String metBy, String tests) {}

    private static Map<String, Row> table() throws IOException {
        Map<String, Row> table = new TreeMap<>();
        for (String line : Files.readAllLines(SCHEMA.resolve("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(table.put(row.group(1), new Row(row.group(3), row.group(4))))
                        .as(line)
                        .isNull();
            }
        }
        return table;
    }

    private static Set<String> operations() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Row row : table().values()) {
            NAME.matcher(row.metBy).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }

    @Test
    void everyRequirementIsAnsweredOnce() throws IOException {
        assertThat(table().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 64)
                        .mapToObj("REQ-%02d"::formatted)
                        .toList());
    }

    @Test
    void theTestsThatAreNamedExist() throws IOException {
        List<Path> tests = new ArrayList<>();
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            files.forEach(tests::add);
        }
        table().values().stream()
                .flatMap(row -> Stream.of(row.tests.split(", ", -1)))
                .forEach(test -> assertThat(tests)
                        .extracting(path -> path.getFileName().toString())
                        .contains(test + ".java"));
    }

    @Test
    void everyOperationThatIsNamedAnswersSomethingWithoutErrors() throws IOException {
        assertThat(operations()).hasSizeGreaterThan(20);
        for (String name : operations()) {
            String text = Files.readString(SCHEMA.resolve("operations").resolve(name + ".graphql"));
            Object answer = graphQl.document(text)
                    .operationName(name)
                    .execute()
                    .errors()
                    .verify()
                    .path("$")
                    .entity(Object.class)
                    .get();
            assertThat(leaves(answer)).as(name + " answers something").isGreaterThan(3);
        }
    }

    /** How many values an answer holds. */
    private static int leaves(Object answer) {
        return switch (answer) {
            case Map<?, ?> map ->
                map.values().stream().mapToInt(RequirementsTest::leaves).sum();
            case List<?> list ->
                list.stream().mapToInt(RequirementsTest::leaves).sum();
            case null -> 0;
            default -> 1;
        };
    }

    @Test
    void whatTheSlidesLostIsAnsweredWithUnknownReasonAndPlace() {
        graphQl.document("""
                { roadmap { solution(id: "solution:kjernejournal") { functionalities { name availability { period { start } }
                  unknowns { field reason source { locator document { id } } } } }
                  municipalServices { nodes { access unknowns { field reason source { locator } } } } } }""")
                .execute()
                .path("roadmap.solution.functionalities[*].unknowns[?(@.reason == 'LOST')].source.document.id")
                .entityList(String.class)
                .satisfies(documents -> assertThat(documents).isNotEmpty().contains("document:nehs-2020-09"))
                .path("roadmap.municipalServices.nodes")
                .entityList(Object.class)
                .hasSize(14)
                .path("roadmap.municipalServices.nodes[?(@.access == null)].unknowns[0].reason")
                .entityList(String.class)
                .satisfies(reasons -> assertThat(reasons).isNotEmpty());
    }

    @Test
    void theFirstOutAndTheFollowersOfACommonServiceAreTold() {
        graphQl.document("""
                { roadmap { search(text: "Timer 2.0", kinds: ["solution"]) { nodes { id
                  ... on Solution { adoption { all { actor { id } order period { start } } } } } } } }""")
                .execute()
                .path("roadmap.search.nodes[*].adoption.all[*].actor.id")
                .entityList(String.class)
                .satisfies(actors -> assertThat(actors)
                        .contains("actor:helse-sor-ost-rhf", "actor:helse-nord-rhf", "actor:helse-vest-rhf"));
    }

    @Test
    void freshnessCountsFromTheMomentThatIsAskedAbout() {
        graphQl.document("""
                { roadmap(asOf: "2021-12-19T00:00:00Z") { entry(id: "case:nehs-38-21") { lastConfirmed daysSinceConfirmed }
                  stalest(first: 1) { nodes { lastConfirmed } } } }""")
                .execute()
                .path("roadmap.entry.daysSinceConfirmed")
                .entity(Integer.class)
                .isEqualTo(10)
                .path("roadmap.stalest.nodes[0].lastConfirmed")
                .entity(String.class)
                .isEqualTo("2020-09-30");
    }

    @Test
    void contradictionsTellTheirClaimsAndWhichIsAccepted() {
        graphQl.document(
                        "{ roadmap { contradictions { field claims { value source { document { id } } } accepted { value } explanation(language: EN) } } }")
                .execute()
                .path("roadmap.contradictions")
                .entityList(Object.class)
                .hasSizeGreaterThan(28)
                .path("roadmap.contradictions[*].accepted.value")
                .entityList(String.class)
                .satisfies(accepted -> assertThat(accepted).isNotEmpty());
    }
}
