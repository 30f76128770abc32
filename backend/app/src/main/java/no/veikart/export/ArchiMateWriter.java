package no.veikart.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/** Writes a model in the exchange format of The Open Group, version 3.1. Names of things are Norwegian; texts are in each language that they are written in, and words of
 * ours in all of them. */
final class ArchiMateWriter {
    private static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";
    private static final String SCHEMA = NAMESPACE + " http://www.opengroup.org/xsd/archimate/3.1/archimate3_Model.xsd";

    /** The properties in bokmål, nynorsk and English, by the facts that they hold. */
    private static final Map<String, List<String>> PROPERTIES = new LinkedHashMap<>();

    static {
        PROPERTIES.put("id", List.of("Veikart-id", "Veikart-id", "Veikart id"));
        PROPERTIES.put("kind", List.of("Slag", "Slag", "Kind"));
        PROPERTIES.put("type", List.of("Type", "Type", "Type"));
        PROPERTIES.put("level", List.of("Nivå", "Nivå", "Level"));
        PROPERTIES.put("state", List.of("Status", "Status", "State"));
        PROPERTIES.put(
                "statedness",
                List.of("Uttrykt eller underforstått", "Uttrykt eller underforstått", "Stated or implied"));
        PROPERTIES.put("period", List.of("Tidsrom", "Tidsrom", "Period"));
        PROPERTIES.put("constraint", List.of("Rekkefølge", "Rekkjefølgje", "Order"));
        PROPERTIES.put(
                "contentKnown",
                List.of("Hvor godt innholdet er kjent", "Kor godt innhaldet er kjent", "How far its content is known"));
        PROPERTIES.put("added", List.of("Kommet til", "Komne til", "Added"));
        PROPERTIES.put("removed", List.of("Falt bort", "Falne bort", "Removed"));
        PROPERTIES.put("unknown", List.of("Ukjent", "Ukjent", "Unknown"));
        PROPERTIES.put("source", List.of("Kilde", "Kjelde", "Source"));
        PROPERTIES.put("licence", List.of("Lisens", "Lisens", "Licence"));
        PROPERTIES.put("attribution", List.of("Navngivelse", "Namngjeving", "Attribution"));
        PROPERTIES.put("commit", List.of("Endring", "Endring", "Commit"));
    }

    private ArchiMateWriter() {}

    static void write(ArchiMateModel model, Provenance provenance, OutputStream out) {
        Xml.write(out, "model", NAMESPACE, xml -> {
            xml.attributes(
                    "xmlns:xsi",
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                    "xsi:schemaLocation",
                    SCHEMA,
                    "identifier",
                    "veikart");
            name(xml, "Veikart for e-helse");
            for (PlainLanguage language : PlainLanguage.values()) {
                documentation(xml, String.join("\n", provenance.origin(language)), language.code());
            }
            properties(xml, factsOf(provenance));
            elements(xml, model);
            relations(xml, model);
            definitions(xml);
        });
    }

    private static Map<String, List<String>> factsOf(Provenance provenance) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("commit", List.of(String.valueOf(provenance.commit().number())));
        facts.put("licence", List.of(Provenance.LICENCE_NAME + ", " + Provenance.LICENCE));
        facts.put("attribution", List.of(Provenance.ATTRIBUTION));
        facts.put("source", provenance.sources());
        return facts;
    }

    /** A container must not be empty. */
    private static void elements(Xml xml, ArchiMateModel model) throws XMLStreamException {
        if (model.elements().isEmpty()) {
            return;
        }
        xml.start("elements");
        for (Map.Entry<String, ArchiMateModel.Element> each : model.elements().entrySet()) {
            ArchiMateModel.Element element = each.getValue();
            xml.start("element", "identifier", each.getKey(), "xsi:type", element.type());
            name(xml, element.name());
            documentation(xml, element.description());
            properties(xml, element.facts());
            xml.end();
        }
        xml.end();
    }

    private static void relations(Xml xml, ArchiMateModel model) throws XMLStreamException {
        if (model.relations().isEmpty()) {
            return;
        }
        xml.start("relationships");
        for (Map.Entry<String, ArchiMateModel.Relation> each : model.relations().entrySet()) {
            ArchiMateModel.Relation relation = each.getValue();
            xml.start("relationship", "identifier", each.getKey());
            xml.attributes("source", relation.source(), "target", relation.target(), "xsi:type", relation.type());
            if (relation.type().equals(ArchiMate.ASSOCIATION)) {
                xml.attributes("isDirected", true);
            }
            for (PlainLanguage language : PlainLanguage.values()) {
                String name = relation.name().apply(language.words());
                if (!name.isEmpty()) {
                    xml.text("name", name, "xml:lang", language.code());
                }
            }
            documentation(xml, relation.description());
            properties(xml, relation.facts());
            xml.end();
        }
        xml.end();
    }

    private static void definitions(Xml xml) throws XMLStreamException {
        xml.start("propertyDefinitions");
        for (Map.Entry<String, List<String>> property : PROPERTIES.entrySet()) {
            xml.start("propertyDefinition", "identifier", definition(property.getKey()), "type", "string");
            for (PlainLanguage language : PlainLanguage.values()) {
                xml.text("name", property.getValue().get(language.ordinal()), "xml:lang", language.code());
            }
            xml.end();
        }
        xml.end();
    }

    private static String definition(String fact) {
        return "property-" + fact;
    }

    private static void name(Xml xml, String name) throws XMLStreamException {
        xml.text("name", name, "xml:lang", "nb");
    }

    private static void documentation(Xml xml, @Nullable Text text) throws XMLStreamException {
        if (text != null) {
            documentation(xml, text.nb(), "nb");
            documentation(xml, text.nn(), "nn");
            documentation(xml, text.en(), "en");
        }
    }

    private static void documentation(Xml xml, @Nullable String text, String language) throws XMLStreamException {
        if (text != null) {
            xml.text("documentation", text, "xml:lang", language);
        }
    }

    private static void properties(Xml xml, Map<String, List<String>> facts) throws XMLStreamException {
        if (facts.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        xml.start("properties");
        for (Map.Entry<String, List<String>> fact : facts.entrySet()) {
            for (String value : fact.getValue()) {
                xml.start("property", "propertyDefinitionRef", definition(fact.getKey()));
                xml.text("value", value);
                xml.end();
            }
        }
        xml.end();
    }
}
