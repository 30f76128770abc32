package no.veikart.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/** Which items a drawing is of, those that matter most first. */
final class LayoutSelection {
    private final LayoutQuestion question;
    private final ItemGraph items;

    private LayoutSelection(LayoutQuestion question, Roadmap roadmap) {
        this.question = question;
        this.items = roadmap.graph();
    }

    /**
     * A neighbourhood nearest first, chosen items as they were given, or everything that edges join, the items with the most edges first;
     * each once.
     *
     * @throws no.veikart.roadmap.UnknownId for an id that is no item
     */
    static List<RoadmapItem> of(LayoutQuestion question, Roadmap roadmap) {
        LayoutSelection selection = new LayoutSelection(question, roadmap);
        if (question.around() != null) {
            return selection.around(roadmap.get(RoadmapItem.class, question.around()));
        }
        return question.ids() == null
                ? selection.everything()
                : roadmap.getAll(
                        RoadmapItem.class, question.ids().stream().distinct().toList());
    }

    private List<RoadmapItem> around(RoadmapItem centre) {
        int vertex = items.vertexOf(centre.id());
        LongStream reached =
                LongStream.concat(reachedFrom(vertex, Direction.FORWARD), reachedFrom(vertex, Direction.BACKWARD));
        return LongStream.concat(LongStream.of(vertex), reached)
                .sorted()
                .mapToInt(key -> (int) key)
                .distinct()
                .mapToObj(items::item)
                .toList();
    }

    /** What is reached, as numbers that sort by distance and then by id. */
    private LongStream reachedFrom(int vertex, Direction direction) {
        Reachability reached = Reachability.of(items.graph(), vertex, direction, question.labels(), question.depth());
        return IntStream.range(0, reached.count())
                .mapToLong(position -> (long) reached.distance(position) << 32 | reached.vertex(position));
    }

    private List<RoadmapItem> everything() {
        return IntStream.range(0, items.graph().vertexCount())
                .filter(vertex -> edgesAt(vertex) > 0)
                .mapToLong(vertex -> (Integer.MAX_VALUE - edgesAt(vertex)) << 32 | vertex)
                .sorted()
                .mapToObj(key -> items.item((int) key))
                .toList();
    }

    private long edgesAt(int vertex) {
        return edgesAt(vertex, Direction.FORWARD) + edgesAt(vertex, Direction.BACKWARD);
    }

    private long edgesAt(int vertex, Direction direction) {
        Adjacency adjacency = items.graph().adjacency(direction);
        return IntStream.range(adjacency.start(vertex), adjacency.end(vertex))
                .filter(place -> adjacency.allows(place, question.labels()))
                .count();
    }
}
