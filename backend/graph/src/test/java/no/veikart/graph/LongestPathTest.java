package no.veikart.graph;

import static no.veikart.graph.Direction.BACKWARD;
import static no.veikart.graph.Direction.FORWARD;
import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LongestPathTest {
    // a -> b -> d
    //  \-> c ---^   weights: a 1, b 5, d 2, c 7
    private final DrawnGraph diamond = draw("a>b b>d a>c c>d");
    private final int[] weights = {1, 5, 2, 7};

    @Test
    void isTheHeaviestChainThatEndsInAVertex() {
        LongestPath paths = LongestPath.byVertices(order(diamond), FORWARD, weights);
        assertThat(paths.length(diamond.vertex("d"))).isEqualTo(10);
        assertThat(diamond.edges(paths.chain(diamond.vertex("d")))).isEqualTo("a>c c>d");
    }

    @Test
    void isKnownForEachVertex() {
        assertThat(LongestPath.byVertices(order(diamond), FORWARD, weights).lengths())
                .containsExactly(1, 6, 10, 8);
    }

    @Test
    void walksBackwards() {
        LongestPath paths = LongestPath.byVertices(order(diamond), BACKWARD, weights);
        assertThat(paths.lengths()).containsExactly(10, 7, 2, 9);
        assertThat(diamond.edges(paths.chain(diamond.vertex("a")))).isEqualTo("c>d a>c");
    }

    @Test
    void mayWeighEdges() {
        LongestPath paths = LongestPath.byEdges(order(diamond), FORWARD, new int[] {4, 4, 3, 3});
        assertThat(paths.lengths()).containsExactly(0, 4, 8, 3);
        assertThat(diamond.edges(paths.chain(diamond.vertex("d")))).isEqualTo("a>b b>d");
    }

    @Test
    void mayWeighBoth() {
        LongestPath paths = LongestPath.of(order(diamond), FORWARD, weights, new int[] {0, 9, 0, 0});
        assertThat(paths.length(diamond.vertex("d"))).isEqualTo(17);
        assertThat(diamond.edges(paths.chain(diamond.vertex("d")))).isEqualTo("a>b b>d");
    }

    @Test
    void countsEdgesIfEachWeighsOne() {
        DrawnGraph drawn = draw("a>b b>c a>c c>d");
        assertThat(LongestPath.byEdges(order(drawn), FORWARD, new int[] {1, 1, 1, 1})
                        .length(drawn.vertex("d")))
                .isEqualTo(3);
    }

    @Test
    void takesTheHeaviestOfParallelEdges() {
        DrawnGraph drawn = draw("a>b a>b a>b");
        assertThat(LongestPath.byEdges(order(drawn), FORWARD, new int[] {1, 3, 2})
                        .chain(drawn.vertex("b")))
                .containsExactly(1);
    }

    @Test
    void takesTheFirstOfEquallyLongChains() {
        LongestPath paths = LongestPath.byEdges(order(diamond), FORWARD, new int[] {1, 1, 1, 1});
        assertThat(diamond.edges(paths.chain(diamond.vertex("d")))).isEqualTo("a>b b>d");
    }

    @Test
    void beginsLaterWhereTheBeginningWouldShortenIt() {
        DrawnGraph drawn = draw("a>b b>c");
        LongestPath paths = LongestPath.byEdges(order(drawn), FORWARD, new int[] {-2, 1});
        assertThat(paths.lengths()).containsExactly(0, 0, 1);
        assertThat(drawn.edges(paths.chain(drawn.vertex("c")))).isEqualTo("b>c");
    }

    @Test
    void isTheVertexAloneWhereNothingAddsToIt() {
        LongestPath paths = LongestPath.byVertices(order(draw("a>b")), FORWARD, new int[] {0, -4});
        assertThat(paths.length(1)).isEqualTo(-4);
        assertThat(paths.chain(1)).isEmpty();
    }

    @Test
    void doesNotOverflow() {
        DrawnGraph drawn = draw("a>b b>c");
        int max = Integer.MAX_VALUE;
        LongestPath paths = LongestPath.of(order(drawn), FORWARD, new int[] {max, max, max}, new int[] {max, max});
        assertThat(paths.length(drawn.vertex("c"))).isEqualTo(5L * max);
    }

    @Test
    void seesAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>c:2");
        int[] ones = {1, 1, 1};
        for (int labels : new int[] {Labels.of(2), Labels.NONE}) {
            Ordering.Sorted order = TopologicalOrder.of(drawn.graph(), labels).orElseThrow();
            assertThat(LongestPath.byVertices(order, FORWARD, ones).length(drawn.vertex("c")))
                    .isEqualTo(labels == Labels.NONE ? 1 : 2);
        }
    }

    @Test
    void ofTheEmptyGraphIsNothing() {
        assertThat(LongestPath.byVertices(order(draw("")), FORWARD, new int[0]).lengths())
                .isEmpty();
    }

    @Test
    void isRefusedWithTheCycleIfThereIsOne() {
        assertThatExceptionOfType(CyclicGraphException.class)
                .isThrownBy(() -> LongestPath.byVertices(order(draw("a>a")), FORWARD, new int[1]))
                .withMessage("the graph has a cycle of 1 edge, one of them edge 0");
    }

    @Test
    void refusesTooFewOrTooManyWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LongestPath.byVertices(order(diamond), FORWARD, new int[3]))
                .withMessage("3 weights for 4 vertices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LongestPath.byEdges(order(diamond), FORWARD, new int[5]))
                .withMessage("5 weights for 4 edges");
    }

    @Test
    void refusesUnknownVertices() {
        LongestPath paths = LongestPath.byVertices(order(diamond), FORWARD, weights);
        assertThatThrownBy(() -> paths.length(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("vertex 4 in a graph of 4 vertices");
        assertThatThrownBy(() -> paths.chain(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Ordering.Sorted order(DrawnGraph drawn) {
        return TopologicalOrder.of(drawn.graph(), Labels.ALL).orElseThrow();
    }
}
