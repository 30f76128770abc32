package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.lines;
import static no.veikart.export.Server.object;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dataset.ValidateCommand;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;

/** The whole roadmap as files, and the catalogue that tells of them. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class RoadmapFileTest {
    @LocalServerPort
    int port;

    @Autowired
    Commits commits;

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    private long entries() {
        return commits.current().nodes().count();
    }

    @Test
    void linesAndJsonAndYamlHoldEveryEntry() throws Exception {
        List<Map<String, Object>> lines = lines(text(server.get("/export/roadmap.ndjson")));
        assertThat(lines).hasSize((int) entries());
        Map<String, Object> byId = new HashMap<>();
        lines.forEach(line -> byId.put((String) line.get("id"), line));
        Map<String, Object> json = object(text(server.get("/export/roadmap.json")));
        assertThat(json.get("licence")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat((Collection<?>) json.get("solutions"))
                .isNotEmpty()
                .allSatisfy(solution ->
                        assertThat(byId.get(((Map<?, ?>) solution).get("id"))).isEqualTo(solution));
        HttpResponse<byte[]> yaml = server.get("/export/roadmap.yaml");
        Map<String, Map<String, Object>> read = new Yaml().load(text(yaml));
        assertThat(read.values().stream().mapToInt(Map::size).sum()).isEqualTo((int) entries());
        assertThat(((Map<?, ?>) read.get("solutions").get("kjernejournal")).get("name"))
                .isEqualTo("Kjernejournal");
        assertThat(text(yaml)).startsWith("# ").contains("CC BY 4.0");
    }

    @Test
    void theZipIsADatasetThatIsValid() throws Exception {
        byte[] zip = server.get("/export/roadmap.zip").body();
        assertThat(unpack(zip)).contains("LICENCE.txt", "roadmap/initiatives.yaml");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(ValidateCommand.run(folder, out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(entries() + " entries");
        assertThat(server.get("/export/roadmap.zip").body()).isEqualTo(zip);
    }

    private List<String> unpack(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return names;
    }

    @Test
    void itCanBeHadAsOfAnyPointAndIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = server.get("/export/roadmap.ndjson?commit=1");
        assertThat(lines(text(first)).size()).isBetween(1, (int) entries() - 1);
        assertThat(server.get("/export/roadmap.ndjson?commit=1", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/export/roadmap.ndjson?edition=21.1").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/export/roadmap.ndjson?edition=none").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/export/roadmap.doc").statusCode()).isEqualTo(404);
        assertThat(text(server.get("/export/roadmap.json?year=1"))).contains("asOf, commit, edition");
    }

    @Test
    void theCatalogueNamesDatasetsWhoseFilesAreThere() throws Exception {
        HttpResponse<byte[]> catalogue = server.get("/catalog.ttl");
        assertThat(header(catalogue, "Content-Type")).startsWith("text/turtle");
        Model model = Rio.parse(new StringReader(text(catalogue)), "", RDFFormat.TURTLE);
        Set<Value> datasets = model.filter(null, RDF.TYPE, DCAT.DATASET).subjects().stream()
                .map(Value.class::cast)
                .collect(Collectors.toSet());
        assertThat(datasets).hasSizeGreaterThan(2);
        assertThat(model.filter(null, DCAT.HAS_DATASET, null).objects()).isEqualTo(datasets);
        assertThat(model.filter(null, Values.iri(DCAT.NAMESPACE, "inSeries"), null)
                        .objects())
                .hasSize(1);
        List<String> files = model.filter(null, DCAT.DOWNLOAD_URL, null).objects().stream()
                .map(Object::toString)
                .toList();
        assertThat(files).hasSizeGreaterThan(8);
        for (String file : files) {
            String path = file.substring(file.indexOf("/export/"));
            assertThat(server.head(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    /** What the core shapes of DCAT-AP-NO 3.000 demand of each class. */
    @Test
    void theCatalogueHoldsWhatTheProfileDemands() throws Exception {
        Model model = Rio.parse(new StringReader(text(server.get("/catalog.ttl"))), "", RDFFormat.TURTLE);
        Map<String, Set<IRI>> demanded = Map.of(
                "Catalog", Set.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER, DCAT.CONTACT_POINT),
                "Dataset",
                        Set.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER, DCAT.CONTACT_POINT, DCAT.THEME),
                "DatasetSeries",
                        Set.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER, DCAT.CONTACT_POINT, DCAT.THEME),
                "DataService", Set.of(DCTERMS.TITLE, DCTERMS.PUBLISHER, DCAT.CONTACT_POINT, DCAT.ENDPOINT_URL),
                "Distribution", Set.of(DCAT.ACCESS_URL));
        demanded.forEach((type, properties) -> assertThat(model.filter(null, RDF.TYPE, Values.iri(DCAT.NAMESPACE, type))
                        .subjects())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(model.filter(each, null, null).predicates())
                        .as(each.stringValue())
                        .containsAll(properties)));
    }

    @Test
    void theCatalogueSaysTheSameAsJsonLd() throws Exception {
        Model turtle = Rio.parse(new StringReader(text(server.get("/catalog.ttl"))), "", RDFFormat.TURTLE);
        HttpResponse<byte[]> json = server.get("/catalog", "Accept", "application/ld+json");
        assertThat(header(json, "Content-Type")).startsWith("application/ld+json");
        assertThat(text(json)).contains("@context").doesNotContain("\"@context\": \"http");
        assertThat(Models.isomorphic(turtle, Rio.parse(new StringReader(text(json)), "", RDFFormat.JSONLD)))
                .isTrue();
    }
}
