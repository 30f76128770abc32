package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.junit.jupiter.api.Test;

class LongestPathOracleTest {
    @Test
    void isTheShortestPathOfNegatedWeightsInJGraphT() {
        RandomGraph.acyclic().forEach(random -> {
            for (Direction direction : Direction.values()) {
                int[] vertexWeights = weights(random, random.graph().vertexCount());
                int[] edgeWeights = weights(random, random.graph().edgeCount());
                LongestPath paths = LongestPath.of(order(random), direction, vertexWeights, edgeWeights);
                assertThat(paths.lengths())
                        .as(random::toString)
                        .isEqualTo(lengthsByJGraphT(random, direction, vertexWeights, edgeWeights));
            }
        });
    }

    @Test
    void chainsWeighWhatTheirLengthSays() {
        RandomGraph.acyclic().forEach(random -> {
            int[] vertexWeights = weights(random, random.graph().vertexCount());
            int[] edgeWeights = weights(random, random.graph().edgeCount());
            LongestPath paths = LongestPath.of(order(random), Direction.FORWARD, vertexWeights, edgeWeights);
            random.vertices().forEach(vertex -> {
                int[] chain = paths.chain(vertex);
                long weight = IntStream.of(chain)
                        .map(edge ->
                                edgeWeights[edge] + vertexWeights[random.graph().source(edge)])
                        .sum();
                assertThat(random.isWalk(chain)).as(random::toString).isTrue();
                assertThat(weight + vertexWeights[vertex]).as(random::toString).isEqualTo(paths.length(vertex));
                assertThat(chain.length == 0 || random.graph().target(chain[chain.length - 1]) == vertex)
                        .as(random::toString)
                        .isTrue();
            });
        });
    }

    private static Ordering.Sorted order(RandomGraph random) {
        return TopologicalOrder.of(random.graph(), random.labels()).orElseThrow();
    }

    private static int[] weights(RandomGraph random, int count) {
        Random numbers = random.random();
        return IntStream.generate(() -> numbers.nextInt(-5, 20)).limit(count).toArray();
    }

    /** One more vertex, -1, leads to each other one, so that a chain may begin anywhere. */
    private static long[] lengthsByJGraphT(
            RandomGraph random, Direction direction, int[] vertexWeights, int[] edgeWeights) {
        Graph<Integer, Integer> twin = new DirectedWeightedPseudograph<>(Integer.class);
        twin.addVertex(-1);
        random.vertices().forEach(vertex -> {
            twin.addVertex(vertex);
            twin.addEdge(-1, vertex, -1 - vertex);
            twin.setEdgeWeight(-1 - vertex, -vertexWeights[vertex]);
        });
        random.allowedEdges().forEach(edge -> {
            int end = random.graph().tail(edge, direction.opposite());
            twin.addEdge(random.graph().tail(edge, direction), end, edge);
            twin.setEdgeWeight(edge, -edgeWeights[edge] - vertexWeights[end]);
        });
        var paths = new BellmanFordShortestPath<>(twin).getPaths(-1);
        return random.vertices()
                .mapToLong(vertex -> -Math.round(paths.getWeight(vertex)))
                .toArray();
    }
}
