package no.veikart.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** What follows against every way walked one by one, on 1,000 seeds. Edges are drawn {@code "01R"}: 0 requires 1; C for contributes. */
class ConsequencesOracleTest {
    private record Drawn(int items, Set<String> edges, Set<Integer> undated, Set<Integer> completed) {
        static Drawn of(Random random) {
            int items = 2 + random.nextInt(6);
            Map<String, String> edges = new HashMap<>();
            for (int i = random.nextInt(2 * items); i > 0; i--) {
                int from = random.nextInt(items);
                int to = random.nextInt(items);
                if (from != to) {
                    edges.put("" + from + to, "" + "RRDC".charAt(random.nextInt(4)));
                }
            }
            return new Drawn(
                    items,
                    edges.entrySet().stream()
                            .map(edge -> edge.getKey() + edge.getValue())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    some(items, random),
                    some(items, random));
        }

        private static Set<Integer> some(int items, Random random) {
            return IntStream.range(0, items)
                    .filter(i -> random.nextInt(3) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
        }

        Roadmap roadmap() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                int to = i;
                String served = edges.stream()
                        .filter(edge -> edge.endsWith(to + "C"))
                        .map(edge -> "'initiative:i" + edge.charAt(0) + "'")
                        .collect(Collectors.joining(", "));
                lines.add("initiative:i" + i + " {contributesTo: [" + served + "], state: "
                        + (completed.contains(i) ? "COMPLETED" : "ONGOING")
                        + (undated.contains(i) ? "" : ", period: {start: 2022-Q1, end: 2022-Q1, precision: QUARTER}")
                        + "}");
            }
            edges.stream()
                    .filter(edge -> !edge.endsWith("C"))
                    .forEach(edge -> lines.add("initiative:i" + edge.charAt(0)
                            + (edge.endsWith("R") ? " REQUIRES" : " DEPENDS_ON") + " initiative:i" + edge.charAt(1)));
            return WrittenRoadmap.of(lines.toArray(String[]::new));
        }

        /** Every way that leads to where it ends, last step first: all needs and contributions of what is not completed. */
        void touched(String way, Map<String, Integer> fewest) {
            edges.stream()
                    .filter(edge -> edge.charAt(1) == way.charAt(way.length() - 1))
                    .filter(edge -> !completed.contains(edge.charAt(0) - '0') && way.indexOf(edge.charAt(0)) < 0)
                    .forEach(edge -> {
                        fewest.merge("i" + edge.charAt(0), way.length(), Math::min);
                        touched(way + edge.charAt(0), fewest);
                    });
        }

        /** Whether hard needs lead from the end of a way to an item. */
        private boolean leads(String way, char item) {
            return edges.stream()
                    .filter(edge -> edge.charAt(0) == way.charAt(way.length() - 1) && edge.endsWith("R"))
                    .filter(edge -> way.indexOf(edge.charAt(1)) < 0)
                    .anyMatch(edge -> edge.charAt(1) == item || leads(way + edge.charAt(1), item));
        }

        /** The same along hard needs, through what is not completed; those with an unknown time on the way. Rings are set aside. */
        void perhaps(String way, Set<String> found) {
            edges.stream()
                    .filter(edge -> edge.charAt(1) == way.charAt(way.length() - 1) && edge.endsWith("R"))
                    .filter(edge -> !leads(edge.substring(1, 2), edge.charAt(0)))
                    .map(edge -> edge.charAt(0) - '0')
                    .filter(next -> way.indexOf('0' + next) < 0)
                    .filter(next -> !completed.contains(next))
                    .forEach(next -> {
                        if ((way + next).chars().anyMatch(item -> undated.contains(item - '0'))) {
                            found.add("i" + next);
                        }
                        perhaps(way + next, found);
                    });
        }
    }

    @Test
    void findsWhatEveryWayFinds() {
        for (int seed = 0; seed < 1000; seed++) {
            Drawn drawn = Drawn.of(new Random(seed));
            Roadmap roadmap = drawn.roadmap();
            for (int i = 0; i < drawn.items; i++) {
                RoadmapItem thing = roadmap.get(RoadmapItem.class, "initiative:i" + i);
                String as = "seed " + seed + " item " + i + ": " + drawn;
                Map<String, Integer> fewest = new HashMap<>();
                drawn.touched("" + i, fewest);
                assertThat(Touched.by(thing, roadmap).items().stream()
                                .collect(Collectors.toMap(
                                        touched -> touched.item().name(), TouchedItem::distance)))
                        .as(as)
                        .isEqualTo(fewest);
                Set<String> perhaps = new HashSet<>();
                if (!drawn.completed.contains(i)) {
                    drawn.perhaps("" + i, perhaps);
                }
                assertThat(PerhapsPushed.by(thing, roadmap).stream()
                                .map(Entry::name)
                                .collect(Collectors.toSet()))
                        .as(as)
                        .isEqualTo(perhaps);
            }
        }
    }
}
