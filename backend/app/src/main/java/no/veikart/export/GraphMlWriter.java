package no.veikart.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a graph as GraphML, with every attribute's name and type declared. */
final class GraphMlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private GraphMlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(GraphAnswer graph, Provenance provenance, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new GraphMlWriter(xml).write(graph, provenance);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the graph cannot be written as XML", e);
        }
    }

    private void write(GraphAnswer graph, Provenance provenance) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        text("desc", String.join("\n", provenance.lines()));
        keys("node", graph.nodes().values());
        keys(
                "edge",
                graph.arcs().values().stream().map(GraphAnswer.Arc::attributes).toList());
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "veikart");
        xml.writeAttribute("edgedefault", "directed");
        for (Map.Entry<String, Map<String, Object>> node : graph.nodes().entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", node.getKey());
            data("node", node.getValue());
            xml.writeEndElement();
        }
        for (Map.Entry<String, GraphAnswer.Arc> arc : graph.arcs().entrySet()) {
            arc(arc.getKey(), arc.getValue());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void arc(String id, GraphAnswer.Arc arc) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", arc.from());
        xml.writeAttribute("target", arc.to());
        if (arc.symmetric()) {
            xml.writeAttribute("directed", "false");
        }
        data("edge", arc.attributes());
        xml.writeEndElement();
    }

    /** An attribute that has values of several types is a text. */
    private void keys(String of, Collection<Map<String, Object>> all) throws XMLStreamException {
        Map<String, String> types = new TreeMap<>();
        all.stream()
                .flatMap(attributes -> attributes.entrySet().stream())
                .forEach(attribute -> types.merge(
                        attribute.getKey(), typeOf(attribute.getValue()), (a, b) -> a.equals(b) ? a : "string"));
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "." + type.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", type.getKey());
            xml.writeAttribute("attr.type", type.getValue());
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

    private void data(String of, Map<String, Object> attributes) throws XMLStreamException {
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", of + "." + attribute.getKey());
            xml.writeCharacters(allowed(attribute.getValue().toString()));
            xml.writeEndElement();
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML has no way to write. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t' || c == '\r')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
