package no.veikart.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import no.veikart.graph.DirectedGraph;
import no.veikart.graph.Labels;
import no.veikart.graph.LayeredLayout;
import no.veikart.platform.UserError;

/**
 * Draws a graph in layers: what needs stands left of what it needs, as the viewer draws it. A line against that direction, which a cycle
 * has, is dashed. Boxes and lines say in words what they are. The same answer is the same bytes.
 */
final class SvgGraph {
    private static final int MOST = 2000;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 44;
    private static final int BETWEEN = 90;
    private static final int LEFT = 12;
    private static final int TOP = 48;
    private static final int FOOT = 40;
    private static final int LINE = 30;

    private final GraphAnswer graph;
    private final PlainLanguage language;
    private final List<String> ids;
    private final Map<String, Integer> vertices = new HashMap<>();
    private final List<Map.Entry<String, GraphAnswer.Arc>> arcs;
    private final LayeredLayout layout;

    private SvgGraph(GraphAnswer graph, PlainLanguage language) {
        this.graph = graph;
        this.language = language;
        this.ids = graph.nodes().keySet().stream().sorted().toList();
        if (ids.size() > MOST) {
            throw UserError.badInput("the graph has " + ids.size() + " nodes; a drawing has at most " + MOST
                    + ": ask for less of it, or take graphml");
        }
        ids.forEach(id -> vertices.put(id, vertices.size()));
        this.arcs = List.copyOf(graph.arcs().entrySet());
        DirectedGraph drawn = DirectedGraph.of(
                ids.size(),
                arcs.stream().mapToInt(arc -> vertexOf(arc.getValue().from())).toArray(),
                arcs.stream().mapToInt(arc -> vertexOf(arc.getValue().to())).toArray());
        this.layout = LayeredLayout.of(drawn, Labels.ALL, new LayeredLayout.Spacing(HEIGHT, 14));
    }

    static void write(GraphAnswer graph, Provenance provenance, PlainLanguage language, OutputStream out) {
        SvgGraph drawing = new SvgGraph(graph, language);
        int width = LEFT * 2 + drawing.layout.layerCount() * (WIDTH + BETWEEN) - BETWEEN;
        Svg.write(out, width, TOP + drawing.layout.breadth() + FOOT, provenance, language, drawing::draw);
    }

    private int vertexOf(String id) {
        return vertices.getOrDefault(id, -1);
    }

    private void draw(Xml xml) throws XMLStreamException {
        xml.start("defs");
        xml.start(
                "marker",
                "id",
                "tip",
                "viewBox",
                "0 0 8 8",
                "refX",
                8,
                "refY",
                4,
                "markerWidth",
                8,
                "markerHeight",
                8,
                "orient",
                "auto-start-reverse");
        Svg.path(xml, "M0 0l8 4l-8 4z", Svg.INK);
        xml.end().end();
        xml.start("g", "role", "list");
        for (int edge = 0; edge < arcs.size(); edge++) {
            line(xml, edge, arcs.get(edge).getValue());
        }
        for (String id : ids) {
            box(xml, id);
        }
        xml.end();
    }

    private double left(int vertex) {
        return LEFT + layout.layer(vertex) * (double) (WIDTH + BETWEEN);
    }

    private double middle(int vertex) {
        return TOP + layout.coordinate(vertex);
    }

    private void line(Xml xml, int edge, GraphAnswer.Arc arc) throws XMLStreamException {
        int from = vertexOf(arc.from());
        int to = vertexOf(arc.to());
        String told = nameOf(arc.from()) + " " + kind(arc) + " " + nameOf(arc.to());
        xml.start("g", "role", "listitem", "aria-label", told);
        xml.text("title", told);
        xml.empty(
                "polyline",
                "points",
                String.join(" ", points(edge, from, to)),
                "fill",
                "none",
                "stroke",
                Svg.INK,
                "stroke-dasharray",
                layout.isReversed(edge) ? "5 4" : "none",
                "marker-end",
                "url(#tip)");
        if (arc.symmetric()) {
            xml.attributes("marker-start", "url(#tip)");
        }
        xml.end();
    }

    private String kind(GraphAnswer.Arc arc) {
        ViewerWords words = language.words();
        return arc.kind().isEmpty() ? words.say("drawing.needs") : arc.label(words);
    }

    /** From the side of the one box to the facing side of the other, by way of the bends between. */
    private List<String> points(int edge, int from, int to) {
        boolean rightwards = layout.layer(from) < layout.layer(to);
        int[] bends = layout.bends(edge);
        int lower = Math.min(layout.layer(from), layout.layer(to));
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < bends.length; i++) {
            double x = LEFT + (lower + 1.0 + i) * (WIDTH + BETWEEN) + WIDTH / 2.0;
            passed.add(point(x, TOP + bends[i]));
        }
        List<String> points = new ArrayList<>();
        points.add(point(left(from) + (rightwards ? WIDTH : 0), middle(from)));
        points.addAll(rightwards ? passed : passed.reversed());
        points.add(point(left(to) + (rightwards ? 0 : WIDTH), middle(to)));
        return points;
    }

    private static String point(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    private String nameOf(String id) {
        return GraphAnswer.nameOf(id, graph.nodes().getOrDefault(id, Map.of()));
    }

    private void box(Xml xml, String id) throws XMLStreamException {
        int vertex = vertexOf(id);
        double x = left(vertex);
        double y = middle(vertex) - HEIGHT / 2.0;
        String name = nameOf(id);
        xml.start("g", "role", "listitem", "aria-label", name, "id", id);
        xml.text("title", name + " (" + id + ")");
        xml.empty(
                "rect",
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "rx",
                4,
                "fill",
                Svg.PAPER,
                "stroke",
                Svg.BAR,
                "stroke-width",
                1.5);
        List<String> lines = lines(name);
        for (int i = 0; i < lines.size(); i++) {
            double at = y + (lines.size() == 1 ? 27 : 18 + 16 * i);
            Svg.name(xml, lines.get(i), x + 10, at, language);
        }
        xml.end();
    }

    /** On two lines at most, broken between words. */
    private static List<String> lines(String name) {
        if (name.length() <= LINE) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', LINE);
        int end = space < LINE / 2 ? LINE : space;
        return List.of(name.substring(0, end), Svg.cut(name.substring(end).strip(), LINE));
    }
}
