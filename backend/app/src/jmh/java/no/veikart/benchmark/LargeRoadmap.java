package no.veikart.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.veikart.dependency.Dependency;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;

/** A random roadmap, always the same one: 100,000 initiatives with periods, and 400,000 hard dependencies without a cycle. */
public final class LargeRoadmap {
    public static final int INITIATIVES = 100_000;
    static final int DEPENDENCIES = 400_000;

    private static final NodeMapper MAPPER = new NodeMapper(new Kinds(List.of(
            new Kind<>("initiative", "initiatives", Initiative.class),
            new Kind<>("dependency", "dependencies", Dependency.class))));

    private LargeRoadmap() {}

    public static Roadmap make() {
        Random random = new Random(1);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < INITIATIVES; i++) {
            nodes.add(initiative(i, i * 40 / INITIATIVES + random.nextInt(12)));
        }
        for (int i = 0; i < DEPENDENCIES; i++) {
            int from = 1 + random.nextInt(INITIATIVES - 1);
            nodes.add(dependency(i, from, random.nextInt(from)));
        }
        return Roadmap.EMPTY.with(1, Instant.parse("2026-01-01T00:00:00Z"), nodes, List.of());
    }

    public static String idOf(int initiative) {
        return "initiative:nr-" + initiative;
    }

    /** From a quarter, counted from 2020, and half a year on. */
    static Initiative initiative(int number, int quarter) {
        return (Initiative) MAPPER.read(
                idOf(number),
                Map.of(
                        "name",
                        "Tiltak " + number,
                        "kind",
                        "PROJECT",
                        "period",
                        Map.of("start", text(quarter), "end", text(quarter + 1), "precision", "QUARTER")));
    }

    static Dependency dependency(int number, int from, int to) {
        return (Dependency) MAPPER.read(
                "dependency:nr-" + number,
                Map.of("from", idOf(from), "to", idOf(to), "kind", "REQUIRES", "rationale", Map.of("nb", "Trengs.")));
    }

    private static String text(int quarter) {
        return 2020 + quarter / 4 + "-Q" + (1 + quarter % 4);
    }
}
