package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A chain and a ring of a million vertices: what recursed would overflow the stack, what is quadratic would never end. */
class DeepGraphTest {
    private static final int SIZE = 1_000_000;
    private static final int LAST = SIZE - 1;

    private static final DirectedGraph CHAIN = path(LAST);
    private static final DirectedGraph RING = path(SIZE);

    @Test
    void reachesTheEndOfTheChain() {
        Reachability reached = Reachability.of(CHAIN, 0, Direction.FORWARD);
        assertThat(reached.distance(reached.positionOf(LAST))).isEqualTo(LAST);
        assertThat(reached.chain(LAST - 1)).hasSize(LAST);
    }

    @Test
    void findsThePathAlongTheChain() {
        assertThat(ShortestPath.find(CHAIN, 0, LAST, Labels.ALL).orElseThrow()).hasSize(LAST);
    }

    @Test
    void ordersTheChain() {
        assertThat(TopologicalOrder.of(CHAIN, Labels.ALL).orElseThrow().vertex(LAST))
                .isEqualTo(LAST);
    }

    @Test
    void findsNothingRedundantInTheChain() {
        assertThat(TransitiveReduction.of(TopologicalOrder.of(CHAIN, Labels.ALL).orElseThrow())
                        .redundantEdges())
                .isEmpty();
    }

    @Test
    void weighsTheChain() {
        int[] weights = new int[LAST];
        Arrays.fill(weights, Integer.MAX_VALUE);
        Ordering.Sorted order = TopologicalOrder.of(CHAIN, Labels.ALL).orElseThrow();
        LongestPath paths = LongestPath.byEdges(order, Direction.FORWARD, weights);
        assertThat(paths.length(LAST)).isEqualTo((long) LAST * Integer.MAX_VALUE);
        assertThat(paths.chain(LAST)).hasSize(LAST);
    }

    @Test
    void tellsTheComponentsOfTheChainApart() {
        assertThat(StronglyConnectedComponents.of(CHAIN, Labels.ALL).count()).isEqualTo(SIZE);
    }

    @Test
    void laysOutTheChainAndTheRing() {
        for (DirectedGraph graph : new DirectedGraph[] {CHAIN, RING}) {
            LayeredLayout layout = LayeredLayout.of(graph, Labels.ALL, new LayeredLayout.Spacing(4, 1));
            assertThat(layout.layerCount()).isEqualTo(SIZE);
            assertThat(layout.layer(LAST)).isEqualTo(LAST);
            assertThat(layout.crossings()).isZero();
        }
    }

    @Test
    void findsTheRing() {
        assertThat(StronglyConnectedComponents.of(RING, Labels.ALL).count()).isEqualTo(1);
        assertThat(TopologicalOrder.of(RING, Labels.ALL))
                .isInstanceOfSatisfying(
                        Ordering.Cyclic.class,
                        cyclic -> assertThat(cyclic.cycle()).hasSize(SIZE));
        assertThat(SmallestCycle.ofEachComponent(RING, Labels.ALL).getFirst()).hasSize(SIZE);
    }

    private static DirectedGraph path(int edges) {
        return DirectedGraph.of(
                SIZE,
                IntStream.range(0, edges).toArray(),
                IntStream.range(0, edges).map(edge -> (edge + 1) % SIZE).toArray());
    }
}
