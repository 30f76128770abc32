package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Vertices with a start and an end; an edge keeps the end of its source before the start of its target unless the test says otherwise. */
class PointTimesTest {
    private static final int NONE = PointTimes.NONE;
    private static final int NEVER = PointTimes.UNBOUNDED;

    private static PointTimes earliest(String drawing, int[] starts, int[] lengths) {
        DirectedGraph graph = DrawnGraph.draw(drawing).graph();
        int[] ends = IntStream.range(0, starts.length)
                .map(v -> starts[v] == NONE ? NONE : starts[v] + lengths[v])
                .toArray();
        return PointTimes.earliest(order(graph), endToStart(graph), new PointColumns(starts, ends, lengths, lengths));
    }

    private static Ordering.Sorted order(DirectedGraph graph) {
        return TopologicalOrder.of(graph, Labels.ALL).orElseThrow();
    }

    private static PointEdges endToStart(DirectedGraph graph) {
        byte[] points = new byte[graph.edgeCount()];
        Arrays.fill(points, PointEdges.points(true, false));
        return new PointEdges(points, new int[graph.edgeCount()]);
    }

    private static int[] of(int... values) {
        return values;
    }

    private static int[] starts(PointTimes times, int count) {
        return IntStream.range(0, count).map(times::start).toArray();
    }

    private static int[] ends(PointTimes times, int count) {
        return IntStream.range(0, count).map(times::end).toArray();
    }

    @Test
    void whatIsLatePushesWhatComesAfter() {
        // a -> b -> c   a at 0 for 5, b planned at 3 for 2, c at 9
        PointTimes times = earliest("a>b b>c", of(0, 3, 9), of(5, 2, 1));
        assertThat(starts(times, 3)).containsExactly(0, 5, 9);
        assertThat(ends(times, 3)).containsExactly(5, 7, 10);
    }

    @Test
    void theLastOfSeveralDecides() {
        PointTimes times = earliest("a>c b>c", of(0, 0, 0), of(5, 1, 8));
        assertThat(times.start(1)).isEqualTo(8);
    }

    @Test
    void whatHasNoTimePassesOnWhatEntersItWithItsSpan() {
        PointTimes times = earliest("a>b b>c", of(0, NONE, NONE), of(5, NEVER, 1));
        assertThat(starts(times, 3)).containsExactly(0, 5, NEVER);
        assertThat(ends(times, 3)).containsExactly(5, NEVER, NEVER);
    }

    @Test
    void nothingBoundsWhatNothingEnters() {
        PointTimes times = earliest("a>b", of(NONE, NONE), of(5, NEVER));
        assertThat(starts(times, 2)).containsExactly(NONE, NONE);
        assertThat(ends(times, 2)).containsExactly(NONE, NONE);
    }

    @Test
    void manyEndlessSpansStayEndless() {
        StringBuilder chain = new StringBuilder("v0>v1");
        IntStream.range(1, 40)
                .forEach(i -> chain.append(" v").append(i).append(">v").append(i + 1));
        int[] starts = new int[41];
        int[] lengths = new int[41];
        Arrays.fill(starts, NONE);
        Arrays.fill(lengths, NEVER);
        starts[0] = 0;
        lengths[0] = 1;
        assertThat(earliest(chain.toString(), starts, lengths).end(40)).isEqualTo(NEVER);
    }

    @Test
    void latestTimesComeBackFromTheCeilings() {
        // a -> b -> c   c must start by 9 and b takes 2, a takes 5; d is bound by nothing
        DirectedGraph graph = DrawnGraph.draw("a>b b>c d").graph();
        int[] lengths = of(5, 2, 1, 1);
        PointColumns ceilings =
                new PointColumns(of(NEVER, NEVER, 9, NEVER), of(NEVER, NEVER, 10, NEVER), lengths, lengths);
        PointTimes times = PointTimes.latest(order(graph), endToStart(graph), ceilings);
        assertThat(starts(times, 4)).containsExactly(2, 7, 9, NEVER);
        assertThat(ends(times, 4)).containsExactly(7, 9, 10, NEVER);
    }

    @Test
    void anEdgeWithoutALagSaysNothing() {
        DirectedGraph graph = DrawnGraph.draw("a>b").graph();
        PointEdges silent = new PointEdges(new byte[1], of(NONE));
        PointColumns times = new PointColumns(of(7, 0), of(8, 1), of(1, 1), of(1, 1));
        assertThat(PointTimes.earliest(order(graph), silent, times).start(1)).isZero();
        assertThat(PointTimes.latest(order(graph), silent, times).start(0)).isEqualTo(7);
    }

    @Test
    void columnsMustFit() {
        DirectedGraph graph = DrawnGraph.draw("a>b").graph();
        PointColumns one = new PointColumns(of(1), of(1), of(1), of(1));
        assertThatThrownBy(() -> PointTimes.earliest(order(graph), endToStart(graph), one))
                .isInstanceOf(IllegalArgumentException.class);
        PointColumns two = new PointColumns(new int[2], new int[2], new int[2], new int[2]);
        assertThatThrownBy(() -> PointTimes.latest(order(graph), new PointEdges(new byte[2], new int[1]), two))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
