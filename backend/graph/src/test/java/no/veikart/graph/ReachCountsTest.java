package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class ReachCountsTest {
    private static BitSet all(DirectedGraph graph) {
        BitSet all = new BitSet();
        all.set(0, graph.vertexCount());
        return all;
    }

    private static int[] counts(String drawing, Direction direction) {
        DirectedGraph graph = DrawnGraph.draw(drawing).graph();
        return ReachCounts.of(graph, direction, Labels.ALL, all(graph));
    }

    // a -> b -> d, a -> c -> d   d counts once
    @Test
    void countsWhatSeveralWaysReachOnce() {
        assertThat(counts("a>b a>c b>d c>d", Direction.FORWARD)).containsExactly(3, 1, 1, 0);
        assertThat(counts("a>b a>c b>d c>d", Direction.BACKWARD)).containsExactly(0, 1, 1, 3);
    }

    // a -> b -> a -> c   in a ring each reaches the others, never itself
    @Test
    void countsTheOthersOfARing() {
        assertThat(counts("a>b b>a a>c", Direction.FORWARD)).containsExactly(2, 2, 0);
        assertThat(counts("a>a", Direction.FORWARD)).containsExactly(0);
    }

    @Test
    void theEmptyGraphHasNoCounts() {
        assertThat(counts("", Direction.FORWARD)).isEmpty();
    }

    @Test
    void countsOnlyMarkedVertices() {
        DrawnGraph drawn = DrawnGraph.draw("a>b b>c c>d");
        BitSet marked = new BitSet();
        marked.set(drawn.vertex("b"));
        marked.set(drawn.vertex("d"));
        assertThat(ReachCounts.of(drawn.graph(), Direction.FORWARD, Labels.ALL, marked))
                .containsExactly(2, 1, 1, 0);
        assertThat(ReachCounts.of(drawn.graph(), Direction.FORWARD, Labels.ALL, new BitSet()))
                .containsExactly(0, 0, 0, 0);
    }

    /** Chains of rings, so that components are many, some heavy, and span several blocks. */
    @Test
    void countsAcrossBlocks() {
        int vertices = 3000;
        int[] from = new int[vertices - 1 + 300];
        int[] to = new int[from.length];
        for (int v = 0; v < vertices - 1; v++) {
            from[v] = v;
            to[v] = v + 1;
        }
        for (int ring = 0; ring < 300; ring++) {
            from[vertices - 1 + ring] = ring * 10 + 3;
            to[vertices - 1 + ring] = ring * 10;
        }
        DirectedGraph graph = DirectedGraph.of(vertices, from, to);
        int[] counts = ReachCounts.of(graph, Direction.FORWARD, Labels.ALL, all(graph));
        for (int v = 0; v < vertices; v++) {
            assertThat(counts[v]).isEqualTo(vertices - 1 - (v % 10 <= 3 ? v / 10 * 10 : v));
        }
    }

    @Test
    void countsWhatAPlainSearchFromEachVertexReaches() {
        RandomGraph.any().forEach(random -> {
            BitSet marked = new BitSet();
            random.vertices().filter(v -> (random.seed() + v) % 3 != 0).forEach(marked::set);
            for (Direction direction : Direction.values()) {
                int[] plain = random.vertices()
                        .map(v -> (int) Arrays.stream(Reachability.of(
                                                random.graph(), v, direction, random.labels(), Reachability.UNLIMITED)
                                        .vertices())
                                .filter(marked::get)
                                .count())
                        .toArray();
                assertThat(ReachCounts.of(random.graph(), direction, random.labels(), marked))
                        .as(random::toString)
                        .isEqualTo(plain);
            }
        });
    }
}
