package no.veikart.export;

import static no.veikart.export.Server.object;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.SchemaOutputResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import no.veikart.VeikartTest;
import no.veikart.commit.Author;
import no.veikart.commit.Commit;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.DrawnPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.schema.Project;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Plans as Microsoft Project's XML, read back by MPXJ. The plans by hand are drawn: see {@link DrawnPlan}. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class MspdiExportTest {
    private static final ViewerWords ENGLISH = PlainLanguage.EN.words();

    @LocalServerPort
    int port;

    @Autowired
    SavedOperations operations;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    /** The schema of Microsoft Project 2007, out of the classes that MPXJ has had made of it. */
    private static Schema schema() throws Exception {
        StringWriter text = new StringWriter();
        JAXBContext.newInstance(Project.class).generateSchema(new SchemaOutputResolver() {
            @Override
            public Result createOutput(String namespace, String file) {
                StreamResult result = new StreamResult(text);
                result.setSystemId(file);
                return result;
            }
        });
        String root = "<xs:element name='Project' type='p:Project' xmlns:p='http://schemas.microsoft.com/project'/>";
        String schema = text.toString().replace("</xs:schema>", root + "</xs:schema>");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema)));
    }

    @Test
    void everyPlanIsAsTheSchemaHasIt() throws Exception {
        Validator validator = schema().newValidator();
        for (String operation : List.of("roadmapTimeline", "initiativeList", "milestoneList")) {
            byte[] file = server.get("/operations/" + operation + ".mspdi.xml").body();
            assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(file))))
                    .as(operation)
                    .doesNotThrowAnyException();
        }
    }

    private static ProjectFile read(byte[] file) throws Exception {
        ProjectFile project = new MSPDIReader().read(new ByteArrayInputStream(file));
        assertThat(project.getIgnoredErrors()).isEmpty();
        return project;
    }

    private static Map<String, Task> drawn(String drawing) throws Exception {
        Roadmap roadmap = DrawnPlan.draw(drawing);
        Map<String, RoadmapItem> items = new LinkedHashMap<>();
        roadmap.list(RoadmapItem.class).forEach(item -> items.put(item.id(), item));
        Map<String, TaskPlan.Task> tasks = TaskPlan.of(items, roadmap, ENGLISH);
        Commit commit = new Commit(
                1, Instant.EPOCH, Instant.EPOCH, new Author("actor:x", "EDITOR"), "m", null, null, "a", "", "h");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Provenance provenance = new Provenance("<T>", commit, List.of("S"));
        MspdiWriter.write(tasks, TaskLinks.of(tasks, roadmap, ENGLISH), provenance, PlainLanguage.EN, out);
        return byId(read(out.toByteArray()));
    }

    /** The tasks by what comes after the kind in their id; without the project itself. */
    private static Map<String, Task> byId(ProjectFile project) {
        return project.getTasks().stream()
                .filter(task -> task.getUniqueID() != 0)
                .collect(Collectors.toMap(task -> task.getText(1).replaceFirst("^\\w+:", ""), task -> task));
    }

    private static String links(Task task) {
        return task.getPredecessors().stream()
                .map(link -> link.getPredecessorTask().getText(1).replace("initiative:", "") + " " + link.getType()
                        + " " + link.getLag())
                .collect(Collectors.joining(", "));
    }

    private static LocalDateTime day(String day) {
        return LocalDateTime.parse(day + "T00:00:00");
    }

    @Test
    void aPeriodIsFromItsFirstDayUntilTheDayAfterItsLast() throws Exception {
        Map<String, Task> tasks = drawn("a=23Q1-23Q2 b=~23Q1-24Q4 c=24Q1- d");
        assertThat(tasks.get("a").getStart()).isEqualTo(day("2023-01-01"));
        assertThat(tasks.get("a").getFinish()).isEqualTo(day("2023-07-01"));
        assertThat(tasks.get("b").getFinish()).isEqualTo(day("2025-01-01"));
        assertThat(tasks.get("b").getText(4)).isEqualTo("some time in 2023–2024");
        assertThat(tasks.get("c").getStart()).isEqualTo(day("2024-01-01"));
        assertThat(tasks.get("c").getText(4)).isEqualTo("from Q1 2024, no stated end");
    }

    @Test
    void whatIsNotKnownHasNoDate() throws Exception {
        Map<String, Task> tasks = drawn("c=24Q1- d p[CONCEPT=22Q1-22Q2 SECTOR_PREPARATION=]");
        assertThat(tasks.get("c").getFinish()).isNull();
        assertThat(Stream.of("d", "p", "p/SECTOR_PREPARATION").map(tasks::get)).allSatisfy(task -> {
            assertThat(task.getStart()).isNull();
            assertThat(task.getFinish()).isNull();
            assertThat(task.getNotes()).startsWith("Time: not known. It is not recorded why");
        });
        assertThat(tasks.get("p/CONCEPT").getParentTask()).isEqualTo(tasks.get("p"));
        assertThat(tasks.get("p").getSummary()).isTrue();
    }

    @Test
    void aConstraintIsALinkOfItsTypeWithItsLag() throws Exception {
        Map<String, Task> tasks =
                drawn("a=23Q1-23Q2 b c d e p[CONCEPT=22Q1-22Q2]" + " b>a c>a:SS+2 d>a:EE-1 e>a:SE p.CONCEPT>b:ES");
        assertThat(links(tasks.get("b"))).isEqualTo("a FS 0.0mo");
        assertThat(links(tasks.get("c"))).isEqualTo("a SS 6.0mo");
        assertThat(links(tasks.get("d"))).isEqualTo("a FF -3.0mo");
        assertThat(links(tasks.get("e"))).isEqualTo("a SF 0.0mo");
        assertThat(links(tasks.get("p/CONCEPT"))).isEqualTo("b FS 0.0mo");
    }

    @Test
    void whatALinkCannotSayIsANote() throws Exception {
        Map<String, Task> tasks = drawn("a b c=23Q1-23Q2 p[CONCEPT=22Q1-22Q2] q b~>a a>c c>a p>a:EE q>p.NEW_PRACTICE");
        assertThat(tasks.get("b").getNotes()).contains("depends on a", "as it is soft");
        assertThat(tasks.get("a").getNotes()).contains("requires c", "as it is part of a circle");
        assertThat(tasks.get("c").getNotes()).contains("requires a", "as it is part of a circle");
        assertThat(tasks.get("p").getNotes()).contains("as the end of a summary takes no link");
        assertThat(tasks.get("q").getNotes())
                .contains("requires New practice in use of p", "as it is not in this plan");
        assertThat(tasks.values()).allSatisfy(task -> assertThat(links(task)).isEmpty());
    }

    @Test
    void everyInitiativeAndMilestoneOfTheTimelineIsATask() throws Exception {
        Map<String, Task> tasks =
                byId(read(server.get("/operations/roadmapTimeline.mspdi.xml").body()));
        Map<?, ?> roadmap = (Map<?, ?>) ((Map<?, ?>)
                        object(text(server.get("/operations/roadmapTimeline"))).get("data"))
                .get("roadmap");
        int known = 0;
        for (String list : List.of("initiatives", "milestones")) {
            for (Object node : (List<?>) ((Map<?, ?>) roadmap.get(list)).get("nodes")) {
                Map<?, ?> item = (Map<?, ?>) node;
                Task task = tasks.remove(item.get("id").toString().replaceFirst("^\\w+:", ""));
                assertThat(task.getName()).isEqualTo(item.get("name"));
                Map<?, ?> period = (Map<?, ?>) item.get(list.equals("milestones") ? "date" : "period");
                boolean open = period != null && period.get("end") == null;
                assertThat(task.getMilestone()).isEqualTo(list.equals("milestones") && !open);
                known += period == null ? 0 : 1;
                assertThat(task.getStart() == null).as("%s", item).isEqualTo(period == null);
                assertThat(task.getFinish() == null)
                        .as("%s %s", item, task.getFinish())
                        .isEqualTo(period == null || period.get("end") == null);
                assertThat(task.getNotes()).contains("Kilde: ");
            }
        }
        assertThat(known).isGreaterThan(50);
        assertThat(tasks.keySet()).allMatch(key -> key.contains("/"));
    }

    @Test
    void thePlanSaysWhereItIsFromAndStaysTheSame() throws Exception {
        var first = server.get("/operations/initiativeList.mspdi.xml");
        assertThat(read(first.body()).getTaskByUniqueID(0).getNotes())
                .contains("CC BY 4.0", "Kilde: ", "etter endring ");
        assertThat(first.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"initiativeList.mspdi.xml\"");
        assertThat(server.get("/operations/initiativeList.mspdi.xml").body()).isEqualTo(first.body());
        String tag = Server.header(first, "ETag");
        assertThat(server.get("/operations/initiativeList.mspdi.xml", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void thePlanSpeaksTheReadersLanguage() throws Exception {
        var nynorsk = server.get("/operations/initiativeList.mspdi.xml", "Accept-Language", "fr, nn;q=0.8");
        assertThat(Server.header(nynorsk, "Content-Language")).isEqualTo("nn");
        assertThat(Server.header(nynorsk, "Vary")).containsIgnoringCase("Accept-Language");
        assertThat(read(nynorsk.body()).getTaskByUniqueID(0).getNotes()).contains("Kjelde: ", "fortalde med eigne ord");
        var english = server.get("/operations/initiativeList.mspdi.xml?lang=en");
        ProjectFile project = read(english.body());
        assertThat(project.getProjectProperties().getProjectTitle()).isEqualTo("Project plan: Initiatives");
        assertThat(project.getTasks())
                .extracting(task -> String.valueOf(task.getText(2)))
                .contains("Initiative")
                .doesNotContain("Tiltak");
        assertThat(text(english)).contains("Time: some time in ").doesNotContain("en gang i", "Kilde: ");
        assertThat(Server.header(english, "ETag")).isNotEqualTo(Server.header(nynorsk, "ETag"));
    }

    @Test
    void whatIsNoPlanIsRefused() throws Exception {
        var refused = server.get("/operations/documentList.mspdi.xml");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(text(refused)).contains("that needs initiatives with their period, or milestones with their date");
        assertThat(operations.get("initiativeList").getFormats()).contains("mspdi.xml");
    }
}
