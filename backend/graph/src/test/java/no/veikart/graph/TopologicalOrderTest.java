package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.jgrapht.alg.cycle.CycleDetector;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {
    @Test
    void putsTheSourceOfEachEdgeBeforeItsTarget() {
        assertThat(sorted("c>d b>c a>b")).isEqualTo("a b c d");
    }

    @Test
    void beginsWithWhatNothingLeadsToAndThenTakesEachAsSoonAsItMay() {
        assertThat(sorted("a>c b>d c>e d>e f")).isEqualTo("a b f c d e");
    }

    @Test
    void parallelEdgesAreNoCycle() {
        assertThat(sorted("b>c a>b a>b")).isEqualTo("a b c");
    }

    @Test
    void theEmptyGraphIsSorted() {
        assertThat(sorted("")).isEmpty();
        assertThat(sorted("a")).isEqualTo("a");
    }

    @Test
    void isForbiddenByACycle() {
        assertThat(cycle("x>a a>b b>c c>a c>d", Labels.ALL)).isEqualTo("a>b b>c c>a");
    }

    @Test
    void isForbiddenByASelfLoop() {
        assertThat(cycle("a>b b>b", Labels.ALL)).isEqualTo("b>b");
    }

    @Test
    void findsTheCycleAlsoFromWhatOnlyWaitsForIt() {
        assertThat(cycle("z>y a>z a>b b>a", Labels.ALL)).isIn("a>b b>a", "b>a a>b");
    }

    @Test
    void seesAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>a:2 b>c:2");
        assertThat(cycle("a>b:1 b>a:2 b>c:2", Labels.of(1, 2))).isIn("a>b:1 b>a:2", "b>a:2 a>b:1");
        assertThat(drawn.vertices(order(drawn, Labels.of(2)).vertices())).isEqualTo("b a c");
        assertThat(drawn.vertices(order(drawn, Labels.NONE).vertices())).isEqualTo("a b c");
    }

    @Test
    void canBeReadWithoutCopying() {
        DrawnGraph drawn = draw("b>c a>b");
        Ordering.Sorted sorted = order(drawn, Labels.ALL);
        assertThat(drawn.vertices(sorted.vertex(0))).isEqualTo("a");
        assertThat(sorted.graph()).isSameAs(drawn.graph());
        assertThatThrownBy(() -> sorted.vertex(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCallerMayTakeACycleForAnError() {
        Ordering cyclic = TopologicalOrder.of(draw("a>b b>c c>b").graph(), Labels.ALL);
        assertThatExceptionOfType(CyclicGraphException.class)
                .isThrownBy(cyclic::orElseThrow)
                .withMessageStartingWith("the graph has a cycle of 2 edges, one of them edge ")
                .satisfies(error -> assertThat(error.cycle()).containsExactlyInAnyOrder(1, 2));
    }

    @Test
    void isFoundInAnyGraphWithoutCyclesAndOtherwiseACycleIs() {
        RandomGraph.any().forEach(random -> {
            boolean hasCycles = new CycleDetector<>(random.toJGraphT()).detectCycles();
            switch (TopologicalOrder.of(random.graph(), random.labels())) {
                case Ordering.Cyclic cyclic -> {
                    assertThat(hasCycles).as(random::toString).isTrue();
                    assertThat(random.isCycle(cyclic.cycle()))
                            .as(random::toString)
                            .isTrue();
                }
                case Ordering.Sorted sorted -> {
                    assertThat(hasCycles).as(random::toString).isFalse();
                    assertOrdered(random, sorted);
                }
            }
        });
    }

    @Test
    void isFoundInAnyAcyclicGraph() {
        RandomGraph.acyclic()
                .forEach(random -> assertOrdered(
                        random,
                        TopologicalOrder.of(random.graph(), random.labels()).orElseThrow()));
    }

    private static void assertOrdered(RandomGraph random, Ordering.Sorted sorted) {
        int[] vertices = sorted.vertices();
        assertThat(IntStream.of(vertices).sorted())
                .as(random::toString)
                .containsExactlyElementsOf(random.vertices().boxed().toList());
        int[] positions = new int[vertices.length];
        IntStream.range(0, vertices.length).forEach(position -> positions[vertices[position]] = position);
        assertThat(random.allowedEdges())
                .as(random::toString)
                .allMatch(edge -> positions[random.graph().source(edge)]
                        < positions[random.graph().target(edge)]);
    }

    private static String sorted(String drawing) {
        DrawnGraph drawn = draw(drawing);
        return drawn.vertices(order(drawn, Labels.ALL).vertices());
    }

    private static Ordering.Sorted order(DrawnGraph drawn, int labels) {
        return TopologicalOrder.of(drawn.graph(), labels).orElseThrow();
    }

    private static String cycle(String drawing, int labels) {
        DrawnGraph drawn = draw(drawing);
        return switch (TopologicalOrder.of(drawn.graph(), labels)) {
            case Ordering.Sorted sorted -> "sorted: " + drawn.vertices(sorted.vertices());
            case Ordering.Cyclic cyclic -> drawn.edges(cyclic.cycle());
        };
    }
}
