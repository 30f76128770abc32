package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.lines;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.VeikartTest;
import no.veikart.commit.Author;
import no.veikart.commit.Commit;
import no.veikart.governance.Meeting;
import no.veikart.governance.MeetingType;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@VeikartTest
class BoardPaperTest {
    private static final String BOARD = "/paper/meeting:2021-12-09-nasjonalt-e-helsestyre";
    private static final String PRODUCT = "/paper/meeting:2023-04-20-produktstyret-helsenorge";
    private static final String EVIL = "<script>alert(1)</script>\"><img src=x>";

    @LocalServerPort
    int port;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    private String page(String path) throws Exception {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return text(answer);
    }

    @Test
    void thePaperHoldsTheAgendaTheDecisionsAndWhatChangedSinceTheBodyLastMet() throws Exception {
        String page = page(BOARD);
        assertThat(page)
                .contains(
                        "<html lang=\"nb\">", "Møtet 9. desember 2021.", "Nytt siden forrige møte", "4. november 2021")
                .contains("Forslag til vedtak i sak 33/21", "CC BY 4.0", "Styringsdokument for digital samhandling");
        for (Map<String, Object> each : lines(text(server.get("/operations/caseList.ndjson?filter="
                + "%7B%22meeting%22:%5B%22meeting:2021-12-09-nasjonalt-e-helsestyre%22%5D%7D")))) {
            assertThat(page).contains(">" + each.get("number") + "<", "/html/item/" + each.get("id"));
        }
    }

    @Test
    void thePaperTellsConflictsInWordsAndDrawsThePlansThatItNames() throws Exception {
        String page = page(PRODUCT + "?lang=en");
        List<Map<String, Object>> conflicts =
                lines(text(server.get("/operations/conflictList.ndjson?language=EN&asOf=2023-04-20T23:59:59Z")));
        assertThat(conflicts)
                .isNotEmpty()
                .allSatisfy(conflict ->
                        assertThat(page).contains(HtmlPage.text(String.valueOf(conflict.get("explanation")))));
        assertThat(page).contains("<svg", "role=\"listitem\"").doesNotContain("<?xml");
    }

    @Test
    void aPaperIsInTheLanguageThatIsAskedFor() throws Exception {
        assertThat(page(BOARD + "?lang=nn")).contains("<html lang=\"nn\">", "Nytt sidan førre møte", "Sakliste");
        assertThat(page(BOARD + "?lang=en")).contains("<html lang=\"en\">", "New since the previous meeting", "Agenda");
        assertThat(page(BOARD)).doesNotContainPattern(">(pack|governance|status|column|fact)\\.[a-z.]+<");
        var refused = server.get(BOARD + "?lang=sv");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("it is one of nb, nn and en");
        assertThat(server.get("/paper/meeting:none").statusCode()).isEqualTo(404);
        assertThat(server.get(BOARD + "?colour=red").statusCode()).isEqualTo(400);
    }

    @Test
    void whatChangedIsToldInWordsAndByName() throws Exception {
        String page = page(BOARD + "?lang=nn");
        assertThat(page)
                .contains("<td>Planlagt</td><td>Pågår</td>", "Rolle: Styrer", "<td>Bidreg til</td><td>Ingenting</td>")
                .contains("Skildring, English", "Slik det var kjent", ">Tidsrom i heile kvartal<")
                .doesNotContainPattern(">(ONGOING|PLANNED|STEERING|[a-z]+:[a-z0-9-]+)<");
    }

    @Test
    void everyMeetingAndEditionHasAPaperThatTheIndexLists() throws Exception {
        String index = page("/paper?lang=en");
        assertThat(index).contains("<html lang=\"en\">", "Papers for boards", "<h2 id=\"Editions\">");
        for (String list : List.of("meetingList", "editionList")) {
            for (Map<String, Object> each : lines(text(server.get("/operations/" + list + ".ndjson")))) {
                assertThat(index).contains("href=\"/paper/" + each.get("id") + "?lang=en\"");
            }
        }
        assertThat(page("/paper?lang=nn&commit=1"))
                .contains("Dokument til styre og utval", "?lang=nn&amp;commit=1", "30. september 2020")
                .doesNotContain("/paper/edition:veikart-21-1");
    }

    @Test
    void thePaperOfAnEditionTellsWhatItHoldsAndWhatIsNewSinceTheOneBefore() throws Exception {
        String page = page("/paper/edition:veikart-21-1?lang=en");
        assertThat(page)
                .contains("What the edition holds", "/html/initiative?lang=en&amp;edition=edition:veikart-21-1")
                .contains("/paper/edition:veikart-1-0?lang=en", "Forslag til vedtak i sak 38/21, punkt 3", "<svg");
        Object count = text(server.get("/operations/initiativeList.ndjson?edition=21.1"))
                .lines()
                .count();
        assertThat(page).contains("Initiatives</a></td><td>" + count + "</td>");
        assertThat(page("/paper/edition:veikart-1-0?lang=en")).contains("No earlier edition with known content");
        assertThat(page("/paper/edition:ssd-steg-2-0-8?lang=en"))
                .contains("What the edition held is not known")
                .doesNotContain("<svg");
    }

