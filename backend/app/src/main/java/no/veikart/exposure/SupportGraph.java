package no.veikart.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.veikart.dependency.Condition;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyState;
import no.veikart.dependency.OpenDependencies;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.MilestoneState;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * What items rest on: what they need, by dependencies that are not met, and what contributes to them. What is done rests on nothing any more.
 *
 * @param steps the step behind each edge of the graph, whose vertices are those of {@link ItemGraph}
 */
public record SupportGraph(ItemGraph items, DirectedGraph graph, List<SupportStep> steps) {

    /** The graph of a roadmap, kept with it. */
    public static SupportGraph of(Roadmap roadmap) {
        return roadmap.derived(SupportGraph.class, SupportGraph::compute);
    }

    private static SupportGraph compute(Roadmap roadmap) {
        ItemGraph items = roadmap.graph();
        List<SupportStep> steps = new ArrayList<>();
        for (Dependency dependency : OpenDependencies.of(roadmap).dependencies()) {
            if (dependency.kind().isNeed()) {
                RoadmapItem from = roadmap.get(RoadmapItem.class, dependency.from());
                steps.add(new SupportStep(from, roadmap.get(RoadmapItem.class, dependency.to()), dependency));
            }
        }
        for (Initiative initiative : roadmap.list(Initiative.class)) {
            for (String served : initiative.contributesTo()) {
                steps.add(new SupportStep(roadmap.get(RoadmapItem.class, served), initiative, null));
            }
        }
        steps.removeIf(step -> isDone(step.from()));
        return new SupportGraph(
                items,
                DirectedGraph.of(
                        items.graph().vertexCount(),
                        steps.stream()
                                .mapToInt(step -> items.vertexOf(step.from().id()))
                                .toArray(),
                        steps.stream()
                                .mapToInt(step -> items.vertexOf(step.to().id()))
                                .toArray()),
                steps);
    }

    /** Whether nothing can fail or hold it any more: it is completed, true or reached. */
    public static boolean isDone(RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> initiative.state() == InitiativeState.COMPLETED;
            case Condition condition -> condition.state() == DependencyState.MET;
            case Milestone milestone -> milestone.state() == MilestoneState.REACHED;
            default -> false;
        };
    }

    /** All that rests on an item, directly or through others. */
    public Reachability restingOn(RoadmapItem item) {
        return Reachability.of(graph, items.vertexOf(item.id()), Direction.BACKWARD);
    }

    /** All that an item rests on, directly or through others. */
    Reachability reach(RoadmapItem item) {
        return Reachability.of(graph, items.vertexOf(item.id()), Direction.FORWARD);
    }

    /** The item that is reached at a position. */
    public RoadmapItem item(Reachability reached, int position) {
        return items.item(reached.vertex(position));
    }

    /** A shortest chain to what is reached at a position, from where the search began. */
    public List<SupportStep> chain(Reachability reached, int position) {
        return IntStream.of(reached.chain(position)).mapToObj(steps::get).toList();
    }
}
