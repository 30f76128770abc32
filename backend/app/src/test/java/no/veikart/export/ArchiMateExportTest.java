package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.edition.Edition;
import no.veikart.initiative.Initiative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The roadmap as an ArchiMate model. The official schema cannot be had from a registry, so its rules are checked here as the standard tells them. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ArchiMateExportTest {
    private static final String ADDRESS = "/export/roadmap.archimate.xml";

    /** What appendix B of ArchiMate 3.1 allows beside associations, for the types that occur. */
    private static final Set<String> ALLOWED = Set.of(
            "Composition WorkPackage WorkPackage",
            "Composition BusinessActor BusinessActor",
            "Aggregation BusinessActor BusinessActor",
            "Aggregation ApplicationComponent ApplicationComponent",
            "Aggregation Goal Goal",
            "Aggregation Plateau ApplicationComponent",
            "Assignment BusinessActor WorkPackage",
            "Assignment ApplicationComponent ApplicationFunction",
            "Influence WorkPackage Goal",
            "Realization Outcome Goal",
            "Triggering WorkPackage WorkPackage",
            "Triggering WorkPackage ImplementationEvent",
            "Triggering ImplementationEvent WorkPackage",
            "Triggering ImplementationEvent ImplementationEvent",
            "Serving ApplicationComponent ApplicationComponent",
            "Serving ApplicationComponent ApplicationFunction",
            "Serving ApplicationFunction ApplicationComponent",
            "Serving ApplicationFunction ApplicationFunction");

    @LocalServerPort
    int port;

    @Autowired
    Commits commits;

    private Server server;
    private Element model;
    private final Map<String, Element> concepts = new HashMap<>();

    @BeforeEach
    void read() throws Exception {
        server = new Server(port);
        var answer = server.get(ADDRESS);
        assertThat(answer.statusCode()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        model = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getDocumentElement();
        all("element").forEach(element -> concepts.put(element.getAttribute("identifier"), element));
    }

    private List<Element> all(String name) {
        NodeList found = model.getElementsByTagNameNS("http://www.opengroup.org/xsd/archimate/3.0/", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String type(Element concept) {
        return concept.getAttribute("xsi:type");
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        return names;
    }

    @Test
    void everyIdentifierIsAnXmlNameAndUnique() {
        Set<String> seen = new TreeSet<>();
        for (String name : List.of("model", "element", "relationship", "propertyDefinition")) {
            for (Element each : all(name)) {
                String identifier = each.getAttribute("identifier");
                assertThat(identifier).matches("[A-Za-z_][A-Za-z0-9._-]*");
                assertThat(seen.add(identifier)).as(identifier).isTrue();
            }
        }
        assertThat(all("property"))
                .allSatisfy(property -> assertThat(seen).contains(property.getAttribute("propertyDefinitionRef")));
    }

    @Test
    void everyRelationJoinsElementsThatItMayJoin() {
        assertThat(all("relationship")).isNotEmpty().allSatisfy(relation -> {
            Element source = concepts.get(relation.getAttribute("source"));
            Element target = concepts.get(relation.getAttribute("target"));
            String told = type(relation) + " " + type(source) + " " + type(target);
            assertThat(type(relation).equals("Association") || ALLOWED.contains(told))
                    .as(told)
                    .isTrue();
        });
        assertThat(all("relationship").stream().map(ArchiMateExportTest::type))
                .contains("Composition", "Assignment", "Influence", "Triggering", "Serving", "Realization");
    }

    @Test
    void whatIsInTheModelComesInTheOrderOfTheSchema() {
        assertThat(children(model))
                .containsExactly(
                        "name",
                        "documentation",
                        "documentation",
                        "documentation",
                        "properties",
                        "elements",
                        "relationships",
                        "propertyDefinitions");
        assertThat(concepts.values())
                .allSatisfy(element ->
                        assertThat(String.join(" ", children(element))).matches("name( documentation)*( properties)?"));
        assertThat(model.getElementsByTagName("documentation").item(0).getTextContent())
                .startsWith("Slik det var kjent ");
        assertThat(all("documentation"))
                .allSatisfy(text -> assertThat(text.getAttribute("xml:lang")).isIn("nb", "nn", "en"));
    }

    @Test
    void everyInitiativeAndDependencyIsThere() {
        var roadmap = commits.current();
        assertThat(concepts.values().stream().filter(element -> type(element).equals("WorkPackage")))
                .hasSize(roadmap.list(Initiative.class).size());
        assertThat(all("relationship").stream()
                        .map(each -> each.getAttribute("identifier"))
                        .filter(identifier -> identifier.startsWith("dependency-")))
                .hasSize(roadmap.list(Dependency.class).size());
    }

    @Test
    void theKnownEditionsArePlateausWithGapsBetweenThem() {
        long plateaus = concepts.values().stream()
                .filter(element -> type(element).equals("Plateau"))
                .count();
        assertThat(plateaus)
                .isPositive()
                .isLessThanOrEqualTo(commits.current().list(Edition.class).size());
        Element gap = concepts.values().stream()
                .filter(element -> type(element).equals("Gap"))
                .findFirst()
                .orElseThrow();
        assertThat(all("relationship").stream()
                        .filter(each -> each.getAttribute("source").equals(gap.getAttribute("identifier")))
                        .map(each -> type(concepts.get(each.getAttribute("target")))))
                .contains("Plateau");
    }

    @Test
    void theSameRoadmapIsTheSameBytesAndThereIsATagForThem() throws Exception {
        var first = server.get(ADDRESS);
        assertThat(server.get(ADDRESS).body()).isEqualTo(first.body());
        assertThat(server.get(ADDRESS, "If-None-Match", Server.header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(ADDRESS + "?edition=nonsense").statusCode()).isEqualTo(400);
        assertThat(Server.text(server.get("/catalog.ttl"))).contains(ADDRESS);
    }
}
