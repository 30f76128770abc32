package no.veikart.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Labels;
import no.veikart.graph.LayeredLayout;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** Chooses the boxes and lines of a drawing, and has the graph engine lay them out. */
final class LayoutDrawing {
    private final LayoutQuestion question;
    private final LayoutBoxes boxes;
    private final List<List<Dependency>> lines;
    private final LayeredLayout layout;

    private LayoutDrawing(LayoutQuestion question, Roadmap roadmap) {
        this.question = question;
        this.boxes = LayoutBoxes.of(question, roadmap);
        this.lines = lines(roadmap.list(Dependency.class));
        int[] from = lines.stream().mapToInt(line -> fromOf(line.getFirst())).toArray();
        int[] to = lines.stream().mapToInt(line -> toOf(line.getFirst())).toArray();
        DirectedGraph graph = DirectedGraph.of(boxes.boxes().size(), from, to);
        this.layout = LayeredLayout.of(graph, Labels.ALL, ranks(question.keepOrder()), Layout.SPACING);
    }

    /**
     * The drawing that a question asks for.
     *
     * @throws no.veikart.roadmap.UnknownId for an id that is no item, but not for those whose order is to be kept
     */
    static Layout of(LayoutQuestion question, Roadmap roadmap) {
        return new LayoutDrawing(question, roadmap).drawing();
    }

    private int fromOf(Dependency dependency) {
        return boxes.vertexOf(dependency.from());
    }

    private int toOf(Dependency dependency) {
        return boxes.vertexOf(dependency.to());
    }

    /** The dependencies between different boxes: each a line of its own, or one line for each pair of boxes where parts are folded. */
    private List<List<Dependency>> lines(List<Dependency> all) {
        Map<String, List<Dependency>> lines = all.stream()
                .filter(dependency -> (question.labels() >> dependency.label() & 1) == 1)
                .filter(dependency -> fromOf(dependency) >= 0 && toOf(dependency) >= 0)
                .filter(dependency -> fromOf(dependency) != toOf(dependency))
                .collect(Collectors.groupingBy(this::lineOf, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(lines.values());
    }

    private String lineOf(Dependency dependency) {
        return question.folded() ? fromOf(dependency) + " " + toOf(dependency) : dependency.id();
    }

    private int[] ranks(@Nullable List<String> keepOrder) {
        int[] ranks = new int[boxes.boxes().size()];
        Arrays.setAll(
                ranks,
                vertex -> keepOrder == null
                        ? -1
                        : keepOrder.indexOf(boxes.boxes().get(vertex).id()));
        return ranks;
    }

    private Layout drawing() {
        int[] sizes = boxes.sizes();
        List<Layout.Node> nodes = IntStream.range(0, sizes.length)
                .mapToObj(vertex -> node(vertex, sizes[vertex]))
                .sorted(Comparator.comparing(Layout.Node::layer).thenComparing(Layout.Node::order))
                .toList();
        List<Layout.Line> drawn =
                IntStream.range(0, lines.size()).mapToObj(this::line).toList();
        return new Layout(nodes, drawn, Layout.width(layout.layerCount()), layout.breadth(), boxes.omitted());
    }

    private Layout.Node node(int vertex, int size) {
        int layer = layout.layer(vertex);
        return new Layout.Node(
                boxes.boxes().get(vertex),
                layer,
                layout.order(vertex),
                Layout.x(layer),
                layout.coordinate(vertex),
                size);
    }

    private Layout.Line line(int edge) {
        Dependency first = lines.get(edge).getFirst();
        int from = fromOf(first);
        int to = toOf(first);
        int lower = Math.min(layout.layer(from), layout.layer(to));
        int[] bends = layout.bends(edge);
        List<Layout.Point> points = IntStream.range(0, bends.length)
                .mapToObj(i -> new Layout.Point(Layout.x(lower + 1 + i), bends[i]))
                .toList();
        boolean reversed = layout.isReversed(edge);
        return new Layout.Line(
                boxes.boxes().get(from),
                boxes.boxes().get(to),
                lines.get(edge),
                reversed,
                reversed ? points.reversed() : points);
    }
}
