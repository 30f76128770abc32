package no.veikart.graph;

import static no.veikart.graph.Direction.BACKWARD;
import static no.veikart.graph.Direction.FORWARD;
import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectedGraphTest {
    @Test
    void keepsTheNumbersOfItsEdges() {
        DirectedGraph graph = DirectedGraph.of(3, new int[] {2, 0}, new int[] {1, 2}, new byte[] {7, 31});
        assertThat(graph.vertexCount()).isEqualTo(3);
        assertThat(graph.edgeCount()).isEqualTo(2);
        assertThat(graph.source(0)).isEqualTo(2);
        assertThat(graph.target(0)).isEqualTo(1);
        assertThat(graph.label(0)).isEqualTo(7);
        assertThat(graph.label(1)).isEqualTo(31);
    }

    @Test
    void givesEdgesTheLabelZeroIfNothingIsSaid() {
        assertThat(DirectedGraph.of(1, new int[] {0}, new int[] {0}).label(0)).isZero();
    }

    @Test
    void listsTheEdgesOfAVertexInTheOrderInWhichTheyWereGiven() {
        DrawnGraph drawn = draw("a>c b>c a>b c>a");
        assertThat(edges(drawn, FORWARD, "a")).isEqualTo("a>c a>b");
        assertThat(edges(drawn, BACKWARD, "c")).isEqualTo("a>c b>c");
    }

    @Test
    void saysWhereTheEdgeAtAPlaceLeads() {
        DrawnGraph drawn = draw("a>b c>a");
        int a = drawn.vertex("a");
        Adjacency out = drawn.graph().adjacency(FORWARD);
        Adjacency in = drawn.graph().adjacency(BACKWARD);
        assertThat(drawn.vertices(out.neighbour(out.start(a)))).isEqualTo("b");
        assertThat(drawn.vertices(in.neighbour(in.start(a)))).isEqualTo("c");
    }

    @Test
    void saysWhetherTheEdgeAtAPlaceIsAllowed() {
        Adjacency out = draw("a>b:3").graph().adjacency(FORWARD);
        assertThat(out.allows(0, Labels.of(3))).isTrue();
        assertThat(out.allows(0, Labels.of(2, 4))).isFalse();
        assertThat(out.allows(0, Labels.ALL)).isTrue();
        assertThat(out.allows(0, Labels.NONE)).isFalse();
    }

    @Test
    void keepsParallelEdgesAndSelfLoops() {
        DrawnGraph drawn = draw("a>b a>b a>a");
        assertThat(edges(drawn, FORWARD, "a")).isEqualTo("a>b a>b a>a");
        assertThat(edges(drawn, BACKWARD, "a")).isEqualTo("a>a");
    }

    @Test
    void mayBeEmpty() {
        DirectedGraph graph = draw("").graph();
        assertThat(graph.vertexCount()).isZero();
        assertThat(graph.edgeCount()).isZero();
    }

    @Test
    void givesAVertexWithoutEdgesNoPlaces() {
        Adjacency out = draw("a").graph().adjacency(FORWARD);
        assertThat(out.start(0)).isEqualTo(out.end(0));
    }

    @Test
    void isNotChangedThroughTheArraysItWasMadeOf() {
        int[] from = {0};
        int[] to = {1};
        DirectedGraph graph = DirectedGraph.of(2, from, to);
        from[0] = 1;
        to[0] = 0;
        assertThat(graph.source(0)).isZero();
        assertThat(graph.target(0)).isEqualTo(1);
    }

    @Test
    void refusesArraysOfDifferentLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectedGraph.of(2, new int[] {0}, new int[] {1, 1}))
                .withMessage("edges need one source, target and label each, not 1, 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectedGraph.of(2, new int[] {0}, new int[] {1}, new byte[0]));
    }

    @Test
    void refusesANegativeNumberOfVertices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectedGraph.of(-1, new int[0], new int[0]))
                .withMessage("a graph cannot have -1 vertices");
    }

    @Test
    void refusesEdgesOfUnknownVertices() {
        assertThatThrownBy(() -> DirectedGraph.of(2, new int[] {0, 0}, new int[] {1, 2}))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("edge 1 goes from vertex 0 to vertex 2 in a graph of 2 vertices");
        assertThatThrownBy(() -> DirectedGraph.of(2, new int[] {-1}, new int[] {1}))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesUnknownLabels() {
        for (byte label : new byte[] {-1, 32}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DirectedGraph.of(1, new int[1], new int[1], new byte[] {label}))
                    .withMessage("label " + label + " is not in 0..31");
        }
    }

    @Test
    void refusesQuestionsAboutUnknownVerticesAndEdges() {
        DirectedGraph graph = draw("a>b").graph();
        Adjacency out = graph.adjacency(FORWARD);
        for (int unknown : new int[] {-1, 2}) {
            assertThatThrownBy(() -> out.start(unknown)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> out.end(unknown)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> graph.source(unknown)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> graph.label(unknown)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void groupsTheEdgesOfAnyGraphAsAScanOfThemAllDoes() {
        RandomGraph.any()
                .forEach(random -> random.vertices().forEach(vertex -> {
                    DirectedGraph graph = random.graph();
                    int[] edges = IntStream.range(0, graph.edgeCount()).toArray();
                    assertThat(edges(graph, FORWARD, vertex))
                            .as(random::toString)
                            .isEqualTo(IntStream.of(edges)
                                    .filter(edge -> graph.source(edge) == vertex)
                                    .toArray());
                    assertThat(edges(graph, BACKWARD, vertex))
                            .as(random::toString)
                            .isEqualTo(IntStream.of(edges)
                                    .filter(edge -> graph.target(edge) == vertex)
                                    .toArray());
                }));
    }

    private static String edges(DrawnGraph drawn, Direction direction, String vertex) {
        return drawn.edges(edges(drawn.graph(), direction, drawn.vertex(vertex)));
    }

    private static int[] edges(DirectedGraph graph, Direction direction, int vertex) {
        Adjacency adjacency = graph.adjacency(direction);
        return IntStream.range(adjacency.start(vertex), adjacency.end(vertex))
                .map(adjacency::edge)
                .toArray();
    }
}
