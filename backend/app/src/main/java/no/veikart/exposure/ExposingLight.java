package no.veikart.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OpenDependencies;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.status.Dimension;
import no.veikart.status.Light;
import no.veikart.status.StatusReport;
import no.veikart.status.Trend;
import org.jspecify.annotations.Nullable;

/** A light upstream: what it says, and a place in the result of a search. The chain that leads there is made when it is asked for. */
record ExposingLight(ReportedLight reported, OpenDependencies open, Reachability reached, int position) {
    private static final Comparator<ExposingLight> WORST_FIRST = Comparator.comparing(
                    (ExposingLight light) -> light.reported().severity())
            .thenComparing(ExposingLight::distance)
            .thenComparing(light -> light.item().id());

    /**
     * The lights that an item rests on (eksponering): those of what it needs, directly or through others, by dependencies that are not met. Red before
     * yellow before lost ones, then the nearest first; its own do not count. A breadth first search of what it needs.
     */
    static List<ExposingLight> of(RoadmapItem item, Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        OpenDependencies open = OpenDependencies.of(roadmap);
        Lights lights = Lights.of(roadmap);
        Reachability reached = open.needsOf(items.vertexOf(item.id()));
        List<ExposingLight> found = new ArrayList<>();
        for (int position = 0; position < reached.count(); position++) {
            for (ReportedLight light : lights.of(items.item(reached.vertex(position)))) {
                found.add(new ExposingLight(light, open, reached, position));
            }
        }
        found.sort(WORST_FIRST);
        return found;
    }

    /** What has the light. */
    public RoadmapItem item() {
        return reported.item();
    }

    /** The report that shows it. */
    public StatusReport report() {
        return reported.report();
    }

    /** What the light is about. */
    public Dimension dimension() {
        return reported.status().dimension();
    }

    /** The light; null where it was lost. */
    public @Nullable Light light() {
        return reported.light();
    }

    /** Which way it tends; null when no source says. */
    public @Nullable Trend trend() {
        return reported.status().trend();
    }

    /** The number of steps, from 1. */
    public int distance() {
        return reached.distance(position);
    }

    /** A shortest chain of open dependencies, from the exposed item to the one that has the light. */
    public List<Dependency> via() {
        return open.dependencies(reached.chain(position));
    }
}
