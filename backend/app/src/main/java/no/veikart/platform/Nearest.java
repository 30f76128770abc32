package no.veikart.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody may have meant who wrote a name that is none. */
public final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** {@code "; did you mean from?"}, with the known name that is written most alike; empty when none is. */
    public static String hint(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return "";
        }
        String wanted = plain(given);
        return known.stream()
                .filter(name -> distance(wanted, plain(name)) <= Math.max(1, wanted.length() / 3))
                .min(Comparator.comparingInt(name -> distance(wanted, plain(name))))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** How many letters have to be put in, taken out, changed, or changed places with the next. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : distance(a, b, i, j, steps);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int distance(String a, String b, int i, int j, int[][] steps) {
        int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
