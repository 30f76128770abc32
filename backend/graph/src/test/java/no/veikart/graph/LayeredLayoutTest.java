package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.graph.LayeredLayout.Spacing;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
    private static final Spacing SPACING = new Spacing(4, 2);

    @Test
    void edgesLeadToHigherLayers() {
        assertThat(layers("a>b b>c a>c c>d")).isEqualTo("a | b | c | d");
    }

    @Test
    void verticesStandNearTheirNeighbours() {
        // By longest path alone, e would stand in the first layer and its edge pass the second.
        assertThat(layers("a>b b>c e>c b>f c>d")).isEqualTo("a | b e | f c | d");
    }

    @Test
    void crossingsThatNeedNotBeAreTakenAway() {
        LayeredLayout layout = of("a b c x>c y>b z>a x>b y>a");
        assertThat(layout.crossings()).isZero();
    }

    @Test
    void crossingsThatMustBeAreCounted() {
        assertThat(of("a>x a>y b>x b>y").crossings()).isEqualTo(1);
        assertThat(of("a>x a>y a>z b>x b>y b>z c>x c>y c>z").crossings()).isEqualTo(9);
    }

    @Test
    void theEdgesThatCloseCyclesAreListed() {
        DrawnGraph ring = draw("a>b b>c c>a");
        LayeredLayout layout = of(ring);
        assertThat(ring.edges(layout.reversedEdges())).isEqualTo("c>a");
        assertThat(layers("a>b b>c c>a")).isEqualTo("a | b | c");
        assertThat(layout.bends(2)).hasSize(1);
    }

    @Test
    void noEdgeBetweenTwoCyclesIsTurned() {
        DrawnGraph drawn = draw("a>b b>a b>c c>d d>c a>c");
        LayeredLayout layout = of(drawn);
        assertThat(drawn.edges(layout.reversedEdges())).isEqualTo("b>a d>c");
    }

    @Test
    void aSelfLoopIsNotDrawn() {
        LayeredLayout layout = of("a>a a>b");
        assertThat(layout.isReversed(0)).isFalse();
        assertThat(layout.bends(0)).isEmpty();
        assertThat(layout.layer(1)).isEqualTo(1);
    }

    @Test
    void aLongEdgeIsStraightPastWhatItPasses() {
        LayeredLayout layout = of("a>b b>c c>d d>e a>e");
        assertThat(Arrays.stream(layout.bends(4)).distinct()).hasSize(1);
        assertThat(Math.abs(layout.bends(4)[0] - layout.coordinate(1))).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aChainIsAStraightLine() {
        LayeredLayout layout = of("a>b b>c c>d");
        assertThat(IntStream.range(0, 4).map(layout::coordinate)).containsOnly(2);
        assertThat(layout.breadth()).isEqualTo(4);
    }

    @Test
    void neighboursKeepTheirDistance() {
        LayeredLayout layout = of("a>x a>y");
        assertThat(layout.coordinate(2) - layout.coordinate(1)).isEqualTo(6);
        assertThat(layout.coordinate(0)).isEqualTo(5);
        assertThat(layout.breadth()).isEqualTo(10);
    }

    @Test
    void partsStandBelowEachOtherAndSingleVerticesSideBySide() {
        LayeredLayout layout = of("s t a>b b>c d>e u");
        assertThat(layers("s t a>b b>c d>e u")).isEqualTo("a d t | b e u | c s");
        assertThat(layout.coordinate(0)).isEqualTo(8);
    }

    @Test
    void manySingleVerticesMakeNoTower() {
        LayeredLayout layout = of(IntStream.range(0, 100).mapToObj(i -> "v" + i).collect(Collectors.joining(" ")));
        assertThat(layout.layerCount()).isEqualTo(5);
        assertThat(layout.breadth()).isEqualTo(20 * 6 - 2);
    }

    @Test
    void ofTwoEquallyGoodOrdersTheFirstVertexComesFirst() {
        assertThat(layers("r>a r>b r>c")).isEqualTo("r | a b c");
        assertThat(layers("c b a r>a r>b r>c")).isEqualTo("r | c b a");
    }

    @Test
    void ranksKeepAnEarlierOrder() {
        DrawnGraph drawn = draw("a>x b>y a>y c");
        int[] ranks = {1, -1, 0, -1, -1};
        LayeredLayout layout = LayeredLayout.of(drawn.graph(), Labels.ALL, ranks, SPACING);
        assertThat(layout.order(drawn.vertex("b"))).isZero();
        assertThat(layout.order(drawn.vertex("a"))).isEqualTo(1);
        assertThat(layout.crossings()).isZero();
    }

    @Test
    void ranksAreKeptEvenWhereThatMakesCrossings() {
        DrawnGraph drawn = draw("a>x b>y a>y b>z");
        int[] ranks = {1, 1, 0, 0, 2};
        LayeredLayout layout = LayeredLayout.of(drawn.graph(), Labels.ALL, ranks, SPACING);
        assertThat(layout.order(drawn.vertex("y"))).isLessThan(layout.order(drawn.vertex("x")));
        assertThat(layout.order(drawn.vertex("b"))).isLessThan(layout.order(drawn.vertex("a")));
        assertThat(layout.order(drawn.vertex("x"))).isLessThan(layout.order(drawn.vertex("z")));
    }

    @Test
    void seesAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>a:2");
        LayeredLayout layout = LayeredLayout.of(drawn.graph(), Labels.of(2), SPACING);
        assertThat(layout.layer(drawn.vertex("b"))).isZero();
        assertThat(layout.reversedEdges()).isEmpty();
        assertThat(LayeredLayout.of(drawn.graph(), Labels.NONE, SPACING).layerCount())
                .isEqualTo(1);
    }

    @Test
    void ofTheEmptyGraphIsNothing() {
        LayeredLayout layout = of("");
        assertThat(layout.layerCount()).isZero();
        assertThat(layout.breadth()).isZero();
        assertThat(layout.crossings()).isZero();
        assertThat(layout.reversedEdges()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spacing(3, 1))
                .withMessage("a vertex has an even size from 0 and a gap is at least 1, not 3 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredLayout.of(draw("a>b").graph(), Labels.ALL, new int[1], SPACING))
                .withMessage("1 ranks for 2 vertices");
        assertThatThrownBy(() -> of("a>b").layer(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("vertex 2 in a graph of 2 vertices");
        assertThatThrownBy(() -> of("a>b").bends(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesEdgesThatPassTooManyLayersInAll() {
        int size = 6_000;
        int[] from = new int[2 * size];
        int[] to = new int[2 * size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
            to[i] = i + 1;
            to[size + i] = size;
        }
        DirectedGraph graph = DirectedGraph.of(size + 1, from, to);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredLayout.of(graph, Labels.ALL, SPACING))
                .withMessage("edges pass more than 16777216 layers in all");
    }

    private static LayeredLayout of(String drawing) {
        return of(draw(drawing));
    }

    private static LayeredLayout of(DrawnGraph drawn) {
        return LayeredLayout.of(drawn.graph(), Labels.ALL, SPACING);
    }

    /** The layers in text, such as {@code "a b | c"}. */
    private static String layers(String drawing) {
        DrawnGraph drawn = draw(drawing);
        LayeredLayout layout = of(drawn);
        return IntStream.range(0, layout.layerCount())
                .mapToObj(
                        layer -> drawn.vertices(IntStream.range(0, drawn.graph().vertexCount())
                                .filter(vertex -> layout.layer(vertex) == layer)
                                .boxed()
                                .sorted(Comparator.comparing(layout::order))
                                .mapToInt(vertex -> vertex)
                                .toArray()))
                .collect(Collectors.joining(" | "));
    }
}
