package no.veikart.export;

import static no.veikart.export.Server.header;
import static no.veikart.export.Server.lines;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dependencies as graphs, read back by JGraphT. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class GraphExportTest {
    @LocalServerPort
    int port;

    @Autowired
    SavedOperations operations;

    @Autowired
    Commits commits;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    /** The edges as the table has them. */
    private Set<String> expected() throws Exception {
        return lines(text(server.get("/operations/dependencyList.ndjson"))).stream()
                .map(row -> ((Map<?, ?>) row.get("from")).get("id") + " > " + ((Map<?, ?>) row.get("to")).get("id"))
                .collect(Collectors.toSet());
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedPseudograph<>(DefaultEdge.class);
    }

    private static Set<String> edges(Graph<String, DefaultEdge> graph) {
        return graph.edgeSet().stream()
                .map(edge -> graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge))
                .collect(Collectors.toSet());
    }

    @Test
    void graphMlHoldsTheSameEdgesAndTheirAttributes() throws Exception {
        String xml = text(server.get("/operations/dependencyList.graphml"));
        Graph<String, DefaultEdge> graph = empty();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        Map<String, String> names = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        importer.addVertexAttributeConsumer((of, value) -> note(names, of.getFirst(), of.getSecond(), "name", value));
        importer.addEdgeAttributeConsumer(
                (of, value) -> note(kinds, graph.getEdgeTarget(of.getFirst()), of.getSecond(), "kind", value));
        importer.importGraph(graph, new StringReader(xml));
        assertThat(edges(graph)).isEqualTo(expected());
        assertThat(names).containsEntry("solution:kjernejournal", "Kjernejournal");
        assertThat(kinds.values()).contains("REQUIRES", "BUILDS_ON");
        assertThat(xml).contains("CC BY 4.0").contains("Direktoratet for e-helse");
    }

    private static void note(Map<String, String> notes, String of, String attribute, String wanted, Attribute value) {
        if (attribute.equals(wanted)) {
            notes.put(of, value.getValue());
        }
    }

    @Test
    void dotHoldsTheSameEdges() throws Exception {
        String dot = text(server.get("/operations/dependencyList.dot"));
        Graph<String, DefaultEdge> graph = empty();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(dot));
        assertThat(edges(graph)).isEqualTo(expected());
        assertThat(dot).startsWith("// ").contains("CC BY 4.0");
    }

    @Test
    void whatIsWrittenOnEdgesIsInTheReadersLanguageAndTheKindStaysAsItIs() throws Exception {
        var bokmaal = server.get("/operations/dependencyList.dot");
        var english = server.get("/operations/dependencyList.dot", "Accept-Language", "en");
        assertThat(text(bokmaal)).contains("kind=\"REQUIRES\", label=\"krever\"", "// Kilde: ");
        assertThat(text(english)).contains("kind=\"REQUIRES\", label=\"requires\"", "// Source: ");
        assertThat(header(english, "Content-Language")).isEqualTo("en");
        assertThat(header(english, "Vary")).containsIgnoringCase("Accept-Language");
        assertThat(header(english, "ETag")).isNotEqualTo(header(bokmaal, "ETag"));
        assertThat(text(server.get("/operations/dependencyList.mmd?lang=nn"))).contains("|\"krev\"|", "%% Kjelde: ");
        assertThat(text(server.get("/operations/dependencyList.graphml?lang=en")))
                .contains("Source: ", ">REQUIRES<");
    }

    @Test
    void everyGraphOperationCanBeHadAsEveryGraphFormat() throws Exception {
        int graphs = 0;
        for (SavedOperation operation : operations.all()) {
            boolean answerable = operation.variables().stream().noneMatch(SavedOperation.Variable::required);
            if (answerable && operation.getFormats().contains("dot")) {
                graphs++;
                for (String format : Set.of("graphml", "dot", "mmd")) {
                    String path = "/operations/" + operation.name() + "." + format;
                    assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
                }
            }
        }
        assertThat(graphs).isGreaterThan(2);
    }

    @Test
    void whatMeansSomethingToTheFormatIsEscaped() throws Exception {
        GraphAnswer graph = new GraphAnswer();
        graph.nodes().put("a:1", Map.of("name", "says \"x\" \\ <b> & #1\nnext"));
        Provenance provenance = new Provenance("title\nline", commits.get(1), List.of());
        String dot = DotWriter.write(graph, provenance, PlainLanguage.NB);
        Graph<String, DefaultEdge> read = empty();
        Map<String, String> labels = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> labels.put(of.getFirst(), value.getValue()));
        importer.importGraph(read, new StringReader(dot));
        assertThat(labels.get("a:1")).isEqualTo("says \"x\" \\ <b> & #1 next");
        assertThat(MermaidWriter.write(graph, provenance, PlainLanguage.NB))
                .contains("n0[\"says #quot;x#quot; \\ #lt;b#gt; #amp; #35;1 next\"]")
                .contains("%% title line");
    }

    @Test
    void anyQueryWithDependenciesIsAGraph() throws Exception {
        String query = "{ roadmap { path(from: \"initiative:pll-nasjonal-innforing\", to: \"solution:sfm\") "
                + "{ edges { kind from { id } to { id } } } } }";
        var chart = server.query(query, "Accept", "text/vnd.mermaid");
        assertThat(chart.statusCode()).as(text(chart)).isEqualTo(200);
        assertThat(header(chart, "Content-Type")).startsWith("text/vnd.mermaid");
        assertThat(text(chart)).contains("flowchart LR").contains("-->");
        assertThat(server.query("{ roadmap { solutions { nodes { id } } } }", "Accept", "text/vnd.mermaid")
                        .statusCode())
                .isEqualTo(406);
        String id = URLEncoder.encode("solution:kjernejournal", StandardCharsets.UTF_8);
        assertThat(text(server.get("/operations/dependencyNeighbourhood.mmd?id=" + id)))
                .contains("Kjernejournal");
    }
}
