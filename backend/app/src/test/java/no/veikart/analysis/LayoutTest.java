package no.veikart.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Drawings of the real roadmap, through the saved operation. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class LayoutTest {
    private static final String PLL = "initiative:pll-nasjonal-innforing";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private record Id(String id) {}

    private record Box(Id item, int layer, int order, int x, int y, int items) {}

    private record Point(int x, int y) {}

    private record Line(Id from, Id to, List<Id> dependencies, boolean reversed, List<Point> bends) {}

    private record Drawing(
            int width, int height, int boxWidth, int boxHeight, int omitted, List<Box> nodes, List<Line> edges) {
        List<String> ids() {
            return nodes.stream().map(node -> node.item.id).toList();
        }

        Box box(String id) {
            return nodes.stream()
                    .filter(node -> node.item.id.equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private GraphQlTester.Response ask(Map<String, Object> variables) throws IOException {
        String text = Files.readString(Path.of("..", "..", "schema", "operations", "graphLayout.graphql"));
        GraphQlTester.Request<?> request = graphQl.document(text);
        variables.forEach(request::variable);
        return request.execute();
    }

    private Drawing draw(Map<String, Object> variables) throws IOException {
        return ask(variables).path("roadmap.layout").entity(Drawing.class).get();
    }

    @Test
    void aNeighbourhoodIsWhatTheItemNeedsAndWhatNeedsIt() throws IOException {
        Set<String> reached = new HashSet<>(graphQl.document("""
                        { roadmap { item(id: "initiative:pll-nasjonal-innforing") {
                          upstream(maxDepth: 2) { nodes { item { id } } } impact(maxDepth: 2) { nodes { item { id } } } } } }""")
                .execute()
                .path("roadmap.item..nodes[*].item.id")
                .entityList(String.class)
                .get());
        reached.add(PLL);
        Drawing drawing = draw(Map.of("around", PLL));
        assertThat(drawing.ids()).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(reached);
        assertThat(drawing.omitted).isZero();
        assertThat(drawing.nodes).allSatisfy(node -> assertThat(node.items).isEqualTo(1));
    }

    @Test
    void whatIsNeededStandsRightOfWhatNeedsIt() throws IOException {
        Drawing drawing = draw(Map.of("around", PLL));
        assertThat(drawing.box("initiative:akson-gjennomforing").layer).isLessThan(drawing.box(PLL).layer);
        assertThat(drawing.box("solution:sfm").layer).isGreaterThan(drawing.box(PLL).layer);
        assertThat(drawing.edges).hasSizeGreaterThan(10).allSatisfy(line -> {
            int span = drawing.box(line.to.id).layer - drawing.box(line.from.id).layer;
            assertThat(span).isPositive();
            assertThat(line.reversed).isFalse();
            assertThat(line.bends).hasSize(span - 1);
            assertThat(line.dependencies).hasSize(1);
        });
    }

    @Test
    void boxesStandInsideTheDrawingAndDoNotOverlap() throws IOException {
        Drawing drawing = draw(Map.of());
        assertThat(drawing.nodes).hasSizeGreaterThan(150);
        for (Box box : drawing.nodes) {
            assertThat(box.x - drawing.boxWidth / 2).isNotNegative();
            assertThat(box.y - drawing.boxHeight / 2).isNotNegative();
            assertThat(box.x + drawing.boxWidth / 2).isLessThanOrEqualTo(drawing.width);
            assertThat(box.y + drawing.boxHeight / 2).isLessThanOrEqualTo(drawing.height);
            assertThat(drawing.nodes)
                    .filteredOn(other -> other != box && other.layer == box.layer)
                    .allSatisfy(other -> {
                        assertThat(Math.abs(other.y - box.y)).isGreaterThan(drawing.boxHeight);
                        assertThat(other.order < box.order).isEqualTo(other.y < box.y);
                    });
        }
    }

    @Test
    void bendsGoFromTheOneEndToTheOther() throws IOException {
        Drawing drawing = draw(Map.of());
        List<Line> bent =
                drawing.edges.stream().filter(line -> !line.bends.isEmpty()).toList();
        assertThat(bent).isNotEmpty().allSatisfy(line -> {
            int from = drawing.box(line.from.id).x;
            int to = drawing.box(line.to.id).x;
            assertThat(line.bends).extracting(Point::x).allMatch(x -> x != from && x != to && (from < x) == (x < to));
            assertThat(line.bends)
                    .extracting(Point::x)
                    .isSortedAccordingTo(line.reversed ? Comparator.reverseOrder() : Comparator.naturalOrder());
        });
    }

    @Test
    void aRingHasALineThatLeadsBack() throws IOException {
        Drawing drawing = draw(Map.of("ids", ringOf(graphQl)));
        assertThat(drawing.edges).anySatisfy(line -> {
            assertThat(line.reversed).isTrue();
            assertThat(drawing.box(line.to.id).layer).isLessThan(drawing.box(line.from.id).layer);
        });
    }

    private static List<String> ringOf(ExecutionGraphQlServiceTester graphQl) {
        return graphQl.document("{ roadmap { cycles { items { id } } } }")
                .execute()
                .path("roadmap.cycles[0].items[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void whatIsLeftOutIsCountedAndTheNearestStay() throws IOException {
        Drawing all = draw(Map.of("around", PLL));
        Drawing few = draw(Map.of("around", PLL, "most", 5));
        Drawing nearest = draw(Map.of("around", PLL, "depth", 1));
        assertThat(few.nodes).hasSize(5);
        assertThat(few.omitted).isEqualTo(all.nodes.size() - 5);
        assertThat(nearest.ids()).hasSizeGreaterThan(5).containsAll(few.ids());
        assertThat(few.ids()).contains(PLL);
    }

    @Test
    void everythingIsAllThatEdgesJoin() throws IOException {
        List<String> joined = graphQl.document("""
                        { roadmap { dependencies(first: 1000, filter: {kind: [REQUIRES, FOLLOWS, DEPENDS_ON, DELAYED_BY, BUILDS_ON, SUPPORTED_BY]}) {
                          nodes { from { id } to { id } } } } }""")
                .execute()
                .path("roadmap.dependencies.nodes[*]..id")
                .entityList(String.class)
                .get();
        Drawing drawing = draw(Map.of());
        assertThat(drawing.nodes.size() + drawing.omitted).isEqualTo(new HashSet<>(joined).size());
        assertThat(joined).containsAll(drawing.ids());
    }

    @Test
    void foldedPartsAreDrawnAsTheirWholesWithAllTheirEdges() throws IOException {
        Drawing drawing = draw(Map.of("folded", true));
        assertThat(drawing.ids()).contains("initiative:program-pll").doesNotContain("milestone:pll-epj-plo-klare");
        assertThat(drawing.box("initiative:program-pll").items).isGreaterThan(5);
        assertThat(drawing.edges)
                .anySatisfy(line -> assertThat(line.dependencies).hasSizeGreaterThan(1));
        assertThat(drawing.edges.stream().flatMap(line -> line.dependencies.stream()))
                .doesNotHaveDuplicates();
        assertThat(drawing.edges).extracting(line -> line.from.id + line.to.id).doesNotHaveDuplicates();
    }

    @Test
    void theSameQuestionGivesTheSameDrawing() throws IOException {
        assertThat(draw(Map.of("folded", true))).isEqualTo(draw(Map.of("folded", true)));
        assertThat(draw(Map.of("around", PLL))).isEqualTo(draw(Map.of("around", PLL)));
    }

    @Test
    void anEarlierDrawingsOrderIsKeptWhereTheEdgesDiffer() throws IOException {
        Drawing before = draw(Map.of("around", "initiative:program-pll", "depth", 4, "commit", 1));
        Drawing everything = draw(Map.of("commit", 2));
        Drawing after = draw(Map.of("keepOrder", byHeight(everything)));
        assertThat(before.nodes).isNotEmpty();
        assertThat(pairsTurned(everything, after)).isZero();
        assertThat(pairsTurned(everything, draw(Map.of()))).isPositive();
    }

    private static List<String> byHeight(Drawing drawing) {
        return drawing.nodes.stream()
                .sorted(Comparator.comparing(Box::y))
                .map(box -> box.item.id)
                .toList();
    }

    /** How many pairs of items share a column in both drawings, are joined by edges there, and changed their order. */
    private static long pairsTurned(Drawing before, Drawing after) {
        Map<String, Integer> heights = new HashMap<>();
        before.nodes.forEach(box -> heights.put(box.item.id, box.y));
        Map<String, String> parts = partsOf(after);
        return after.nodes.stream()
                .flatMap(box -> after.nodes.stream()
                        .filter(other -> other.layer == box.layer && other.y > box.y)
                        .filter(other -> parts.get(box.item.id).equals(parts.get(other.item.id)))
                        .filter(other -> heights.containsKey(box.item.id) && heights.containsKey(other.item.id))
                        .filter(other -> heights.get(other.item.id) < heights.get(box.item.id)))
                .count();
    }

    private static Map<String, String> partsOf(Drawing drawing) {
        Map<String, String> parts = new HashMap<>();
        drawing.ids().forEach(id -> parts.put(id, id));
        for (Line line : drawing.edges) {
            String from = parts.get(line.from.id);
            String to = parts.get(line.to.id);
            parts.replaceAll((id, part) -> part.equals(from) ? to : part);
        }
        return parts;
    }

    @Test
    void aDrawingOfNothingIsEmpty() throws IOException {
        Drawing drawing = draw(Map.of("ids", List.of()));
        assertThat(drawing.nodes).isEmpty();
        assertThat(List.of(drawing.width, drawing.height, drawing.omitted)).containsOnly(0);
    }

    @Test
    void whatCannotBeDrawnIsRefused() throws IOException {
        refuses(
                Map.of("around", PLL, "ids", List.of(PLL)),
                "around and ids are both given; a drawing is of a neighbourhood or of chosen items");
        refuses(Map.of("around", PLL, "depth", 0), "depth is 0; go 1 to 10 steps out");
        refuses(Map.of("most", 301), "most is 301; draw 1 to 300 items");
        ask(Map.of("around", "initiative:pll-nasjonal"))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND");
                    assertThat(error.getMessage()).contains("did you mean " + PLL);
                }));
    }

    private void refuses(Map<String, Object> variables, String message) throws IOException {
        ask(variables)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getMessage()).isEqualTo(message);
                }));
    }
}
