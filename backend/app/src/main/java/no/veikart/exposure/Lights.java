package no.veikart.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.status.Dimension;
import no.veikart.status.StatusReport;

/**
 * The lights that are not green, by the id of the item that has them: of each dimension the light of the last report that speaks of it, or
 * the lights where several are of that day. A report is about its initiative and whatever else it names.
 */
record Lights(Map<String, List<ReportedLight>> byItem) {
    private static final Comparator<ReportedLight> WORST_FIRST = Comparator.comparing(ReportedLight::severity)
            .thenComparing(light -> light.status().dimension())
            .thenComparing(light -> light.report().id());

    /** The lights of a roadmap, kept with it. */
    static Lights of(Roadmap roadmap) {
        return roadmap.derived(Lights.class, Lights::compute);
    }

    private static Lights compute(Roadmap roadmap) {
        Map<String, Map<Dimension, List<ReportedLight>>> last = new HashMap<>();
        roadmap.list(StatusReport.class).stream()
                .flatMap(report -> lights(report, roadmap))
                .forEach(light -> last.computeIfAbsent(light.item().id(), none -> new HashMap<>())
                        .merge(light.status().dimension(), List.of(light), Lights::later));
        Map<String, List<ReportedLight>> byItem = new HashMap<>();
        last.forEach((item, lights) -> {
            List<ReportedLight> notGreen = lights.values().stream()
                    .flatMap(List::stream)
                    .filter(light -> light.severity() != Severity.NONE)
                    .sorted(WORST_FIRST)
                    .toList();
            if (!notGreen.isEmpty()) {
                byItem.put(item, notGreen);
            }
        });
        return new Lights(byItem);
    }

    private static Stream<ReportedLight> lights(StatusReport report, Roadmap roadmap) {
        Set<String> about = new HashSet<>(report.about());
        if (report.initiative() != null) {
            about.add(report.initiative());
        }
        return about.stream()
                .flatMap(id -> roadmap.find(RoadmapItem.class, id).stream())
                .flatMap(item -> report.dimensions().stream().map(status -> new ReportedLight(item, report, status)));
    }

    private static List<ReportedLight> later(List<ReportedLight> a, List<ReportedLight> b) {
        int order = a.getFirst().report().date().compareTo(b.getFirst().report().date());
        if (order != 0) {
            return order > 0 ? a : b;
        }
        List<ReportedLight> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    List<ReportedLight> of(RoadmapItem item) {
        return byItem.getOrDefault(item.id(), List.of());
    }

    /** An item's worst light; NONE when it has none but green ones. */
    Severity worst(RoadmapItem item) {
        List<ReportedLight> lights = of(item);
        return lights.isEmpty() ? Severity.NONE : lights.getFirst().severity();
    }
}
