package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgeRemovalTest {
    private static final long ENDLESS = Long.MAX_VALUE;

    // x -> a <=> b -> y
    private final String ring = "x>a a>b b>a b>y";

    @Test
    void breaksWhatReachesItsSourceFromWhatItsTargetReaches() {
        assertThat(pairs(ring, "a>b")).isEqualTo(4);
        assertThat(pairs(ring, "b>a")).isEqualTo(1);
    }

    @Test
    void breaksNothingWhereAnotherWayLeadsRoundIt() {
        assertThat(pairs("a>b a>c c>b", "a>b")).isZero();
        assertThat(pairs("a>b a>b", "a>b")).isZero();
    }

    @Test
    void aChainIsBrokenMostInTheMiddle() {
        assertThat(pairs("a>b b>c c>d", "a>b")).isEqualTo(3);
        assertThat(pairs("a>b b>c c>d", "b>c")).isEqualTo(4);
    }

    @Test
    void anotherWayToOnlySomeOfItSparesThose() {
        assertThat(pairs("a>b b>c a>c", "a>b")).isEqualTo(1);
    }

    @Test
    void aSelfLoopBreaksNothing() {
        assertThat(pairs("a>a a>b", "a>a")).isZero();
    }

    @Test
    void goesAlongAllowedLabelsOnly() {
        DrawnGraph drawn = draw("a>b:1 a>b:2 b>c:1");
        assertThat(EdgeRemoval.brokenPairs(drawn.graph(), Labels.of(1), 0, ENDLESS))
                .hasValue(2);
        assertThat(EdgeRemoval.brokenPairs(drawn.graph(), Labels.ALL, 0, ENDLESS))
                .hasValue(0);
    }

    @Test
    void givesUpAfterTheMostSteps() {
        DrawnGraph drawn = draw("a>b b>c c>d d>e");
        assertThat(EdgeRemoval.brokenPairs(drawn.graph(), Labels.ALL, 2, 6)).isEmpty();
        assertThat(EdgeRemoval.brokenPairs(drawn.graph(), Labels.ALL, 2, 40)).hasValue(6);
    }

    @Test
    void refusesUnknownEdges() {
        assertThatThrownBy(() -> EdgeRemoval.brokenPairs(draw("a>b").graph(), Labels.ALL, 1, ENDLESS))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("edge 1 in a graph of 1 edges");
    }

    @Test
    void isWhatThePlainTransitiveClosureLoses() {
        RandomGraph.any().filter(random -> random.size() < 50).forEach(random -> {
            long all = reachablePairs(random, -1);
            random.allowedEdges()
                    .forEach(edge -> assertThat(EdgeRemoval.brokenPairs(random.graph(), random.labels(), edge, ENDLESS))
                            .as(random::toString)
                            .isEqualTo(OptionalLong.of(all - reachablePairs(random, edge))));
        });
    }

    /** By the closure of Warshall, "A theorem on Boolean matrices", JACM 9, 1962. */
    private static long reachablePairs(RandomGraph random, int without) {
        int count = random.graph().vertexCount();
        boolean[][] reaches = new boolean[count][count];
        random.allowedEdges()
                .filter(edge -> edge != without)
                .forEach(edge ->
                        reaches[random.graph().source(edge)][random.graph().target(edge)] = true);
        for (int via = 0; via < count; via++) {
            for (int from = 0; from < count; from++) {
                for (int to = 0; to < count; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
        return random.vertices()
                .mapToLong(from -> random.vertices()
                        .filter(to -> from != to && reaches[from][to])
                        .count())
                .sum();
    }

    private static long pairs(String drawing, String edge) {
        DrawnGraph drawn = draw(drawing);
        int number = IntStream.range(0, drawn.graph().edgeCount())
                .filter(i -> drawn.edges(i).equals(edge))
                .findFirst()
                .orElseThrow();
        return EdgeRemoval.brokenPairs(drawn.graph(), Labels.ALL, number, ENDLESS)
                .orElseThrow();
    }
}
