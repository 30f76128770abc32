package no.veikart.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.veikart.adoption.Adoption;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.editing.Writer;
import no.veikart.editing.Writer.Answer;
import no.veikart.editing.WritingTest;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Named;
import no.veikart.security.Role;
import no.veikart.status.Light;
import no.veikart.status.StatusReport;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ImportSheetTest {
    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @LocalServerPort
    int port;

    private byte[] exported(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/operations/" + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }

    private String csv(String path) throws IOException, InterruptedException {
        return new String(exported(path), StandardCharsets.UTF_8);
    }

    private static Answer imported(Writer.As caller, String sheet, String format, String content, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("sheet", sheet, "format", format, "content", content));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return caller.mutate("importSheet", input);
    }

    private Answer imported(String sheet, String content, Object... more) {
        return imported(writer.editor(), sheet, "CSV", content, more);
    }

    private static List<String> fields(Answer answer) {
        return answer.at("$.data.importSheet.userErrors[*].field");
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void whatWasExportedAndNotTouchedChangesNothing(SheetKind kind) throws Exception {
        String sheet = kind.name();
        String name = kind.operation();
        for (String way : List.of("", "?locale=nb&bom=true", "?separator=tab")) {
            assertThat(imported(sheet, csv(name + ".csv" + way)).codes())
                    .as(way)
                    .containsExactly("UNCHANGED");
        }
        for (String language : List.of("NN", "EN")) {
            Answer answer = imported(sheet, csv(name + ".csv?language=" + language), "language", language);
            assertThat(answer.codes()).as(answer.body()).containsExactly("UNCHANGED");
        }
        String book = Base64.getEncoder().encodeToString(exported(name + ".xlsx"));
        Answer answer = imported(writer.editor(), sheet, "XLSX", book);
        assertThat(answer.codes()).as(answer.body()).containsExactly("UNCHANGED");
    }

    @Test
    void cellsThatDifferAreChangesAndRowsWithoutAnIdAreNew() {
        writer.editor()
                .apply(Writer.create(
                        "initiative:sheet-a",
                        Map.of(
                                "name", "=A",
                                "kind", "PROJECT",
                                "owner", "actor:ks",
                                "description", Map.of("nb", "Før", "en", "Before"),
                                "period", Writer.period("2026-Q1", "2026-Q2"))))
                .commit();
        int before = commits.current().commit();
        String sheet = """
            id;name;kind;state;description;owner.id;owner.name;period.start;period.end;period.precision;regions
            initiative:sheet-a;'=A;PROJECT;ONGOING;Etter;actor:norsk-helsenett;KS;2026-Q1;2026-Q3;QUARTER;
            ;Nytt ark;MEASURE;;;actor:ks;;;;;NORD | VEST
            """;
        Answer tried = imported("INITIATIVES", sheet, "dryRun", true);
        assertThat(tried.codes()).as(tried.body()).isEmpty();
        assertThat(commits.current().commit()).isEqualTo(before);
        imported("INITIATIVES", sheet).commit();
        Initiative changed = commits.current().get(Initiative.class, "initiative:sheet-a");
        assertThat(changed.name()).isEqualTo("=A");
        assertThat(changed.description()).hasToString("Text[nb=Etter, nn=null, en=Before]");
        assertThat(changed.owner()).isEqualTo("actor:norsk-helsenett");
        assertThat(changed.period()).hasToString("Period[start=2026-Q1, end=2026-Q3, precision=QUARTER]");
        Initiative made = commits.current().get(Initiative.class, "initiative:nytt-ark");
        assertThat(made.regions()).hasSize(2);
        assertThat(imported("INITIATIVES", "id,period.start,period.end,period.precision\ninitiative:sheet-a,,,\n")
                        .codes())
                .isEmpty();
        assertThat(commits.current().get(Initiative.class, "initiative:sheet-a").period())
                .isNull();
        writer.editor()
                .apply(Writer.remove("initiative:sheet-a"), Writer.remove("initiative:nytt-ark"))
                .commit();
    }

    @Test
    void everythingThatIsWrongIsToldByRowAndColumn() {
        int before = commits.current().commit();
        Answer answer = imported("INITIATIVES", """
            id,name,kind,owner.id,owner.name,period.start,colour,sources.locator
            initiative:program-pll,,,,,,,
            ,A,CLUB,actor:none,,2026-Q9,red,
            initiative:program-pll,B,PROJECT,,,,,
            solution:x,C,PROJECT,actor:ks,KS,,,
                ,D,PROJECT,actor:ks,Noen andre,,,
            """);
        assertThat(fields(answer))
                .as(answer.body())
                .contains(
                        "row 1, colour",
                        "row 2, name",
                        "row 2, kind",
                        "row 2, sources.locator",
                        "row 3, kind",
                        "row 3, period.precision",
                        "row 4, id",
                        "row 5, id",
                        "row 6, owner.name");
        assertThat(answer.codes()).doesNotContain("UNCHANGED");
        assertThat(commits.current().commit()).isEqualTo(before);
        assertThat(fields(imported("INITIATIVES", "name\nA\n"))).contains("row 1");
        assertThat(fields(imported("ADOPTIONS", "id,order,mutual\nadoption:x,1.5,perhaps\n")))
                .contains("row 2, order", "row 2, mutual", "row 2, name");
    }

    @Test
    void dependenciesAreAddedWithTheirConstraints() {
        imported("DEPENDENCIES", """
            id,kind,from.id,to.id,rationale,constraint.prerequisitePoint,constraint.dependentPoint,constraint.lagQuarters
            ,REQUIRES,initiative:program-pll,solution:sfm,Må være klar,END,END,2
            """).commit();
        Dependency made = commits.current().list(Dependency.class).stream()
                .filter(each -> "Må være klar".equals(each.rationale().nb()))
                .findFirst()
                .orElseThrow();
        assertThat(made.id()).isEqualTo("dependency:program-pll-requires-sfm");
        assertThat(made.constraint().lagQuarters()).isEqualTo(2);
        Answer answer = imported("DEPENDENCIES", "id,statedness\n" + made.id() + ",STATED\n");
        assertThat(fields(answer)).containsExactly("row 2, statedness");
        writer.editor().apply(Writer.remove(made.id())).commit();
    }

    @Test
    void figuresAndLightsLineUpWithinTheirCells() {
        imported("ADOPTIONS", """
            id;name;actor.id;solution.id;stage;figures.what;figures.asStated;figures.number
            adoption:sheet;Ark;actor:ks;solution:sfm;PILOT;Kommuner | Brukere;12 | om lag 1,5;12 | 1,5
            """).commit();
        Adoption adoption = commits.current().get(Adoption.class, "adoption:sheet");
        assertThat(adoption.figures().get(1).number()).isEqualTo(1.5);
        imported("ADOPTIONS", "id;figures.number\nadoption:sheet;13 | 1,5\n").commit();
        adoption = commits.current().get(Adoption.class, "adoption:sheet");
        assertThat(adoption.figures().getFirst().number()).isEqualTo(13.0);
        assertThat(adoption.figures().getFirst().asStated()).isEqualTo("12");
        assertThat(fields(imported("ADOPTIONS", "id;figures.number\nadoption:sheet;13\n")))
                .containsExactly("row 2, figures.number");
        imported("STATUS_REPORTS", """
            id,name,date,initiative.id,dimensions.dimension,dimensions.now,dimensions.challenges
            report:sheet,Rapport,2026-05-01,initiative:program-pll,OVERALL | COST,GREEN | RED,En; to |
            """).commit();
        StatusReport report = commits.current().get(StatusReport.class, "report:sheet");
        assertThat(report.dimensions()).hasSize(2);
        assertThat(report.dimensions().get(1).now()).isEqualTo(Light.RED);
        assertThat(report.dimensions().getFirst().challenges()).hasSize(2);
        writer.editor()
                .apply(Writer.remove("adoption:sheet"), Writer.remove("report:sheet"))
                .commit();
    }

    @Test
    void aReporterTakesInWhatItMayReport() {
        writer.editor()
                .apply(Writer.create("initiative:sheet-own", Writer.initiative("Eget", "actor:norsk-helsenett")))
                .commit();
        Writer.As reporter = writer.as(Role.REPORTER, "actor:norsk-helsenett");
        imported(reporter, "INITIATIVES", "CSV", "id,state\ninitiative:sheet-own,ONGOING\n")
                .commit();
        Answer others = imported(
                reporter, "INITIATIVES", "CSV", "id,name,kind\ninitiative:sheet-own,Nytt,PROJECT\n,Ny,PROJECT\n");
        assertThat(others.codes()).containsOnly("FORBIDDEN").hasSize(2);
        assertThat(fields(others)).contains("row 2, name", "row 3");
        assertThat(imported(writer.as(Role.VIEWER, "actor:ks"), "INITIATIVES", "CSV", "id\n")
                        .<List<String>>at("$.errors[*].extensions.code"))
                .containsExactly("FORBIDDEN");
        writer.editor().apply(Writer.remove("initiative:sheet-own")).commit();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A workbook with one of its files changed. */
    private static byte[] with(byte[] book, String name, String from, String to) throws IOException {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(from);
                    bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                files.put(entry.getName(), bytes);
            }
        }
        return zip(files);
    }

    private static byte[] book(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            Worksheet sheet = book.newWorksheet("A");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "initiative:program-pll");
            sheet.value(1, 1, name);
        }
        return out.toByteArray();
    }

    @Test
    void workbooksThatAreNoneOrTooLargeAreRefusedSoon() throws Exception {
        List<byte[]> bad = new ArrayList<>(List.of(
                new byte[0],
                "PK".getBytes(StandardCharsets.UTF_8),
                zip(Map.of("a", new byte[10])),
                zip(Map.of("xl/worksheets/sheet1.xml", new byte[300 << 20])),
                with(book("x"), "xl/worksheets/sheet1.xml", "<row", "<wor"),
                with(book("x"), "xl/workbook.xml", "<sheets>", "<sheeps>"),
                java.util.Arrays.copyOf(book("x"), 700)));
        byte[] entities = with(
                with(
                        book("x"),
                        "xl/sharedStrings.xml",
                        "?>",
                        "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">" + "<!ENTITY b \"&a;&a;\">]>"),
                "xl/sharedStrings.xml",
                ">x</t>",
                ">&b;</t>");
        bad.add(entities);
        int before = commits.current().commit();
        for (byte[] file : bad) {
            long start = System.nanoTime();
            Answer answer = imported(
                    writer.editor(), "INITIATIVES", "XLSX", Base64.getEncoder().encodeToString(file));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.codes()).as(answer.body()).isNotEmpty();
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
        }
        assertThat(commits.current().commit()).isEqualTo(before);
        assertThat(fields(imported(writer.editor(), "INITIATIVES", "XLSX", "not base64!")))
                .contains("content");
        assertThat(fields(imported("INITIATIVES", "id,name\n" + "a,b\n".repeat(20_001))))
                .contains("content");
        assertThat(fields(imported("INITIATIVES", "id,name\n\"a,b"))).contains("row 2, id");
        assertThat(fields(imported("INITIATIVES", ""))).contains("content");
        assertThat(fields(imported("INITIATIVES", "id" + ",".repeat(300)))).contains("content");
        assertThat(commits.current().find("initiative:program-pll").map(node -> ((Named) node).name()))
                .isNotEmpty();
    }
}
