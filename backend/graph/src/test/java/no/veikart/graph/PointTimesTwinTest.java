package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Earliest and latest times beside plain recursion over numbers that know infinity. */
class PointTimesTwinTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void areWhatPlainRecursionFinds() {
        RandomGraph.acyclic().filter(random -> random.size() < 50).forEach(random -> {
            Twin twin = new Twin(random.graph(), random.random());
            Ordering.Sorted order =
                    TopologicalOrder.of(random.graph(), Labels.ALL).orElseThrow();
            PointTimes earliest = PointTimes.earliest(order, twin.edges(), twin.columns(PointTimes.NONE));
            PointTimes latest = PointTimes.latest(order, twin.edges(), twin.columns(PointTimes.UNBOUNDED));
            random.vertices().forEach(vertex -> {
                assertThat(earliest.start(vertex)).as(random::toString).isEqualTo(number(twin.earliest(vertex, false)));
                assertThat(earliest.end(vertex)).as(random::toString).isEqualTo(number(twin.earliest(vertex, true)));
                assertThat(latest.start(vertex)).as(random::toString).isEqualTo(number(twin.latest(vertex, false)));
                assertThat(latest.end(vertex)).as(random::toString).isEqualTo(number(twin.latest(vertex, true)));
            });
        });
    }

    private static int number(double time) {
        return time == NEVER ? PointTimes.UNBOUNDED : time == -NEVER ? PointTimes.NONE : (int) time;
    }

    private record Twin(
            DirectedGraph graph,
            int[] lags,
            boolean[] fromEnd,
            boolean[] toEnd,
            int[] starts,
            int[] ends,
            int[] spans) {
        Twin(DirectedGraph graph, Random random) {
            this(
                    graph,
                    random.ints(graph.edgeCount(), -2, 6).toArray(),
                    flags(graph.edgeCount(), random),
                    flags(graph.edgeCount(), random),
                    random.ints(graph.vertexCount(), 0, 20).toArray(),
                    random.ints(graph.vertexCount(), 0, 20).toArray(),
                    random.ints(graph.vertexCount(), -2, 6).toArray());
        }

        static boolean[] flags(int count, Random random) {
            boolean[] flags = new boolean[count];
            for (int i = 0; i < count; i++) {
                flags[i] = random.nextInt(3) == 0;
            }
            return flags;
        }

        PointEdges edges() {
            byte[] points = new byte[lags.length];
            for (int edge = 0; edge < lags.length; edge++) {
                points[edge] = PointEdges.points(fromEnd[edge], toEnd[edge]);
            }
            return new PointEdges(points, lags.clone());
        }

        /** A vertex with a negative span has an endless one and no bound of its own. */
        PointColumns columns(int none) {
            int[] spanned = IntStream.of(spans)
                    .map(span -> span < 0 ? PointTimes.UNBOUNDED : span)
                    .toArray();
            return new PointColumns(bounds(starts, none), bounds(ends, none), spanned, spanned);
        }

        int[] bounds(int[] times, int none) {
            return IntStream.range(0, times.length)
                    .map(v -> spans[v] < 0 ? none : times[v])
                    .toArray();
        }

        double span(int vertex) {
            return spans[vertex] < 0 ? NEVER : spans[vertex];
        }

        double earliest(int vertex, boolean end) {
            double own = spans[vertex] < 0 ? -NEVER : (end ? ends : starts)[vertex];
            double other = need(vertex, !end);
            double bySpan = other == -NEVER ? -NEVER : end ? other + span(vertex) : minus(other, span(vertex));
            return DoubleStream.of(own, need(vertex, end), bySpan).max().orElseThrow();
        }

        /** A span longer than any hands no bound on. */
        double minus(double time, double span) {
            return span == NEVER ? -NEVER : time - span;
        }

        double need(int vertex, boolean end) {
            return IntStream.range(0, lags.length)
                    .filter(edge -> graph.target(edge) == vertex && toEnd[edge] == end)
                    .mapToDouble(edge -> earliest(graph.source(edge), fromEnd[edge]) + lags[edge])
                    .max()
                    .orElse(-NEVER);
        }

        double latest(int vertex, boolean end) {
            double own = spans[vertex] < 0 ? NEVER : (end ? ends : starts)[vertex];
            double other = limit(vertex, !end);
            double bySpan = other == NEVER ? NEVER : end ? plus(other, span(vertex)) : other - span(vertex);
            return DoubleStream.of(own, limit(vertex, end), bySpan).min().orElseThrow();
        }

        double plus(double time, double span) {
            return span == NEVER ? NEVER : time + span;
        }

        double limit(int vertex, boolean end) {
            return IntStream.range(0, lags.length)
                    .filter(edge -> graph.source(edge) == vertex && fromEnd[edge] == end)
                    .mapToDouble(edge -> latest(graph.target(edge), toEnd[edge]) - lags[edge])
                    .min()
                    .orElse(NEVER);
        }
    }
}