    @Test
    void peopleAreToldWhatIsWrongInAPageAndScriptsInJson() throws Exception {
        String[] browser = {"Accept", "text/html,*/*;q=0.8", "Accept-Language", "nn"};
        var missing = server.get("/paper/meeting:none", browser);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(text(missing)).contains("<html lang=\"nn\">", "Finst ikkje", "href=\"/paper?lang=nn\"");
        var language = server.get(BOARD + "?lang=sv", browser);
        assertThat(language.statusCode()).isEqualTo(400);
        assertThat(text(language)).contains("Adressa kan ikkje brukast", "nb, nn eller en", BOARD + "?lang=nn");
        var moment = server.get("/paper?lang=en&asOf=%3Cscript%3E", browser);
        assertThat(moment.statusCode()).isEqualTo(400);
        assertThat(text(moment)).contains("This address cannot be used", "2021-12-31T00:00:00Z", "&lt;script&gt;");
        var script = server.get("/paper/meeting:none", "Accept", "application/json");
        assertThat(header(script, "Content-Type")).startsWith("application/json");
        assertThat(text(script)).contains("NOT_FOUND");
    }

    @Test
    void theSamePaperIsTheSameBytesAtAnAddressForAllTime() throws Exception {
        var first = server.get(BOARD);
        assertThat(server.get(BOARD, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(304);
        String forAllTime = page(header(first, "Content-Location"));
        assertThat(forAllTime.replaceAll("commit=\\d+&amp;", "").replaceAll("\\?commit=\\d+", ""))
                .as("but for its links, which stay at that point")
                .isEqualTo(text(first));
        assertThat(header(server.get(BOARD + "?lang=nn"), "ETag")).isNotEqualTo(header(first, "ETag"));
    }

    @Test
    void nothingNeedsAScriptOrAStyleThatThePolicyForbids() throws Exception {
        assertThat(page(PRODUCT)).doesNotContain("<script", " style=", "onclick", "<iframe");
    }

    @Test
    void nothingThatIsToldIsTakenForMarkup() {
        Meeting meeting = new Meeting(
                "meeting:x",
                EVIL,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                LocalDate.EPOCH,
                null,
                MeetingType.BOARD,
                null,
                null,
                null,
                List.of());
        Commit commit = new Commit(
                1, Instant.EPOCH, Instant.EPOCH, new Author("actor:x", "EDITOR"), "m", null, null, "a", "", "h");
        JsonNode evil = evil();
        JsonNode summary = JsonMapper.shared().valueToTree(Map.of("kinds", evil, "moves", List.of()));
        BoardPaper paper = new BoardPaper(
                meeting,
                LocalDate.EPOCH,
                evil,
                evil,
                List.of(evil.get(0)),
                new PaperContent(
                        Roadmap.EMPTY,
                        new Provenance(EVIL, commit, List.of(EVIL)),
                        new PaperContent.Since(Roadmap.EMPTY, summary, List.of(evil.get(0)), 1),
                        List.of(evil.get(0)),
                        evil));
        PageFrame frame = new PageFrame(PlainLanguage.NB, new PlainAddress("/paper/x", new LinkedMultiValueMap<>()));
        String page = new BoardPaperPage(paper, frame).write();
        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(1)", "1 endring til");
    }

    /** A list of one thing that has every field that a paper reads, with markup in each. */
    private static JsonNode evil() {
        Map<String, Object> thing = new HashMap<>();
        for (String text : List.of(
                "id",
                "name",
                "number",
                "type",
                "state",
                "description",
                "kind",
                "field",
                "before",
                "after",
                "change",
                "explanation",
                "certainty",
                "result")) {
            thing.put(text, EVIL);
        }
        Map<String, Object> whole = new HashMap<>(thing);
        whole.put("date", "2021-12-09");
        for (String one : List.of("item", "decision", "initiative", "owner", "dueMeeting", "due")) {
            whole.put(one, one.equals("dueMeeting") ? Map.of() : Map.of("id", EVIL, "name", EVIL));
        }
        whole.put("concerns", List.of(thing));
        whole.put("dimensions", List.of(Map.of("dimension", EVIL, "now", EVIL, "summary", EVIL)));
        return JsonMapper.shared().valueToTree(List.of(whole));
    }
}
