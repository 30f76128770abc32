package no.veikart.schedule;

import org.jspecify.annotations.Nullable;

/**
 * By how many quarters an item can slip; negative where it is too late already.
 *
 * @param least null when a time on the way is not known or open, so that it may be anything
 * @param most null when nothing known bounds it
 */
record Slack(@Nullable Integer least, @Nullable Integer most) {
    private static final long ENDLESS = 1L << 40;

    /** An int of the engine's as a long that absorbs what is added to it where it stands for more, or less, than any. */
    static long wide(int value) {
        return value == Integer.MAX_VALUE ? ENDLESS : value == Integer.MIN_VALUE ? -ENDLESS : value;
    }

    static Slack of(long least, long most) {
        return new Slack(known(least), known(most));
    }

    private static @Nullable Integer known(long quarters) {
        return Math.abs(quarters) > ENDLESS / 2 ? null : Integer.valueOf((int) quarters);
    }
}
