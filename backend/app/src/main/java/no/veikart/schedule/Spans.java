package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointColumns;
import no.veikart.graph.PointTimes;
import org.jspecify.annotations.Nullable;

/**
 * How many quarters there are between the start and the end of each item.
 *
 * @param shortest in the shortest reading; 0 where the time is not known
 * @param longest in the longest one; {@link PointTimes#UNBOUNDED} where the end is open or the time is not known
 */
record Spans(int[] shortest, int[] longest) {
    static Spans of(Times times, int vertices) {
        Spans spans = new Spans(new int[vertices], new int[vertices]);
        for (int vertex = 0; vertex < vertices; vertex++) {
            spans.put(vertex, times.find(vertex, PeriodPoint.START), times.find(vertex, PeriodPoint.END));
        }
        return spans;
    }

    private void put(int vertex, @Nullable Interval start, @Nullable Interval end) {
        if (start == null || end == null) {
            longest[vertex] = PointTimes.UNBOUNDED;
        } else if (!start.equals(end)) {
            shortest[vertex] = start.unbounded() ? 1 : Math.max(1, end.low() - start.high());
            longest[vertex] = end.unbounded() ? PointTimes.UNBOUNDED : end.high() - start.low();
        }
    }

    /** The columns for a pass over the items: their bounds, and their spans in the readings that make times least or most. */
    PointColumns between(int[] starts, int[] ends, boolean most) {
        return most
                ? new PointColumns(starts, ends, longest, shortest)
                : new PointColumns(starts, ends, shortest, longest);
    }
}
