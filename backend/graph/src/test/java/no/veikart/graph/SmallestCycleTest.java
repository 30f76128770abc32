package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class SmallestCycleTest {
    // a -> b -> c -> a  a cycle;   c -> d  a way out
    @Test
    void findsTheCycle() {
        assertThat(cyclesOf("a>b b>c c>a c>d")).containsExactly("a>b b>c c>a");
    }

    @Test
    void prefersTheSmallerOfTwoCyclesInOneComponent() {
        assertThat(cyclesOf("a>b b>c c>d d>a c>b")).containsExactly("b>c c>b");
    }

    @Test
    void aSelfLoopIsACycleOfOne() {
        assertThat(cyclesOf("a>a")).containsExactly("a>a");
        assertThat(cyclesOf("a>b b>a b>b")).containsExactly("b>b");
    }

    @Test
    void findsOneInEachComponent() {
        assertThat(cyclesOf("a>b b>a b>c c>d d>e e>c")).containsExactly("c>d d>e e>c", "a>b b>a");
    }

    @Test
    void neverLeavesItsComponent() {
        assertThat(cyclesOf("a>b b>x x>y y>x b>c c>a")).containsExactly("x>y y>x", "a>b b>c c>a");
    }

    @Test
    void beginsAtTheLowestNumberOnAnyOfTheSmallest() {
        assertThat(cyclesOf("a b>c a>b c>a b>d d>a")).containsExactly("a>b b>c c>a");
        assertThat(cyclesOf("c a>b b>a b>c c>b")).containsExactly("c>b b>c");
    }

    @Test
    void takesTheFirstOfParallelEdges() {
        assertThat(SmallestCycle.ofEachComponent(draw("a>b b>a a>b b>a").graph(), Labels.ALL))
                .containsExactly(new int[] {0, 1});
    }

    @Test
    void aGraphWithoutCyclesHasNone() {
        assertThat(cyclesOf("a>b a>c b>d c>d")).isEmpty();
        assertThat(cyclesOf("a")).isEmpty();
        assertThat(cyclesOf("")).isEmpty();
    }

    @Test
    void walksAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>a:2 b>c:1 c>a:1");
        assertThat(cyclesOf(drawn, Labels.of(1))).containsExactly("a>b:1 b>c:1 c>a:1");
        assertThat(cyclesOf(drawn, Labels.of(2))).isEmpty();
        assertThat(cyclesOf(drawn, Labels.NONE)).isEmpty();
    }

    @Test
    void canBeAskedOfOneComponent() {
        StronglyConnectedComponents components =
                StronglyConnectedComponents.of(draw("a>b b>c c>b").graph(), Labels.ALL);
        assertThat(SmallestCycle.in(components, 0)).containsExactly(1, 2);
        assertThat(SmallestCycle.in(components, 1)).isEmpty();
        assertThatThrownBy(() -> SmallestCycle.in(components, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isTheSmallestByAPlainSearchInAnyGraph() {
        RandomGraph.any().forEach(random -> {
            StronglyConnectedComponents components = StronglyConnectedComponents.of(random.graph(), random.labels());
            int[][] cycles = SmallestCycle.ofEachComponent(random.graph(), random.labels())
                    .toArray(int[][]::new);
            assertThat(IntStream.range(0, cycles.length)
                            .map(i -> components.component(random.graph().source(cycles[i][0]))))
                    .as(random::toString)
                    .containsExactly(box(components.cyclicComponents()));
            for (int[] cycle : cycles) {
                assertSmallest(random, components, cycle);
            }
        });
    }

    private static void assertSmallest(RandomGraph random, StronglyConnectedComponents components, int[] cycle) {
        DirectedGraph graph = random.graph();
        int[] vertices = components.vertices(components.component(graph.source(cycle[0])));
        int smallest = IntStream.of(vertices)
                .map(vertex -> girth(random, vertex))
                .min()
                .orElseThrow();
        int first = IntStream.of(vertices)
                .filter(vertex -> girth(random, vertex) == smallest)
                .findFirst()
                .orElseThrow();
        assertThat(random.isCycle(cycle)).as(random::toString).isTrue();
        assertThat(cycle).as(random::toString).hasSize(smallest);
        assertThat(graph.source(cycle[0])).as(random::toString).isEqualTo(first);
    }

    /** The length of the shortest cycle through a vertex: one edge to a neighbour, and the shortest way back from it. */
    private static int girth(RandomGraph random, int vertex) {
        BFSShortestPath<Integer, Integer> twin = new BFSShortestPath<>(random.toJGraphT());
        return random.allowedEdges()
                .filter(edge -> random.graph().source(edge) == vertex)
                .mapToDouble(edge -> 1 + twin.getPathWeight(random.graph().target(edge), vertex))
                .mapToInt(length -> (int) Math.min(length, Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Integer[] box(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static List<String> cyclesOf(String drawing) {
        return cyclesOf(draw(drawing), Labels.ALL);
    }

    private static List<String> cyclesOf(DrawnGraph drawn, int labels) {
        return SmallestCycle.ofEachComponent(drawn.graph(), labels).stream()
                .map(drawn::edges)
                .toList();
    }
}
