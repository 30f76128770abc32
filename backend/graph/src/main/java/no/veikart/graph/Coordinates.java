package no.veikart.graph;

import java.util.Arrays;

/**
 * A coordinate for each node along its layer, such that edges are straight where they can be: a bend stands in line with
 * the next one of its edge wherever their segment crosses no other such segment. Four alignments, up and down, from the
 * start and from the end of the layers, are brought together at the narrowest of them, and each node takes the mean of its
 * two middle coordinates (Brandes and Koepf, "Fast and simple horizontal coordinate assignment", Graph Drawing 2001; the
 * blocks are moved together by longest path, which needs no classes of blocks and so has not the fault that its erratum of
 * 2020 mends). O(N + S).
 */
final class Coordinates {
    private final Arrangement arrangement;
    private final LayeredLayout.Spacing spacing;

    private Coordinates(Arrangement arrangement, LayeredLayout.Spacing spacing) {
        this.arrangement = arrangement;
        this.spacing = spacing;
        for (int layer = 0; layer < arrangement.layerCount(); layer++) {
            arrangement.sortEnds(layer, Direction.FORWARD);
            arrangement.sortEnds(layer, Direction.BACKWARD);
        }
    }

    /** The middle of each node; the least is half a vertex or 0, whichever leaves room for all. */
    static int[] of(Arrangement arrangement, LayeredLayout.Spacing spacing) {
        return new Coordinates(arrangement, spacing).balanced();
    }

    private int[] balanced() {
        boolean[] crossed = new CrossedSegments(arrangement).find();
        int[][] four = new int[4][];
        for (int i = 0; i < four.length; i++) {
            boolean mirrored = i >= 2;
            Direction towards = i % 2 == 0 ? Direction.BACKWARD : Direction.FORWARD;
            int[] roots = Alignment.of(arrangement, crossed, towards, mirrored);
            four[i] = Blocks.coordinates(arrangement, roots, mirrored, spacing);
        }
        bringTogether(four);
        return fromZero(means(four));
    }

    /** Shifts each to where the narrowest is: those moved to the start by their least coordinate, the others by their greatest. */
    private static void bringTogether(int[][] four) {
        int narrowest = 0;
        for (int i = 1; i < four.length; i++) {
            narrowest = width(four[i]) < width(four[narrowest]) ? i : narrowest;
        }
        int least = least(four[narrowest]);
        int most = most(four[narrowest]);
        for (int i = 0; i < four.length; i++) {
            int[] one = four[i];
            int shift = i < 2 ? least - least(one) : most - most(one);
            Arrays.setAll(one, node -> one[node] + shift);
        }
    }

    private static int width(int[] coordinates) {
        return most(coordinates) - least(coordinates);
    }

    private static int least(int[] coordinates) {
        return Arrays.stream(coordinates).min().orElse(0);
    }

    private static int most(int[] coordinates) {
        return Arrays.stream(coordinates).max().orElse(0);
    }

    private static int[] means(int[][] four) {
        int[] means = new int[four[0].length];
        int[] sorted = new int[four.length];
        for (int node = 0; node < means.length; node++) {
            for (int i = 0; i < four.length; i++) {
                sorted[i] = four[i][node];
            }
            Arrays.sort(sorted);
            means[node] = sorted[1] + sorted[2] >> 1;
        }
        return means;
    }

    private int[] fromZero(int[] coordinates) {
        int top = Integer.MAX_VALUE;
        for (int node = 0; node < coordinates.length; node++) {
            int half = arrangement.graph().isBend(node) ? 0 : spacing.vertex() / 2;
            top = Math.min(top, coordinates[node] - half);
        }
        int least = top;
        Arrays.setAll(coordinates, node -> coordinates[node] - least);
        return coordinates;
    }
}
