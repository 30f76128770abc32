package no.veikart.schedule;

import no.veikart.dependency.PeriodPoint;
import no.veikart.graph.PointColumns;
import no.veikart.graph.PointTimes;

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
            spans.put(vertex, times);
        }
        return spans;
    }

    private void put(int vertex, Times times) {
        int firstLow = times.low(vertex, PeriodPoint.START);
        int firstHigh = times.high(vertex, PeriodPoint.START);
        int lastLow = times.low(vertex, PeriodPoint.END);
        int lastHigh = times.high(vertex, PeriodPoint.END);
        if (firstLow == Times.UNKNOWN || lastLow == Times.UNKNOWN) {
            longest[vertex] = PointTimes.UNBOUNDED;
        } else if (firstLow != lastLow || firstHigh != lastHigh) {
            shortest[vertex] = firstHigh == Interval.UNBOUNDED ? 1 : Math.max(1, lastLow - firstHigh);
            longest[vertex] = lastHigh == Interval.UNBOUNDED ? PointTimes.UNBOUNDED : lastHigh - firstLow;
        }
    }

    /** The columns for a pass over the items: their bounds, and their spans in the readings that make times least or most. */
    PointColumns between(int[] starts, int[] ends, boolean most) {
        return most
                ? new PointColumns(starts, ends, longest, shortest)
                : new PointColumns(starts, ends, shortest, longest);
    }
}
