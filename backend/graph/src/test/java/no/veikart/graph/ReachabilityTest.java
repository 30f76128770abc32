package no.veikart.graph;

import static no.veikart.graph.Direction.BACKWARD;
import static no.veikart.graph.Direction.FORWARD;
import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    // a -> b -> d -> e
    //  \-> c ---^
    private final DrawnGraph diamond = draw("a>b a>c b>d c>d d>e");

    @Test
    void findsTheNearestFirst() {
        assertThat(diamond.vertices(from("a", FORWARD).vertices())).isEqualTo("b c d e");
        assertThat(distances(from("a", FORWARD))).containsExactly(1, 1, 2, 3);
    }

    @Test
    void ordersWhatIsEquallyNearAsItsEdgesWereGiven() {
        DrawnGraph drawn = draw("b c d a>d a>b a>c");
        assertThat(drawn.vertices(all(drawn, "a").vertices())).isEqualTo("d b c");
    }

    @Test
    void walksBackwards() {
        assertThat(diamond.vertices(from("e", BACKWARD).vertices())).isEqualTo("d b c a");
        assertThat(distances(from("e", BACKWARD))).containsExactly(1, 2, 2, 3);
    }

    @Test
    void tellsTheChainInWalkingOrder() {
        assertThat(diamond.edges(from("a", FORWARD).chain(3))).isEqualTo("a>b b>d d>e");
        assertThat(diamond.edges(from("e", BACKWARD).chain(3))).isEqualTo("d>e b>d a>b");
    }

    @Test
    void tellsTheEdgeByWhichAVertexWasReached() {
        Reachability reached = from("a", FORWARD);
        int d = reached.positionOf(diamond.vertex("d"));
        assertThat(diamond.edges(reached.edge(d))).isEqualTo("b>d");
    }

    @Test
    void takesTheFirstOfParallelEdges() {
        assertThat(all(draw("a>b a>b"), "a").edge(0)).isZero();
    }

    @Test
    void stopsAtTheGreatestDepth() {
        assertThat(diamond.vertices(within("a", 1).vertices())).isEqualTo("b c");
        assertThat(diamond.vertices(within("a", 2).vertices())).isEqualTo("b c d");
    }

    @Test
    void neverHoldsItsSource() {
        DrawnGraph ring = draw("a>a a>b b>a");
        Reachability reached = all(ring, "a");
        assertThat(ring.vertices(reached.vertices())).isEqualTo("b");
        assertThat(reached.positionOf(ring.vertex("a"))).isEqualTo(-1);
    }

    @Test
    void isEmptyWhereNoEdgeLeads() {
        assertThat(from("e", FORWARD).count()).isZero();
        assertThat(all(draw("a"), "a").count()).isZero();
    }

    @Test
    void walksAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 b>c:2 a>d:3 d>c:3");
        Reachability reached = Reachability.of(drawn.graph(), 0, FORWARD, Labels.of(1, 3), Reachability.UNLIMITED);
        assertThat(drawn.vertices(reached.vertices())).isEqualTo("b d c");
        assertThat(drawn.edges(reached.chain(2))).isEqualTo("a>d:3 d>c:3");
    }

    @Test
    void isEmptyIfNoLabelIsAllowed() {
        assertThat(Reachability.of(diamond.graph(), 0, FORWARD, Labels.NONE, 9).count())
                .isZero();
    }

    @Test
    void knowsThePositionOfEachVertex() {
        Reachability reached = from("b", FORWARD);
        assertThat(reached.positionOf(diamond.vertex("d"))).isZero();
        assertThat(reached.positionOf(diamond.vertex("e"))).isEqualTo(1);
        assertThat(reached.positionOf(diamond.vertex("c"))).isEqualTo(-1);
    }

    @Test
    void handsOutCopies() {
        Reachability reached = from("a", FORWARD);
        reached.vertices()[0] = 99;
        assertThat(diamond.vertices(reached.vertex(0))).isEqualTo("b");
    }

    @Test
    void refusesADepthBelowOne() {
        for (int depth : new int[] {0, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> within("a", depth))
                    .withMessage("maxDepth must be at least 1, not " + depth);
        }
    }

    @Test
    void refusesUnknownVertices() {
        assertThatThrownBy(() -> Reachability.of(diamond.graph(), 5, FORWARD))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("vertex 5 in a graph of 5 vertices");
        assertThatThrownBy(() -> Reachability.of(draw("").graph(), 0, FORWARD))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> from("a", FORWARD).positionOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesUnknownPositions() {
        assertThatThrownBy(() -> from("a", FORWARD).chain(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> from("a", FORWARD).chain(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private Reachability from(String source, Direction direction) {
        return Reachability.of(diamond.graph(), diamond.vertex(source), direction);
    }

    private Reachability within(String source, int maxDepth) {
        return Reachability.of(diamond.graph(), diamond.vertex(source), FORWARD, Labels.ALL, maxDepth);
    }

    private static Reachability all(DrawnGraph drawn, String source) {
        return Reachability.of(drawn.graph(), drawn.vertex(source), FORWARD);
    }

    private static int[] distances(Reachability reached) {
        return IntStream.range(0, reached.count()).map(reached::distance).toArray();
    }
}
