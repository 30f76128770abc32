package no.veikart.roadmap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which entries of a list stand in another too, in the same order: as many as possible. A longest common subsequence by dynamic
 * programming (Wagner and Fischer 1974), after what both begin and end with; O(n m) of the rest.
 */
final class Alignment {
    private static final int NONE = -1;

    private final int[] places;
    private final BitSet kept = new BitSet();

    private Alignment(int size) {
        this.places = new int[size];
        Arrays.fill(places, NONE);
    }

    static Alignment of(List<?> first, List<?> second) {
        Alignment alignment = new Alignment(first.size());
        int start = 0;
        int end = Math.min(first.size(), second.size());
        while (start < end && first.get(start).equals(second.get(start))) {
            alignment.pair(start, start++);
        }
        int same = 0;
        while (same < end - start && first.get(first.size() - 1 - same).equals(second.get(second.size() - 1 - same))) {
            same++;
            alignment.pair(first.size() - same, second.size() - same);
        }
        alignment.middle(first, second, start, same);
        return alignment;
    }

    private void pair(int inFirst, int inSecond) {
        places[inFirst] = inSecond;
        kept.set(inSecond);
    }

    private void middle(List<?> first, List<?> second, int start, int same) {
        int rows = first.size() - start - same;
        int columns = second.size() - start - same;
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = first.get(start + i).equals(second.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (first.get(start + i).equals(second.get(start + j))) {
                pair(start + i++, start + j++);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Where an entry of the first list stands in the second; -1 where it does not. */
    int placeInSecond(int place) {
        return places[place];
    }

    /** Whether an entry of the second list stands in the first too. */
    boolean isInFirst(int place) {
        return kept.get(place);
    }
}
