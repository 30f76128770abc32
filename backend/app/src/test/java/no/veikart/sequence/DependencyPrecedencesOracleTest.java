package no.veikart.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.veikart.WrittenRoadmap;
import no.veikart.dependency.DependencyKind;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** The nearest others that something needs, against every way walked one by one, on 1,000 seeds. */
class DependencyPrecedencesOracleTest {
    private static final List<String> KINDS = List.of("REQUIRES", "FOLLOWS", "DEPENDS_ON", "BUILDS_ON");

    private record Drawn(int items, int parts, Map<String, String> edges) {
        static Drawn of(Random random) {
            int items = 2 + random.nextInt(6);
            Map<String, String> edges = new TreeMap<>();
            for (int i = random.nextInt(2 * items); i > 0; i--) {
                int from = random.nextInt(items);
                int to = random.nextInt(items);
                if (from != to) {
                    edges.put(from + ">" + to, KINDS.get(random.nextInt(4)) + (random.nextInt(6) == 0 ? " MET" : ""));
                }
            }
            return new Drawn(items, 1 + random.nextInt(items), edges);
        }

        Roadmap roadmap() {
            List<String> lines = new ArrayList<>();
            IntStream.range(0, items).forEach(i -> lines.add("initiative:i" + i));
            edges.forEach((ends, kind) -> lines.add("initiative:i" + ends.charAt(0) + " " + kind.split(" ")[0]
                    + " initiative:i" + ends.charAt(2) + (kind.endsWith("MET") ? " {state: MET}" : "")));
            return WrittenRoadmap.of(lines.toArray(String[]::new));
        }

        /** The fewest steps to each part, over every way that meets no other part and no item twice. */
        void walk(String way, Map<Integer, Integer> fewest) {
            int at = way.charAt(way.length() - 1) - '0';
            edges.forEach((ends, kind) -> {
                int next = ends.charAt(2) - '0';
                boolean follows = ends.charAt(0) - '0' == at && !kind.contains("BUILDS") && !kind.endsWith("MET");
                if (follows && way.indexOf(ends.charAt(2)) < 0) {
                    if (next < parts) {
                        fewest.merge(next, way.length(), Math::min);
                    } else {
                        walk(way + next, fewest);
                    }
                }
            });
        }
    }

    @Test
    void findsTheNearestAlongEveryWay() {
        for (int seed = 0; seed < 1000; seed++) {
            Drawn drawn = Drawn.of(new Random(seed));
            Roadmap roadmap = drawn.roadmap();
            List<Initiative> parts = IntStream.range(0, drawn.parts)
                    .mapToObj(i -> roadmap.get(Initiative.class, "initiative:i" + i))
                    .toList();
            DependencyPrecedences needs = new DependencyPrecedences(parts, DependencyKind.orderingLabels(), roadmap);
            for (int part = 0; part < drawn.parts; part++) {
                Map<Integer, Integer> found = new HashMap<>();
                needs.from(parts.get(part), (needed, via) -> {
                    found.put(needed.name().charAt(1) - '0', via.size());
                    assertThat(via.getLast().to()).isEqualTo(needed.id());
                });
                Map<Integer, Integer> fewest = new HashMap<>();
                drawn.walk(String.valueOf(part), fewest);
                assertThat(found)
                        .as("seed " + seed + " part " + part + " of " + drawn)
                        .isEqualTo(fewest);
            }
        }
    }
}
