package no.veikart.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.veikart.initiative.Phase;

/** A plan drawn at random from a seed, as text for {@link DrawnPlan}: 2 to 8 initiatives, with cycles now and then. */
public final class RandomPlan {
    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();

    public RandomPlan(long seed) {
        random = new Random(seed * 7919);
        int count = random.nextInt(2, 9);
        for (int i = 0; i < count; i++) {
            names.add(String.valueOf((char) ('a' + i)));
            tokens.add(names.getLast() + time());
        }
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                boolean wanted = from > to ? random.nextInt(3) == 0 : from < to && random.nextInt(25) == 0;
                if (wanted) {
                    String kind = random.nextInt(6) == 0 ? "~>" : ">";
                    tokens.add(end(from) + kind + end(to) + constraint());
                }
            }
        }
    }

    public String drawing() {
        return String.join(" ", tokens);
    }

    public List<String> names() {
        return names;
    }

    /** An initiative, or now and then one of its phases. */
    private String end(int number) {
        boolean planned = tokens.get(number).contains("[");
        return names.get(number) + (planned && random.nextInt(3) == 0 ? "." + Phase.NEW_PRACTICE : "");
    }

    private String time() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "!=" + period();
            case 2, 3 ->
                "[%s=%s%s %s=%s]"
                        .formatted(
                                Phase.CONCEPT, period(), random.nextBoolean() ? "!" : "", Phase.NEW_PRACTICE, period());
            default -> "=" + period();
        };
    }

    private String period() {
        int start = random.nextInt(12);
        String end = random.nextInt(7) == 0 ? "" : quarter(start + random.nextInt(5));
        return (random.nextInt(3) == 0 ? "~" : "") + quarter(start) + "-" + end;
    }

    private static String quarter(int number) {
        return "%dQ%d".formatted(22 + number / 4, number % 4 + 1);
    }

    private String constraint() {
        return switch (random.nextInt(6)) {
            case 0 -> ":MET";
            case 1 -> ":SS";
            case 2 -> ":EE+1";
            case 3 -> ":ES-1";
            case 4 -> ":ES+2";
            default -> "";
        };
    }
}
