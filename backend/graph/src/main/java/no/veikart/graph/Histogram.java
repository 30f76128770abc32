package no.veikart.graph;

import java.util.Arrays;

/** How often each whole number came up. 4 bytes for each number from the least to the greatest, at most twice that. */
public final class Histogram {
    private int least;
    private int[] counts = {};
    private int total;

    Histogram() {}

    void add(int number) {
        if (counts.length == 0) {
            least = number;
        }
        int place = number - least;
        if (place < 0 || place >= counts.length) {
            cover(number);
            place = number - least;
        }
        counts[place]++;
        total++;
    }

    /** Makes room for a number, and as much again on its side. */
    private void cover(int number) {
        int before = Math.max(0, least - number);
        int from = before == 0 ? least : number - before;
        int end = Math.max(least + counts.length, number + 1 + Math.max(0, number - least - counts.length));
        int[] wider = new int[end - from];
        System.arraycopy(counts, 0, wider, least - from, counts.length);
        counts = wider;
        least = from;
    }

    /** How many numbers came up in all. */
    public int total() {
        return total;
    }

    /**
     * The least number that at least so many per cent of all were not above.
     *
     * @param percent 1 to 100
     * @throws IllegalArgumentException if {@code percent} is outside of that
     * @throws IllegalStateException if no number came up
     */
    public int percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent is " + percent + "; it is 1 to 100");
        }
        if (total == 0) {
            throw new IllegalStateException("no number came up");
        }
        long wanted = ((long) total * percent + 99) / 100;
        int place = 0;
        for (long seen = counts[0]; seen < wanted; seen += counts[place]) {
            place++;
        }
        return least + place;
    }

    /** How often a number came up. */
    public int count(int number) {
        long place = (long) number - least;
        return place < 0 || place >= counts.length ? 0 : counts[(int) place];
    }

    /** How many numbers came up that are not above a number. O of the numbers between the least and that. */
    public int countUpTo(int number) {
        int upTo = 0;
        long last = Math.min((long) number - least, counts.length - 1L);
        for (int place = 0; place <= last; place++) {
            upTo += counts[place];
        }
        return upTo;
    }

    @Override
    public String toString() {
        return "from " + least + ": " + Arrays.toString(counts);
    }
}
