package no.veikart.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.veikart.VeikartTest;
import no.veikart.dependency.Condition;
import no.veikart.dependency.ConditionType;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Statedness;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Versioned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class CycleTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    @Test
    void aSoftEdgeIsCutBeforeAHardOneEvenWhenItIsStated() {
        assertThat(cutOf("a>b b~>a!")).isEqualTo("b~>a!");
    }

    @Test
    void anImpliedEdgeIsCutBeforeAStatedOne() {
        assertThat(cutOf("a>b! b>c c>a!")).isEqualTo("b>c");
    }

    // x -> a <=> b -> y: b>a is all that leads from b to a, a>b also what leads from x to b and y
    @Test
    void theEdgeWithFewerChainsOnItIsCutFirst() {
        assertThat(cutOf("x>a a>b b>a b>y")).isEqualTo("b>a");
        assertThat(cutOf("x>b b>a a>b a>y")).isEqualTo("a>b");
    }

    @Test
    void chainsRunAlongSoftEdgesButNotAlongThoseThatOrderNothing() {
        assertThat(cutOf("x~>a a>b b>a b~>y")).isEqualTo("b>a");
        assertThat(cutOf("x^>a a>b b>a b^>y")).isEqualTo("a>b");
    }

    @Test
    void theFirstOfEqualsIsCut() {
        assertThat(cutOf("b>c c>a a>b")).isEqualTo("a>b");
    }

    @Test
    void theCutIsWhatAPlainComparisonChooses() {
        int ties = 0;
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = random(seed);
            Roadmap roadmap = draw(drawing);
            for (Cycle cycle : Cycle.allOf(roadmap)) {
                Comparator<Dependency> plain = Comparator.comparing(
                                (Dependency edge) -> edge.kind() != DependencyKind.DEPENDS_ON)
                        .thenComparing(edge -> edge.statedness() == Statedness.STATED);
                Comparator<Dependency> byChains =
                        plain.thenComparing(edge -> -reachable(roadmap, edge).size());
                Dependency expected = cycle.edges().stream()
                        .min(byChains.thenComparing(Dependency::id))
                        .orElseThrow();
                assertThat(cycle.suggestedCut())
                        .as("seed %d: %s", seed, drawing)
                        .isEqualTo(expected);
                ties += cycle.edges().stream()
                                        .filter(e -> plain.compare(e, expected) == 0)
                                        .count()
                                > 1
                        ? 1
                        : 0;
            }
        }
        assertThat(ties).as("cycles in which chains were counted").isGreaterThan(200);
    }

    /** The pairs of items of which the one reaches the other without an edge. */
    private static Set<String> reachable(Roadmap roadmap, Dependency without) {
        List<Dependency> edges = roadmap.list(Dependency.class).stream()
                .filter(edge -> edge.kind().isOrdering() && edge != without)
                .toList();
        Set<String> pairs = new TreeSet<>();
        edges.forEach(edge -> pairs.add(edge.from() + " " + edge.to()));
        boolean more = true;
        while (more) {
            List<String> longer = new ArrayList<>();
            for (String pair : pairs) {
                edges.stream()
                        .filter(edge -> pair.endsWith(" " + edge.from()))
                        .forEach(edge -> longer.add(pair.substring(0, pair.indexOf(' ')) + " " + edge.to()));
            }
            more = pairs.addAll(longer);
        }
        pairs.removeIf(pair -> pair.substring(0, pair.indexOf(' ')).equals(pair.substring(pair.indexOf(' ') + 1)));
        return pairs;
    }

    @Test
    void theRealRoadmapsOnlyRingIsOfTwoGoalsThatDependOnEachOther() throws IOException {
        String text = Files.readString(Path.of("..", "..", "schema", "operations", "cycleList.graphql"));
        GraphQlTester.Response answer = graphQl.document(text).execute();
        answer.path("roadmap.cycles").entityList(Object.class).hasSize(1);
        answer.path("roadmap.cycles[0].items[*].id").entityList(String.class).hasSize(2);
        answer.path("roadmap.cycles[0].edges[*].id")
                .entityList(String.class)
                .containsExactly("dependency:mal-1-avhenger-av-mal-2", "dependency:mal-2-avhenger-av-mal-1");
        answer.path("roadmap.cycles[0].suggestedCut.kind").entity(String.class).isEqualTo("DEPENDS_ON");
    }

    private static String cutOf(String drawing) {
        return Cycle.allOf(draw(drawing)).getFirst().suggestedCut().rationale().nb();
    }

    /** {@code a>b} is an edge of kind REQUIRES, {@code a~>b} DEPENDS_ON, {@code a^>b} BUILDS_ON; with an exclamation mark it is stated. */
    private static Roadmap draw(String drawing) {
        Map<String, Versioned> nodes = new HashMap<>();
        for (String token : drawing.split(" ", -1)) {
            String[] ends = token.replace("!", "").split("[~^]?>", -1);
            List.of(ends).forEach(name -> put(condition(name), nodes));
            put(dependency(token, ends[0], ends[1]), nodes);
        }
        return Roadmap.of(1, Instant.EPOCH, nodes);
    }

    private static void put(Node node, Map<String, Versioned> nodes) {
        nodes.put(node.id(), new Versioned(node, 1));
    }

    private static Condition condition(String name) {
        return new Condition(
                "condition:" + name, name, List.of(), null, List.of(), List.of(), ConditionType.LAW, null, null);
    }

    private static Dependency dependency(String token, String from, String to) {
        DependencyKind kind = token.contains("~")
                ? DependencyKind.DEPENDS_ON
                : token.contains("^") ? DependencyKind.BUILDS_ON : DependencyKind.REQUIRES;
        Source source = new Source("document:d", "1", Statedness.STATED, null);
        return new Dependency(
                "dependency:" + from + "-" + to,
                "condition:" + from,
                "condition:" + to,
                kind,
                null,
                null,
                new Text(token, null, null),
                token.endsWith("!") ? List.of(source) : List.of(),
                List.of());
    }

    private static String random(int seed) {
        Random random = new Random(seed * 7919L);
        List<String> tokens = new ArrayList<>();
        int size = random.nextInt(3, 9);
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to && random.nextInt(size) < 2) {
                    String arrow = List.of(">", ">", ">", "~>", "^>").get(random.nextInt(5));
                    tokens.add((char) ('a' + from) + arrow + (char) ('a' + to) + (random.nextInt(3) == 0 ? "!" : ""));
                }
            }
        }
        return tokens.isEmpty() ? "a>b" : String.join(" ", tokens);
    }
}
