package no.veikart.export;

import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written: every text and attribute as XML can hold it. */
final class Xml {
    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What goes into a document. */
    @FunctionalInterface
    interface Content {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /** A document with its root element, which has the namespace; a writer that fails breaks it off. */
    static void write(OutputStream out, String root, String namespace, Content content) {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            Xml xml = new Xml(writer);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.writeTo(xml);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the answer cannot be written as XML", e);
        }
    }

    /** Begins an element. @param attributes names and values in turn */
    Xml start(String element, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        return attributes(attributes);
    }

    /** Of the element that was begun last. @param attributes names and values in turn */
    Xml attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i].toString(), allowed(attributes[i + 1].toString()));
        }
        return this;
    }

    private void attribute(String name, String value) throws XMLStreamException {
        int colon = name.indexOf(':');
        String local = name.substring(colon + 1);
        switch (colon < 0 ? "" : name.substring(0, colon)) {
            case "" -> xml.writeAttribute(name, value);
            case "xmlns" -> xml.writeNamespace(local, value);
            case "xml" -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, local, value);
            case "xsi" -> xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, local, value);
            default -> throw new IllegalArgumentException(name + " has a prefix that nobody has explained");
        }
    }

    Xml end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    Xml empty(String element, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        return attributes(attributes);
    }

    /** An element with nothing but a text in it. */
    Xml text(String element, Object text, Object... attributes) throws XMLStreamException {
        return start(element, attributes).characters(text).end();
    }

    Xml characters(Object text) throws XMLStreamException {
        xml.writeCharacters(allowed(text.toString()));
        return this;
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
