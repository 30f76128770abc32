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
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** The risks of a goal against every way walked from it, on 1,000 seeds. Item 0 is the goal, the others initiatives. */
class GoalReachabilityOracleTest {
    private static final List<String> STATES = List.of("ONGOING", "PAUSED", "STOPPED", "COMPLETED");

    private record Drawn(List<String> states, Set<String> needs, Set<String> contributions) {
        static Drawn of(Random random) {
            int items = 2 + random.nextInt(6);
            List<String> states = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                states.add(STATES.get(random.nextInt(4)));
            }
            Set<String> needs = new TreeSet<>();
            Set<String> contributions = new TreeSet<>();
            for (int i = random.nextInt(3 * items); i > 0; i--) {
                String from = String.valueOf(random.nextInt(items));
                String to = String.valueOf(random.nextInt(items));
                if (!from.equals(to) && random.nextBoolean()) {
                    needs.add(from + to);
                } else if (!from.equals(to) && !to.equals("0")) {
                    contributions.add(from + to);
                }
            }
            return new Drawn(states, needs, contributions);
        }

        private static String id(String item) {
            return (item.equals("0") ? "goal:i" : "initiative:i") + item;
        }

        /** A need is met when its ends add up to a multiple of 4. */
        private static boolean isMet(String need) {
            return (need.charAt(0) + need.charAt(1)) % 4 == 0;
        }

        Roadmap roadmap() {
            List<String> lines = new ArrayList<>(List.of("goal:i0"));
            for (int i = 1; i < states.size(); i++) {
                String item = String.valueOf(i);
                String served = contributions.stream()
                        .filter(each -> each.endsWith(item))
                        .map(each -> "'" + id(each.substring(0, 1)) + "'")
                        .collect(Collectors.joining(", "));
                lines.add(id(item) + " {state: " + states.get(i) + ", contributesTo: [" + served + "]}");
            }
            needs.forEach(need -> lines.add(id(need.substring(0, 1)) + " DEPENDS_ON " + id(need.substring(1))
                    + (isMet(need) ? " {state: MET}" : "")));
            return WrittenRoadmap.of(lines.toArray(String[]::new));
        }

        void walk(String way, Map<String, Integer> fewest) {
            int at = way.charAt(way.length() - 1) - '0';
            if (at > 0 && states.get(at).equals("COMPLETED")) {
                return;
            }
            Set<String> steps = new HashSet<>(contributions);
            needs.stream().filter(need -> !isMet(need)).forEach(steps::add);
            for (String step : steps) {
                String next = step.substring(1);
                if (step.charAt(0) - '0' == at && !way.contains(next)) {
                    fewest.merge(next, way.length(), Math::min);
                    walk(way + next, fewest);
                }
            }
        }
    }

    @Test
    void findsTheRisksThatEveryWayFinds() {
        for (int seed = 0; seed < 1000; seed++) {
            Drawn drawn = Drawn.of(new Random(seed));
            Roadmap roadmap = drawn.roadmap();
            RoadmapItem goal = roadmap.get(RoadmapItem.class, "goal:i0");
            Map<String, Integer> fewest = new TreeMap<>();
            drawn.walk("0", fewest);
            Set<String> plain = new HashSet<>();
            fewest.forEach((item, steps) -> {
                String state = drawn.states.get(item.charAt(0) - '0');
                if (state.equals("PAUSED") || state.equals("STOPPED")) {
                    plain.add(state + " i" + item + " " + steps);
                }
            });
            String as = "seed " + seed + ": " + drawn;
            assertThat(GoalRisk.of(goal, roadmap).stream()
                            .map(risk -> risk.kind() + " " + risk.item().name() + " " + risk.distance())
                            .collect(Collectors.toSet()))
                    .as(as)
                    .isEqualTo(plain);
            GoalReachability reachability = GoalReachability.of(goal, roadmap);
            assertThat(reachability.restsOn()).as(as).isEqualTo(fewest.size());
            assertThat(reachability.atRisk()).as(as).isEqualTo(plain.size());
        }
    }
}
