package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.lines;
import static no.veikart.export.Server.object;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import graphql.normalized.ExecutableNormalizedField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.VeikartTest;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Saved operations in other formats than JSON, read back by readers that are not ours. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ExportTest {
    /** What operations with required variables are asked for here. */
    private static final Map<String, String> VARIABLES = Map.of(
            "searchItems", "text=journal",
            "itemPage", "id=solution:kjernejournal",
            "dependencyNeighbourhood", "id=solution:kjernejournal");

    private static final String SOURCED =
            "{ roadmap { dependencies { nodes { id from { name } sources { locator document { id } } } } } }";

    @LocalServerPort
    int port;

    @Autowired
    SavedOperations operations;

    @Autowired
    Beforehand beforehand;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    private List<SavedOperation> tables() {
        return operations.all().stream()
                .filter(operation -> operation.getFormats().contains("csv"))
                .toList();
    }

    private static String address(SavedOperation operation, String suffix) {
        String variables = VARIABLES.getOrDefault(operation.name(), "");
        return "/operations/" + operation.name() + suffix + (variables.isEmpty() ? "" : "?" + variables);
    }

    private static List<CsvRecord> records(String csv, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(false)
                .allowMissingFields(false)
                .ofCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyOperationWithOneListHasTheTableFormats() throws Exception {
        assertThat(tables()).hasSizeGreaterThan(20);
        for (SavedOperation operation : operations.all()) {
            int lists = ObjectLists.of(operation.shape()).size();
            assertThat(operation.getFormats()).as(operation.name()).contains("json");
            assertThat(operation.getFormats().containsAll(List.of("csv", "ndjson", "xlsx")))
                    .as(operation.name() + " has " + lists + " lists")
                    .isEqualTo(lists == 1);
        }
        assertThat(text(server.get("/operations"))).contains("\"formats\":[\"json\",\"ndjson\",\"csv\",\"xlsx\"");
    }

    @Test
    void linesAreTheElementsOfTheJsonAnswersList() throws Exception {
        for (SavedOperation operation : tables()) {
            HttpResponse<byte[]> lines = server.get(address(operation, ".ndjson"));
            assertThat(lines.statusCode()).as(operation.name() + text(lines)).isEqualTo(200);
            HttpResponse<byte[]> json = server.get(address(operation, ""));
            assertThat(lines(text(lines))).as(operation.name()).startsWith(listIn(operation, text(json)));
            for (HttpResponse<byte[]> known : List.of(json, lines)) {
                assertThat(header(known, "Last-Modified")).as(operation.name()).isNotEmpty();
                assertThat(server.get(known.uri().getRawPath() + queryOf(known), "If-None-Match", header(known, "ETag"))
                                .statusCode())
                        .as(operation.name())
                        .isEqualTo(304);
            }
        }
    }

    private static String queryOf(HttpResponse<?> answer) {
        return answer.uri().getRawQuery() == null ? "" : "?" + answer.uri().getRawQuery();
    }

    /** The elements that the engine answers with, from its first page. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] listIn(SavedOperation operation, String json) {
        Object at = object(json).get("data");
        for (ExecutableNormalizedField field : ObjectLists.of(operation.shape()).getFirst()) {
            at = ((Map<String, Object>) at).get(field.getResultKey());
        }
        return ((List<Map<String, Object>>) at).toArray(Map[]::new);
    }

    @Test
    void everyTableHasOneRowAnElementAndTheColumnsOfTheQuery() throws Exception {
        for (SavedOperation operation : tables()) {
            int rows = lines(text(server.get(address(operation, ".ndjson")))).size();
            List<CsvRecord> csv = records(text(server.get(address(operation, ".csv"))), ',');
            List<String> columns =
                    Column.of(
                                    operation.shape().schema(),
                                    ObjectLists.of(operation.shape()).getFirst().getLast())
                            .stream()
                            .map(Column::name)
                            .toList();
            assertThat(csv).as(operation.name()).hasSize(rows + 1);
            assertThat(csv.getFirst().getFields()).as(operation.name()).isEqualTo(columns);
            try (XSSFWorkbook book = book(address(operation, ".xlsx"))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getLastRowNum()).as(operation.name()).isEqualTo(rows);
                assertThat(sheet.getRow(0).getLastCellNum())
                        .as(operation.name())
                        .isEqualTo((short) columns.size());
            }
        }
    }

    private XSSFWorkbook book(String path) throws IOException, InterruptedException {
        return new XSSFWorkbook(new ByteArrayInputStream(server.get(path).body()));
    }

    @Test
    void nestedFieldsAreDottedColumnsAndListsLineUp() throws Exception {
        List<CsvRecord> csv = records(text(server.query(SOURCED, "Accept", "text/csv")), ',');
        assertThat(csv.getFirst().getFields())
                .containsExactly("id", "from.name", "sources.locator", "sources.document.id");
        CsvRecord several = csv.stream()
                .filter(record -> record.getField(2).contains(" | "))
                .findFirst()
                .orElseThrow();
        int sources = several.getField(2).split(" \\| ", -1).length;
        assertThat(several.getField(3).split(" \\| ", -1)).hasSize(sources).allMatch(id -> id.startsWith("document:"));
    }

    @Test
    void columnsStandAlsoWhereNoRowsAre() throws Exception {
        assertThat(text(server.queryAt("/graphql?limit=0", SOURCED, "Accept", "text/csv")))
                .isEqualTo("id,from.name,sources.locator,sources.document.id\r\n");
    }

    @Test
    void aWorkbookHasTypedCellsAHeaderThatStaysAFilterAndASheetAboutIt() throws Exception {
        try (XSSFWorkbook book = book("/operations/meetingList.xlsx")) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> header = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
            Cell date = sheet.getRow(1).getCell(header.indexOf("date"));
            assertThat(date.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            List<String> about = new ArrayList<>();
            book.getSheet("Om").forEach(row -> about.add(row.getCell(1).getStringCellValue()));
            assertThat(String.join("\n", about))
                    .contains("CC BY 4.0")
                    .contains("Direktoratet for e-helse")
                    .contains("Ny nasjonal e-helsestrategi fra 2023");
        }
        try (XSSFWorkbook book = book("/operations/centralDependencies.xlsx")) {
            Cell count = book.getSheetAt(0).getRow(1).getCell(2);
            assertThat(count.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(count.getNumericCellValue()).isGreaterThan(1);
        }
    }

    @Test
    void theFormatIsChosenByAcceptOrBySuffix() throws Exception {
        String name = "/operations/dependencyList";
        assertThat(header(server.get(name, "Accept", "text/csv"), "Content-Type"))
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(server.get(name, "Accept", "text/html,*/*;q=0.8"), "Content-Type"))
                .startsWith("application/json");
        assertThat(header(server.get(name, "Accept", "text/csv;q=0.5, application/x-ndjson"), "Content-Type"))
                .isEqualTo("application/x-ndjson");
        assertThat(header(server.get(name + ".ndjson", "Accept", "text/csv"), "Content-Type"))
                .isEqualTo("application/x-ndjson");
        HttpResponse<byte[]> file = server.get(name + ".csv");
        assertThat(header(file, "Content-Disposition")).contains("dependencyList.csv");
        assertThat(header(file, "Link"))
                .contains("creativecommons.org/licenses/by/4.0")
                .contains("license");
        assertThat(header(file, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void anAnswerWithoutOneListIsNotAcceptableAndSaysWhatItCanBe() throws Exception {
        HttpResponse<byte[]> several = server.get("/operations/actorPlans.csv");
        assertThat(several.statusCode()).isEqualTo(406);
        assertThat(text(several))
                .contains("NOT_ACCEPTABLE")
                .contains("roadmap.actor.ownedInitiatives.nodes")
                .contains("It can be had as json");
        assertThat(server.get("/operations/actorPlans", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        assertThat(text(server.get("/operations/dependencyList.doc")))
                .contains("cannot be had as doc")
                .contains("csv");
        assertThat(server.get("/operations/nothing.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlaceWithDecimalCommasGetsSemicolons() throws Exception {
        String path = "/operations/dependencyList.csv";
        assertThat(text(server.get(path, "Accept-Language", "nb-NO"))).startsWith("id;kind;");
        assertThat(text(server.get(path, "Accept-Language", "en-GB"))).startsWith("id,kind,");
        assertThat(text(server.get(path + "?locale=nb"))).startsWith("id;kind;");
        assertThat(text(server.get(path + "?separator=tab&bom=true"))).startsWith("\uFEFFid\tkind\t");
        assertThat(text(server.get(path + "?separator=x"))).contains("comma, semicolon, tab or pipe");
        assertThat(text(server.get("/operations/dependencyList.xlsx?bom=true"))).contains("no variable bom");
    }

    @Test
    void partsMakeTheWhole() throws Exception {
        String whole = text(server.get("/operations/dependencyList.csv"));
        StringBuilder parts = new StringBuilder(text(server.get("/operations/dependencyList.csv?limit=100")));
        for (int skip = 100; skip < 3000; skip += 100) {
            parts.append(text(server.get("/operations/dependencyList.csv?header=false&limit=100&skip=" + skip)));
        }
        assertThat(parts.toString()).isEqualTo(whole);
        assertThat(header(server.get("/operations/dependencyList.csv?limit=1"), "X-Total-Count"))
                .isEqualTo(String.valueOf(records(whole, ',').size() - 1));
        assertThat(text(server.get("/operations/dependencyList.csv?skip=-1"))).contains("number of rows");
    }

    @Test
    void aLengthThatIsAskedForIsKept() throws Exception {
        assertThat(lines(text(server.get("/operations/dependencyList.ndjson?first=7"))))
                .hasSize(7);
        assertThat(lines(text(server.query(
                        "{ roadmap { dependencies(first: 3) { nodes { id } } } }", "Accept", "application/x-ndjson"))))
                .hasSize(3);
        assertThat(lines(text(server.query(
                        "{ roadmap { dependencies { nodes { id } } } }", "Accept", "application/x-ndjson"))))
                .hasSizeGreaterThan(100);
    }

    @Test
    void anUnchangedFileIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> csv = server.get("/operations/dependencyList.csv");
        String tag = header(csv, "ETag");
        HttpResponse<byte[]> again = server.get("/operations/dependencyList.csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).isEqualTo("no-cache");
        assertThat(server.get("/operations/dependencyList.ndjson", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/operations/dependencyList.csv?separator=tab", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/operations/dependencyList.csv", "If-Modified-Since", header(csv, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theAddressThatGivesAnAnswerForAllTimeIsSaid() throws Exception {
        HttpResponse<byte[]> now = server.get("/operations/dependencyList.csv?separator=tab");
        String forAllTime = header(now, "Content-Location");
        assertThat(forAllTime).matches("/operations/dependencyList.csv\\?separator=tab&commit=\\d+");
        HttpResponse<byte[]> then = server.get(forAllTime);
        assertThat(then.body()).isEqualTo(now.body());
        assertThat(header(then, "Cache-Control")).contains("max-age");
        assertThat(header(then, "Content-Location")).isEmpty();
    }

    @Test
    void everyOperationOfARoadmapCanBeAskedAtAnyPointAndReadPageByPage() {
        for (SavedOperation operation : operations.all()) {
            if (operation.text().contains("roadmap(") || operation.text().contains("roadmap {")) {
                assertThat(operation.variables().stream().map(SavedOperation.Variable::name))
                        .as(operation.name())
                        .contains("asOf", "commit", "edition");
            }
            for (List<ExecutableNormalizedField> way : ObjectLists.of(operation.shape())) {
                if (ObjectLists.of(operation.shape()).size() == 1 && way.size() > 1) {
                    ExecutableNormalizedField list = way.get(way.size() - 2);
                    assertThat(operation.shape().saysHowMany(list))
                            .as(operation.name() + " has a length that nobody can change")
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() throws Exception {
        HttpResponse<byte[]> large = server.query("#" + "x".repeat(11 << 20), "Accept", "text/csv");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(text(large)).contains("BAD_USER_INPUT").contains("at most");
    }

    @Test
    void headSaysWhatGetWouldSay() throws Exception {
        for (String path : List.of("/operations/dependencyList.csv", "/operations/roadmapCounts")) {
            HttpResponse<byte[]> head = server.head(path);
            HttpResponse<byte[]> get = server.get(path);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).as(path).isEmpty();
            for (String name : List.of("ETag", "Content-Type", "Last-Modified", "Link")) {
                assertThat(header(head, name))
                        .as(path)
                        .isEqualTo(header(get, name))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void anyQueryWithOneListCanBeHadAsATable() throws Exception {
        String query = "{ roadmap { solutions { nodes { id name } } } }";
        HttpResponse<byte[]> csv = server.query(query, "Accept", "text/csv");
        assertThat(csv.statusCode()).as(text(csv)).isEqualTo(200);
        assertThat(text(csv)).startsWith("id,name\r\n");
        assertThat(text(server.queryAt("/graphql?separator=tab", query, "Accept", "text/csv")))
                .startsWith("id\tname\r\n");
        assertThat(header(server.query(query, "Accept", "text/csv;q=0.5, application/json"), "Content-Type"))
                .startsWith("application/json");
        HttpResponse<byte[]> two = server.query(
                "{ roadmap { solutions { nodes { id } } actors { nodes { id } } } }", "Accept", "text/csv");
        assertThat(two.statusCode()).isEqualTo(406);
        assertThat(text(two)).contains("roadmap.solutions.nodes, roadmap.actors.nodes");
    }

    @Test
    void whatIsWrongWithAQueryIsSaid() throws Exception {
        String accept = "Accept";
        HttpResponse<byte[]> syntax = server.query("{ roadmap {", accept, "text/csv");
        assertThat(syntax.statusCode()).isEqualTo(400);
        assertThat(text(syntax)).contains("GRAPHQL_PARSE_FAILED");
        assertThat(text(server.query("{ roadmap { nothing } }", accept, "text/csv")))
                .contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(text(server.query("{ __schema { types { name } } }", accept, "text/csv")))
                .contains("/schema.graphqls");
        assertThat(text(server.query(
                        "{ roadmap { item(id: \"solution:none\") { prerequisites { id } } } }", accept, "text/csv")))
                .contains("NOT_FOUND");
        assertThat(text(server.query("{ roadmap(commit: 99) { counts { kind } } }", accept, "text/csv")))
                .contains("BAD_USER_INPUT");
        String deep =
                "{ roadmap { initiatives { nodes { " + "parent { ".repeat(40) + "id" + " }".repeat(40) + " } } } }";
        assertThat(text(server.query(deep, accept, "text/csv")))
                .contains("LIMIT_EXCEEDED")
                .contains("30");
        StringBuilder bomb = new StringBuilder("{ roadmap { ...f0 } }");
        for (int i = 0; i < 30; i++) {
            String next = i == 29 ? "__typename" : "...f" + (i + 1) + " a: commit { number } ...f" + (i + 1);
            bomb.append(" fragment f")
                    .append(i)
                    .append(" on Roadmap { ")
                    .append(next)
                    .append(" }");
        }
        assertThat(text(server.query(bomb.toString(), accept, "text/csv"))).contains("LIMIT_EXCEEDED");
    }

    @Test
    void noVariableHasTheNameOfAnOption() {
        for (SavedOperation operation : operations.all()) {
            assertThat(operation.variables().stream().map(SavedOperation.Variable::name))
                    .as(operation.name())
                    .doesNotContainAnyElementsOf(Objects.requireNonNull(ExportOptions.NAMES));
        }
    }

    @Test
    void whatALargeExportWouldWaitForIsDerivedBeforehand() throws Exception {
        long began = System.nanoTime();
        while (!beforehand.isDone()
                && System.nanoTime() - began < Duration.ofSeconds(20).toNanos()) {
            Thread.sleep(10);
        }
        assertThat(beforehand.isDone()).isTrue();
    }
}
