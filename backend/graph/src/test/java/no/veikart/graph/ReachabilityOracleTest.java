package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.api.Test;

class ReachabilityOracleTest {
    @Test
    void reachesWhatJGraphTReachesAtTheSameDistance() {
        RandomGraph.any().forEach(random -> {
            int maxDepth = 1 + random.random().nextInt(9);
            for (Direction direction : Direction.values()) {
                random.vertices().limit(12).forEach(source -> {
                    Reachability reached =
                            Reachability.of(random.graph(), source, direction, random.labels(), maxDepth);
                    assertThat(distances(reached))
                            .as(random::toString)
                            .isEqualTo(distancesByJGraphT(random, source, direction, maxDepth));
                });
            }
        });
    }

    @Test
    void visitsInTheOrderOfAPlainSearch() {
        RandomGraph.any()
                .forEach(random -> random.vertices().limit(12).forEach(source -> {
                    Reachability reached = Reachability.of(
                            random.graph(), source, Direction.FORWARD, random.labels(), Reachability.UNLIMITED);
                    List<Integer> edges = IntStream.range(0, reached.count())
                            .mapToObj(reached::edge)
                            .toList();
                    assertThat(edges).as(random::toString).isEqualTo(plainSearch(random, source));
                }));
    }

    @Test
    void chainsLeadFromTheSourceToTheirVertex() {
        RandomGraph.any()
                .forEach(random -> random.vertices().limit(12).forEach(source -> {
                    Reachability reached = Reachability.of(
                            random.graph(), source, Direction.FORWARD, random.labels(), Reachability.UNLIMITED);
                    for (int position = 0; position < reached.count(); position++) {
                        int[] chain = reached.chain(position);
                        assertThat(random.isWalk(chain)).as(random::toString).isTrue();
                        assertThat(chain).as(random::toString).hasSize(reached.distance(position));
                        assertThat(random.graph().source(chain[0]))
                                .as(random::toString)
                                .isEqualTo(source);
                        assertThat(random.graph().target(chain[chain.length - 1]))
                                .as(random::toString)
                                .isEqualTo(reached.vertex(position));
                        assertThat(reached.positionOf(reached.vertex(position)))
                                .as(random::toString)
                                .isEqualTo(position);
                    }
                }));
    }

    @Test
    void answersManyThreadsAtOnceAsItAnswersOne() throws Exception {
        RandomGraph random = RandomGraph.any().skip(2990).findFirst().orElseThrow();
        List<Future<int[]>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2000; i++) {
                int source = i % random.graph().vertexCount();
                answers.add(threads.submit(() -> reach(random.graph(), source)));
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get())
                    .isEqualTo(reach(random.graph(), i % random.graph().vertexCount()));
        }
    }

    private static int[] reach(DirectedGraph graph, int source) {
        return Reachability.of(graph, source, Direction.FORWARD).vertices();
    }

    private static Map<Integer, Integer> distances(Reachability reached) {
        Map<Integer, Integer> distances = new HashMap<>();
        for (int position = 0; position < reached.count(); position++) {
            distances.put(reached.vertex(position), reached.distance(position));
        }
        return distances;
    }

    private static Map<Integer, Integer> distancesByJGraphT(
            RandomGraph random, int source, Direction direction, int maxDepth) {
        Graph<Integer, Integer> twin = random.toJGraphT();
        SingleSourcePaths<Integer, Integer> paths = new BFSShortestPath<>(
                        direction == Direction.FORWARD ? twin : new EdgeReversedGraph<>(twin))
                .getPaths(source);
        Map<Integer, Integer> distances = new HashMap<>();
        random.vertices()
                .filter(vertex -> vertex != source && paths.getWeight(vertex) <= maxDepth)
                .forEach(vertex -> distances.put(vertex, (int) paths.getWeight(vertex)));
        return distances;
    }

    /** The edges by which vertices are reached, found by scanning all edges for each vertex of a growing list. */
    private static List<Integer> plainSearch(RandomGraph random, int source) {
        List<Integer> vertices = new ArrayList<>(List.of(source));
        List<Integer> edges = new ArrayList<>();
        for (int head = 0; head < vertices.size(); head++) {
            int vertex = vertices.get(head);
            random.allowedEdges()
                    .filter(edge -> random.graph().source(edge) == vertex)
                    .filter(edge -> !vertices.contains(random.graph().target(edge)))
                    .forEach(edge -> {
                        vertices.add(random.graph().target(edge));
                        edges.add(edge);
                    });
        }
        return edges;
    }
}
