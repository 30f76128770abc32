package no.veikart.slippage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.schedule.Interval;

/**
 * The readings of a time that may be known by more than a quarter, each with every outcome of how much longer it takes, all equally likely: a
 * start and the lengths after it, place by place. What has no end in sight is read at its shortest, and so is a start without one.
 *
 * @param starts quarter boundaries
 * @param planned lengths in quarters as planned
 * @param lengths lengths in quarters as it comes, at least 1 where the planned one is
 */
record Readings(int[] starts, int[] planned, int[] lengths) {
    /** Of a long coarse period so many boundaries are read, evenly spaced: a bucket of five years has 21. */
    private static final int MOST_BOUNDARIES = 24;

    private static final int[] AS_PLANNED = {0};

    /** Of a moment there is nothing that could take longer: it slips with what it waits for. */
    static Readings of(Interval start, Interval end, int[] percents) {
        List<int[]> plans = start.equals(end) ? moments(start) : spans(start, end);
        int[] overruns = start.equals(end) ? AS_PLANNED : percents;
        int count = plans.size() * overruns.length;
        Readings readings = new Readings(new int[count], new int[count], new int[count]);
        int place = 0;
        for (int[] plan : plans) {
            for (int percent : overruns) {
                readings.starts[place] = plan[0];
                readings.planned[place] = plan[1] - plan[0];
                readings.lengths[place++] = late(plan[1] - plan[0], percent);
            }
        }
        return readings;
    }

    /** Completed, or not to be late for another reason. */
    static Readings asPlanned(Interval start, Interval end) {
        return of(start, end, AS_PLANNED);
    }

    private static int late(int length, int percent) {
        return length == 0 ? 0 : Math.max(1, length + Math.round(length * percent / 100f));
    }

    private static List<int[]> moments(Interval moment) {
        return Arrays.stream(boundaries(moment.low(), moment.unbounded() ? moment.low() : moment.high()))
                .mapToObj(each -> new int[] {each, each})
                .toList();
    }

    private static List<int[]> spans(Interval start, Interval end) {
        List<int[]> spans = new ArrayList<>();
        for (int first : boundaries(start.low(), start.unbounded() ? start.low() : start.high())) {
            int sooner = Math.max(first + 1, end.low());
            for (int last : boundaries(sooner, end.unbounded() ? sooner : end.high())) {
                spans.add(new int[] {first, last});
            }
        }
        return spans;
    }

    private static int[] boundaries(int low, int high) {
        int count = high - low + 1;
        return count <= MOST_BOUNDARIES
                ? IntStream.rangeClosed(low, high).toArray()
                : IntStream.range(0, MOST_BOUNDARIES)
                        .map(i -> (int) (low + (long) (high - low) * i / (MOST_BOUNDARIES - 1)))
                        .toArray();
    }
}
