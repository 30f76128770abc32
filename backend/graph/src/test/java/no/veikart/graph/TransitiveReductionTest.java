package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class TransitiveReductionTest {
    // a -> b -> c, and a -> c says nothing new
    @Test
    void anEdgeBesideALongerPathIsRedundant() {
        assertThat(redundant("a>b b>c a>c")).isEqualTo("a>c");
        assertThat(redundant("a>c a>b b>c")).isEqualTo("a>c");
    }

    @Test
    void aLongPathMakesAllItsShortcutsRedundant() {
        assertThat(redundant("a>b b>c c>d d>e a>c a>e b>e c>e")).isEqualTo("a>c a>e b>e c>e");
    }

    @Test
    void theArmsOfADiamondAreNot() {
        assertThat(redundant("a>b a>c b>d c>d")).isEmpty();
        assertThat(redundant("a>b a>c b>d c>d a>d")).isEqualTo("a>d");
    }

    @Test
    void theFirstOfParallelEdgesIsKept() {
        assertThat(reduce(draw("a>b a>b a>b"), Labels.ALL).redundantEdges()).containsExactly(1, 2);
    }

    @Test
    void parallelEdgesBesideALongerPathAreAllRedundant() {
        assertThat(reduce(draw("a>c a>b b>c a>c"), Labels.ALL).redundantEdges()).containsExactly(0, 3);
    }

    @Test
    void aGraphWithoutEdgesHasNone() {
        assertThat(redundant("")).isEmpty();
        assertThat(redundant("a b")).isEmpty();
    }

    @Test
    void seesAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>c:2 a>c:3 a>c:4");
        assertThat(drawn.edges(reduce(drawn, Labels.of(1, 3)).redundantEdges())).isEmpty();
        assertThat(drawn.edges(reduce(drawn, Labels.of(1, 2, 3)).redundantEdges()))
                .isEqualTo("a>c:3");
        assertThat(drawn.edges(reduce(drawn, Labels.of(3, 4)).redundantEdges())).isEqualTo("a>c:4");
        assertThat(drawn.edges(reduce(drawn, Labels.NONE).redundantEdges())).isEmpty();
    }

    @Test
    void saysOfEachEdgeWhetherItIsRedundant() {
        TransitiveReduction reduction = reduce(draw("a>b b>c a>c"), Labels.ALL);
        assertThat(reduction.isRedundant(1)).isFalse();
        assertThat(reduction.isRedundant(2)).isTrue();
        for (int unknown : new int[] {-1, 3}) {
            assertThatThrownBy(() -> reduction.isRedundant(unknown))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("edge " + unknown + " in a graph of 3 edges");
        }
    }

    @Test
    void isRefusedWithTheCycleIfThereIsOne() {
        assertThatExceptionOfType(CyclicGraphException.class)
                .isThrownBy(() -> reduce(draw("a>b b>a"), Labels.ALL))
                .satisfies(error -> assertThat(error.cycle()).containsExactlyInAnyOrder(0, 1));
    }

    @Test
    void isJGraphTsInAnyAcyclicGraph() {
        RandomGraph.acyclic().forEach(random -> {
            Ordering.Sorted order =
                    TopologicalOrder.of(random.graph(), random.labels()).orElseThrow();
            TransitiveReduction reduction = TransitiveReduction.of(order);
            Graph<Integer, DefaultEdge> expected = reducedByJGraphT(random);
            Set<Long> seen = new HashSet<>();
            for (int edge = 0; edge < random.graph().edgeCount(); edge++) {
                int source = random.graph().source(edge);
                int target = random.graph().target(edge);
                boolean needed = random.allows(edge)
                        && expected.containsEdge(source, target)
                        && seen.add((long) source << 32 | target);
                assertThat(reduction.isRedundant(edge))
                        .as(() -> random + ", edge " + source + ">" + target)
                        .isEqualTo(random.allows(edge) && !needed);
            }
        });
    }

    private static Graph<Integer, DefaultEdge> reducedByJGraphT(RandomGraph random) {
        Graph<Integer, DefaultEdge> twin = new SimpleDirectedGraph<>(DefaultEdge.class);
        random.vertices().forEach(twin::addVertex);
        random.allowedEdges()
                .forEach(edge ->
                        twin.addEdge(random.graph().source(edge), random.graph().target(edge)));
        org.jgrapht.alg.TransitiveReduction.INSTANCE.reduce(twin);
        return twin;
    }

    private static TransitiveReduction reduce(DrawnGraph drawn, int labels) {
        return TransitiveReduction.of(TopologicalOrder.of(drawn.graph(), labels).orElseThrow());
    }

    private static String redundant(String drawing) {
        DrawnGraph drawn = draw(drawing);
        return drawn.edges(reduce(drawn, Labels.ALL).redundantEdges());
    }
}
