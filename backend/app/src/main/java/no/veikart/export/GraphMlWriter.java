package no.veikart.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Writes a graph as GraphML, with every attribute's name and type declared. */
final class GraphMlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMlWriter() {}

    static void write(GraphAnswer graph, Provenance provenance, PlainLanguage language, OutputStream out) {
        Xml.write(out, "graphml", NAMESPACE, xml -> {
            xml.text("desc", String.join("\n", provenance.lines(language)));
            keys(xml, "node", graph.nodes().values());
            keys(
                    xml,
                    "edge",
                    graph.arcs().values().stream()
                            .map(GraphAnswer.Arc::attributes)
                            .toList());
            xml.start("graph", "id", "veikart", "edgedefault", "directed");
            for (Map.Entry<String, Map<String, Object>> node : graph.nodes().entrySet()) {
                xml.start("node", "id", node.getKey());
                data(xml, "node", node.getValue());
                xml.end();
            }
            for (Map.Entry<String, GraphAnswer.Arc> arc : graph.arcs().entrySet()) {
                arc(xml, arc.getKey(), arc.getValue());
            }
            xml.end();
        });
    }

    private static void arc(Xml xml, String id, GraphAnswer.Arc arc) throws XMLStreamException {
        xml.start("edge", "id", id, "source", arc.from(), "target", arc.to());
        if (arc.symmetric()) {
            xml.attributes("directed", "false");
        }
        data(xml, "edge", arc.attributes());
        xml.end();
    }

    /** An attribute that has values of several types is a text. */
    private static void keys(Xml xml, String of, Collection<Map<String, Object>> all) throws XMLStreamException {
        Map<String, String> types = new TreeMap<>();
        all.stream()
                .flatMap(attributes -> attributes.entrySet().stream())
                .forEach(attribute -> types.merge(
                        attribute.getKey(), typeOf(attribute.getValue()), (a, b) -> a.equals(b) ? a : "string"));
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.empty(
                    "key",
                    "id",
                    of + "." + type.getKey(),
                    "for",
                    of,
                    "attr.name",
                    type.getKey(),
                    "attr.type",
                    type.getValue());
        }
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case Integer i -> "int";
            case Double d -> "double";
            case Boolean b -> "boolean";
            default -> "string";
        };
    }

    private static void data(Xml xml, String of, Map<String, Object> attributes) throws XMLStreamException {
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            xml.text("data", attribute.getValue(), "key", of + "." + attribute.getKey());
        }
    }
}
