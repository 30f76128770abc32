package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two points, 0 before 1, each somewhere in an interval. */
class IntervalConstraintsTest {
    private static final int NEVER = IntervalConstraints.UNBOUNDED;

    private static Verdict judge(int firstLow, int firstHigh, int lag, int lastLow, int lastHigh) {
        return IntervalConstraints.of(new int[] {0}, new int[] {1}, new int[] {lag})
                .judge(new int[] {firstLow, lastLow}, new int[] {firstHigh, lastHigh})
                .of(0);
    }

    @Test
    void exactPointsHoldOrBreak() {
        assertThat(judge(5, 5, 0, 5, 5)).isEqualTo(Verdict.HOLDS);
        assertThat(judge(5, 5, 1, 5, 5)).isEqualTo(Verdict.CERTAIN);
        assertThat(judge(5, 5, -1, 4, 4)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void overlappingIntervalsMayBreak() {
        assertThat(judge(1, 6, 0, 5, 9)).isEqualTo(Verdict.POSSIBLE);
        assertThat(judge(1, 5, 0, 5, 9)).isEqualTo(Verdict.HOLDS);
        assertThat(judge(6, 9, 0, 1, 5)).isEqualTo(Verdict.CERTAIN);
        assertThat(judge(5, 9, 0, 1, 5)).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void anUnboundedPointIsNeverSurelyEarlyAndNeverSurelyLate() {
        assertThat(judge(1, NEVER, 0, 900, 900)).isEqualTo(Verdict.POSSIBLE);
        assertThat(judge(900, NEVER, 0, 5, 5)).isEqualTo(Verdict.CERTAIN);
        assertThat(judge(900, 900, 0, 5, NEVER)).isEqualTo(Verdict.POSSIBLE);
        assertThat(judge(1, NEVER, Integer.MIN_VALUE, 900, 900)).isEqualTo(Verdict.POSSIBLE);
        assertThat(judge(1, 1, Integer.MAX_VALUE, 0, NEVER)).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void anUnknownPointLeavesItUndetermined() {
        assertThat(judge(IntervalConstraints.UNKNOWN, 0, 0, 5, 5)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(5, 5, 0, IntervalConstraints.UNKNOWN, NEVER)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void verdictsAreListedInOrder() {
        // 0 at 1, 1 at 2, 2 unknown
        Verdicts verdicts = IntervalConstraints.of(
                        new int[] {0, 1, 2, 1}, new int[] {1, 0, 0, 0}, new int[] {0, 0, 0, 4})
                .judge(new int[] {1, 2, IntervalConstraints.UNKNOWN}, new int[] {1, 2, 0});
        assertThat(verdicts.with(Verdict.CERTAIN)).containsExactly(1, 3);
        assertThat(verdicts.with(Verdict.HOLDS, Verdict.UNDETERMINED)).containsExactly(0, 2);
        assertThat(verdicts.with()).isEmpty();
    }

    @Test
    void columnsMustFit() {
        assertThatThrownBy(() -> IntervalConstraints.of(new int[1], new int[1], new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
        IntervalConstraints constraints = IntervalConstraints.of(new int[] {0}, new int[] {1}, new int[1]);
        assertThatThrownBy(() -> constraints.judge(new int[1], new int[1]))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isWhatEnumeratingAllChoicesFinds() {
        int horizon = 60;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int points = 2 + random.nextInt(6);
            int[] lows = random.ints(points, 0, 12).toArray();
            int[] highs = new int[points];
            for (int i = 0; i < points; i++) {
                highs[i] = random.nextInt(6) == 0 ? NEVER : lows[i] + random.nextInt(6);
                lows[i] = random.nextInt(8) == 0 ? IntervalConstraints.UNKNOWN : lows[i];
            }
            int[] before = random.ints(20, 0, points).toArray();
            int[] after = random.ints(20, 0, points).toArray();
            int[] lags = random.ints(20, -4, 5).toArray();
            Verdicts verdicts = IntervalConstraints.of(before, after, lags).judge(lows, highs);
            for (int i = 0; i < lags.length; i++) {
                assertThat(verdicts.of(i))
                        .as(
                                "seed %d, constraint %d: %d + %d <= %d of %s to %s",
                                seed, i, before[i], lags[i], after[i], Arrays.toString(lows), Arrays.toString(highs))
                        .isEqualTo(enumerated(
                                choices(lows[before[i]], highs[before[i]], horizon),
                                lags[i],
                                choices(lows[after[i]], highs[after[i]], horizon)));
            }
        }
    }

    private static int[] choices(int low, int high, int horizon) {
        return low == IntervalConstraints.UNKNOWN
                ? new int[0]
                : IntStream.rangeClosed(low, Math.min(high, horizon)).toArray();
    }

    private static Verdict enumerated(int[] firsts, int lag, int[] lasts) {
        int broken = 0;
        for (int first : firsts) {
            for (int last : lasts) {
                broken += first + lag > last ? 1 : 0;
            }
        }
        int all = firsts.length * lasts.length;
        if (all == 0) {
            return Verdict.UNDETERMINED;
        }
        return broken == 0 ? Verdict.HOLDS : broken == all ? Verdict.CERTAIN : Verdict.POSSIBLE;
    }
}
