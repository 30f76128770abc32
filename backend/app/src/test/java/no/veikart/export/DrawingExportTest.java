package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Drawings and pages that the server makes of an answer. */
@VeikartTest
class DrawingExportTest {
    @LocalServerPort
    int port;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    private Document drawing(String path) throws Exception {
        HttpResponse<byte[]> answer = server.get(path);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        return document;
    }

    private static List<String> said(Document drawing) {
        NodeList groups = drawing.getElementsByTagName("g");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("role").equals("listitem")) {
                said.add(group.getAttribute("aria-label"));
            }
        }
        return said;
    }

    @Test
    void aTimelineSaysOfEachRowWhatItShows() throws Exception {
        Document drawing = drawing("/operations/milestoneList.svg");
        String calendar = text(server.get("/operations/milestoneList.ics"));
        assertThat(said(drawing))
                .hasSize(calendar.split("BEGIN:VEVENT", -1).length - 1)
                .anyMatch(words -> words.contains("en gang i "))
                .allMatch(words -> words.contains(": "));
        assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                .contains("CC BY 4.0");
    }

    @Test
    void aDrawingSpeaksTheLanguageThatIsAskedForOrPreferred() throws Exception {
        Document english = drawing("/operations/milestoneList.svg?lang=en");
        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(english.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en");
        assertThat(text(server.get("/operations/milestoneList.svg?lang=en")))
                .contains(">Timeline: Milestones<", ">No stated end<", "some time in ", " lang=\"nb\"")
                .doesNotContain("Tidslinje", "en gang i");
        HttpResponse<byte[]> nynorsk = server.get(
                "/operations/dependencyNeighbourhood.svg?id=solution:kjernejournal&drawing=graph",
                "Accept-Language",
                "fr, nn;q=0.8");
        assertThat(header(nynorsk, "Vary")).containsIgnoringCase("accept-language");
        assertThat(text(nynorsk)).contains("Kjernejournal avheng av ", "Slik det var kjent", "Kjelde: ");
        HttpResponse<byte[]> refused = server.get("/operations/milestoneList.svg?lang=fr");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("it is one of nb, nn and en");
    }

    @Test
    void aGraphHoldsEveryNodeAndEdgeThatGraphMlHolds() throws Exception {
        String path = "/operations/dependencyNeighbourhood%s?id=solution:kjernejournal";
        Document drawing = drawing(path.formatted(".svg") + "&drawing=graph");
        String graph = text(server.get(path.formatted(".graphml")));
        int nodes = graph.split("<node ", -1).length - 1;
        int edges = graph.split("<edge ", -1).length - 1;
        assertThat(nodes).isGreaterThan(5);
        assertThat(said(drawing)).hasSize(nodes + edges);
        assertThat(drawing.getElementsByTagName("polyline").getLength()).isEqualTo(edges);
    }

    @Test
    void theSameAnswerIsTheSameBytes() throws Exception {
        for (String path : List.of("/operations/initiativeList.svg", "/operations/dependencyList.svg")) {
            assertThat(server.get(path).body())
                    .as(path)
                    .isEqualTo(server.get(path).body());
        }
    }

    @Test
    void aListOfDependenciesIsAGraphAndAListOfPlansATimeline() throws Exception {
        assertThat(drawing("/operations/dependencyList.svg")
                        .getElementsByTagName("polyline")
                        .getLength())
                .isPositive();
        assertThat(drawing("/operations/initiativeList.svg")
                        .getElementsByTagName("polyline")
                        .getLength())
                .isZero();
    }

    @Test
    void whatCannotBeDrawnIsRefused() throws Exception {
        HttpResponse<byte[]> graph = server.get("/operations/milestoneList.svg?drawing=pie");
        assertThat(graph.statusCode()).isEqualTo(400);
        assertThat(text(graph)).contains("it is timeline or graph");
        HttpResponse<byte[]> none = server.get("/operations/meetingList.svg?drawing=graph");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(text(none)).contains("there is no graph to draw");
        assertThat(server.get("/operations/roadmapCounts.svg").statusCode()).isEqualTo(406);
    }

    @Test
    void aListIsAlsoAPageWithItsColumnsAsHeadings() throws Exception {
        HttpResponse<byte[]> answer = server.get("/operations/followUpList.html");
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        String page = text(answer);
        assertThat(page)
                .contains("<html lang=\"nb\">", "<th scope=\"col\">Navn</th>", "<th scope=\"col\">Eier</th>")
                .contains("<a href=\"/item/actor:helse-nord-rhf\">Helse Nord RHF</a>")
                .doesNotContain(">owner.id<", ">id<");
        int rows = Integer.parseInt(header(answer, "X-Total-Count"));
        assertThat(page.split("<tr>", -1)).hasSize(rows + 2);
        assertThat(page).contains("CC BY 4.0");
    }

    @Test
    void aListAsAPageSpeaksTheLanguageThatIsAskedFor() throws Exception {
        assertThat(text(server.get("/operations/initiativeList.html?lang=en")))
                .contains(
                        "<html lang=\"en\">", "<th scope=\"col\">Owner</th>", "<td>Ongoing</td>", "Licence: CC BY 4.0")
                .doesNotContain(">ONGOING<");
        assertThat(text(server.get("/operations/meetingList.html", "Accept-Language", "nn")))
                .contains("<html lang=\"nn\">", "<td>9. desember 2021</td>", "Lisens: CC BY 4.0");
    }

    /** A browser asks for a page before all else; the answer of an operation stays its answer. */
    @Test
    void aPageIsOnlyHadByItsSuffix() throws Exception {
        HttpResponse<byte[]> answer =
                server.get("/operations/followUpList", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
    }
}
