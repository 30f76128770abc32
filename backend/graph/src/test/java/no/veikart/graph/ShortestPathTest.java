package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class ShortestPathTest {
    @Test
    void takesTheFewestEdges() {
        assertThat(path("a>b b>c c>d a>c", "a", "d")).contains("a>c c>d");
    }

    @Test
    void takesTheFirstOfEquallyShortPaths() {
        assertThat(path("a>b a>c c>d b>d", "a", "d")).contains("a>b b>d");
    }

    @Test
    void isEmptyFromAVertexToItself() {
        assertThat(path("a>b b>a a>a", "a", "a")).contains("");
    }

    @Test
    void isAbsentIfEdgesLeadTheOtherWay() {
        assertThat(path("a>b", "b", "a")).isEmpty();
    }

    @Test
    void isAbsentBetweenPartsThatDoNotTouch() {
        assertThat(path("a>b c>d", "a", "d")).isEmpty();
    }

    @Test
    void findsItsWayThroughCycles() {
        assertThat(path("a>a a>b b>a b>c c>b c>d", "a", "d")).contains("a>b b>c c>d");
    }

    @Test
    void walksAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>c:1 a>b:2 b>c:3");
        assertThat(ShortestPath.find(drawn.graph(), drawn.vertex("a"), drawn.vertex("c"), Labels.of(2, 3))
                        .map(drawn::edges))
                .contains("a>b:2 b>c:3");
        assertThat(ShortestPath.find(drawn.graph(), drawn.vertex("a"), drawn.vertex("c"), Labels.NONE))
                .isEmpty();
    }

    @Test
    void takesTheFirstOfParallelEdges() {
        assertThat(ShortestPath.find(draw("a>b a>b").graph(), 0, 1, Labels.ALL)).contains(new int[] {0});
    }

    @Test
    void refusesUnknownVertices() {
        DirectedGraph graph = draw("a>b").graph();
        assertThatThrownBy(() -> ShortestPath.find(graph, 0, 2, Labels.ALL))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("vertex 2 in a graph of 2 vertices");
        assertThatThrownBy(() -> ShortestPath.find(graph, -1, -1, Labels.ALL))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isAsLongAsJGraphTsInAnyGraph() {
        RandomGraph.any().forEach(random -> {
            BFSShortestPath<Integer, Integer> twin = new BFSShortestPath<>(random.toJGraphT());
            random.vertices()
                    .limit(8)
                    .forEach(from -> random.vertices().limit(8).forEach(to -> {
                        Optional<int[]> path = ShortestPath.find(random.graph(), from, to, random.labels());
                        GraphPath<Integer, Integer> expected = twin.getPath(from, to);
                        assertThat(path.map(edges -> edges.length))
                                .as(random::toString)
                                .isEqualTo(Optional.ofNullable(expected).map(GraphPath::getLength));
                        path.ifPresent(edges -> assertLeads(random, from, to, edges));
                    }));
        });
    }

    private static void assertLeads(RandomGraph random, int from, int to, int[] edges) {
        assertThat(random.isWalk(edges)).as(random::toString).isTrue();
        if (from != to) {
            assertThat(random.graph().source(edges[0])).as(random::toString).isEqualTo(from);
            assertThat(random.graph().target(edges[edges.length - 1]))
                    .as(random::toString)
                    .isEqualTo(to);
        }
    }

    private static Optional<String> path(String drawing, String from, String to) {
        DrawnGraph drawn = draw(drawing);
        return ShortestPath.find(drawn.graph(), drawn.vertex(from), drawn.vertex(to), Labels.ALL)
                .map(drawn::edges);
    }
}
