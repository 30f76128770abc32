package no.veikart.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** The exposure against every way walked from each item, on 1,000 seeds. */
class ExposureOracleTest {
    private static final String[] LIGHTS = {"RED", "YELLOW", "GREEN", "-"};

    private static void walk(String way, Set<String> needs, Map<String, Integer> fewest) {
        String at = way.substring(way.length() - 1);
        for (String need : needs) {
            String next = need.substring(2, 3);
            if (need.startsWith(at) && !need.endsWith("MET") && !way.contains(next)) {
                fewest.merge(next, way.length(), Math::min);
                walk(way + next, needs, fewest);
            }
        }
    }

    /** Of each item the worst light of its last day, of the one dimension that these reports have. */
    private static Map<String, String> worst(List<String> reports) {
        Map<String, String> lastDay = new TreeMap<>();
        reports.forEach(report ->
                lastDay.merge(report.substring(0, 1), report.split(" ")[2], (a, b) -> a.compareTo(b) > 0 ? a : b));
        Map<String, String> worst = new TreeMap<>();
        for (String light : LIGHTS) {
            reports.stream()
                    .filter(report -> report.equals(
                            report.charAt(0) + " " + light + " " + lastDay.getOrDefault(report.substring(0, 1), "")))
                    .forEach(report -> worst.merge(
                            report.substring(0, 1), light, (a, b) -> a.equals("GREEN") && b.equals("-") ? b : a));
        }
        return worst;
    }

    @Test
    void findsTheLightsThatEveryWayFinds() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int items = 2 + random.nextInt(6);
            Set<String> needs = new TreeSet<>();
            for (int i = random.nextInt(2 * items); i > 0; i--) {
                char from = (char) ('a' + random.nextInt(items));
                char to = (char) ('a' + random.nextInt(items));
                if (from != to && needs.stream().noneMatch(need -> need.startsWith(from + ">" + to))) {
                    needs.add(from + ">" + to + (random.nextInt(6) == 0 ? ":MET" : ""));
                }
            }
            List<String> reports = new ArrayList<>();
            for (int i = random.nextInt(2 * items); i > 0; i--) {
                reports.add((char) ('a' + random.nextInt(items)) + " " + LIGHTS[random.nextInt(4)] + " 202"
                        + random.nextInt(3) + "-01-01");
            }
            String names = IntStream.range(0, items)
                    .mapToObj(i -> String.valueOf((char) ('a' + i)))
                    .collect(Collectors.joining(" "));
            Roadmap roadmap =
                    ExposureTest.roadmap(names + " " + String.join(" ", needs), reports.toArray(String[]::new));
            compare("seed " + seed + ": " + needs + reports, names, needs, worst(reports), roadmap);
        }
    }

    private static void compare(
            String as, String names, Set<String> needs, Map<String, String> worst, Roadmap roadmap) {
        Map<String, String> counts = new TreeMap<>();
        for (String item : names.split(" ")) {
            Map<String, Integer> fewest = new TreeMap<>();
            walk(item, needs, fewest);
            Set<String> plain = new HashSet<>();
            int[] count = new int[LIGHTS.length];
            fewest.forEach((needed, steps) -> {
                int light = List.of(LIGHTS).indexOf(worst.getOrDefault(needed, "GREEN"));
                count[light]++;
                plain.add(LIGHTS[light] + " " + needed + " " + steps);
            });
            plain.removeIf(light -> light.startsWith("GREEN"));
            assertThat(worstOfEach(item, roadmap)).as(as).isEqualTo(plain);
            if (!plain.isEmpty()) {
                counts.put(item, "" + count[0] + count[1] + count[3]);
            }
        }
        assertThat(ranked(roadmap)).as(as).isEqualTo(counts);
    }

    private static Set<String> worstOfEach(String item, Roadmap roadmap) {
        Set<String> seen = new HashSet<>();
        return ExposingLight.of(roadmap.get(RoadmapItem.class, "initiative:" + item), roadmap).stream()
                .filter(light -> seen.add(light.item().name()))
                .map(light -> (light.light() == null ? "-" : light.light()) + " "
                        + light.item().name() + " " + light.distance())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> ranked(Roadmap roadmap) {
        Map<String, String> counts = new TreeMap<>();
        ExposureCounts.ranked(roadmap)
                .forEach(each -> counts.put(each.item().name(), "" + each.red() + each.yellow() + each.unknown()));
        return counts;
    }
}
