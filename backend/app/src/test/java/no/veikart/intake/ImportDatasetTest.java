package no.veikart.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.commit.Commits;
import no.veikart.editing.Writer;
import no.veikart.editing.Writer.Answer;
import no.veikart.editing.WritingTest;
import no.veikart.initiative.Initiative;
import no.veikart.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WritingTest
class ImportDatasetTest {
    private static final String PLL = "initiative:program-pll";

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private String exported(String suffix) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/export/roadmap." + suffix))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Answer imported(String format, String text, boolean dryRun) {
        return writer.as(Role.ADMIN, "actor:ks")
                .ask(
                        "mutation M($input: ImportDatasetInput!) { importDataset(input: $input) { commit { number }"
                                + " userErrors { field message code } meanwhile { number } diff { totalCount nodes {"
                                + " change item { id } field } } } }",
                        Map.of("input", Map.of("format", format, "text", text, "reason", "a test", "dryRun", dryRun)));
    }

    @Test
    void whatWasJustExportedChangesNothing() throws Exception {
        int before = commits.current().commit();
        assertThat(imported("YAML", exported("yaml"), false).codes()).containsExactly("UNCHANGED");
        assertThat(imported("JSON", exported("json"), false).codes()).containsExactly("UNCHANGED");
        assertThat(commits.current().commit()).isEqualTo(before);
    }

    @Test
    void aFileThatWasEditedBecomesOneCommitOfWhatDiffers() throws Exception {
        writer.editor()
                .apply(
                        Writer.create("initiative:import-goes", Writer.initiative("Forsvinner", "actor:ks")),
                        Writer.create("initiative:import-stays", Writer.initiative("Før", "actor:ks")))
                .commit();
        String file = exported("yaml");
        String edited = file.replaceFirst("(?s)  import-goes:\n.*?\n(?=  \\S)", "")
                .replace("    name: Før\n", "    name: Etter\n");
        Answer tried = imported("YAML", edited, true);
        assertThat(tried.<List<String>>at("$.data.importDataset.diff.nodes[*].change"))
                .as(tried.body())
                .containsExactly("REMOVED", "CHANGED");
        assertThat(commits.current().find("initiative:import-goes")).isPresent();
        int commit = imported("YAML", edited, false).commit();
        assertThat(commits.current().commit()).isEqualTo(commit);
        assertThat(commits.current().find("initiative:import-goes")).isEmpty();
        assertThat(commits.current()
                        .get(Initiative.class, "initiative:import-stays")
                        .name())
                .isEqualTo("Etter");
        writer.editor().apply(Writer.remove("initiative:import-stays")).commit();
    }

    @Test
    void whatOthersHaveDoneSinceTheFileWasMadeIsAConflict() throws Exception {
        String file = exported("yaml");
        int read = commits.current().commit();
        writer.editor()
                .apply(Writer.update(PLL, Map.of("rank", (int) (System.nanoTime() & 0xffff))))
                .commit();
        Answer answer = writer.as(Role.ADMIN, "actor:ks")
                .mutate("importDataset", Map.of("format", "YAML", "text", file, "expectedVersion", read));
        assertThat(answer.codes()).containsExactly("CONFLICT");
        assertThat(answer.body()).contains("roadmap.yaml:").contains("rank");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsLine() {
        Answer answer = imported("YAML", """
            actors:
              ks:
                name: KS
                type: CLUB
            initiatives:
              x:
                name: X
                kind: PROJECT
                owner: actor:nobody
                period:
                  start: 2023-Q9
                  precision: QUARTER
            """, true);
        assertThat(answer.<List<String>>at("$.data.importDataset.userErrors[?(@.code != 'REFERENCED')].field"))
                .as(answer.body())
                .contains("roadmap.yaml:4: actors.ks.type", "roadmap.yaml:11: initiatives.x.period.start");
        Answer json = imported(
                "JSON", "{\"initiatives\":[\n{\"id\":\"initiative:x\",\"name\":\"X\",\"kind\":\"CLUB\"}]}", true);
        assertThat(json.body()).contains("roadmap.json:2:").contains("initiatives[0].kind");
    }

    @Test
    void whatIsNoRoadmapIsRefusedWithThePlace() {
        Map<String, String> texts = Map.of(
                "a: [1",
                "roadmap.yaml:",
                "colours: {red: {name: R}}",
                "is no kind",
                "actors: {a: &x {name: A, type: BODY}, b: *x}",
                "is an alias",
                "actors: {a: {name: yes, type: BODY}}",
                "neither true nor false",
                "actors: {a: {name: .inf, type: BODY}}",
                "is no number",
                "actors: {a: {name: A}, a: {name: B}}",
                "is there already",
                "",
                "there is nothing in it",
                "- 1",
                "must be a map",
                "[".repeat(100_000),
                "roadmap.yaml",
                "a: !!javax.script.ScriptEngineManager {}",
                "roadmap.yaml");
        texts.forEach((text, problem) -> {
            Answer answer = imported("YAML", text, true);
            assertThat(answer.body()).as(text.length() > 99 ? "deep" : text).contains(problem);
            assertThat(answer.codes()).containsOnly("INVALID");
        });
        List<String> broken = new ArrayList<>(List.of("", "[]", "{\"actors\": 1}", "{\"x\": []}", "{\"actors\":[1]}"));
        broken.add("{\"actors\":[{\"id\":\"actor:a\",\"name\":1e999}]}");
        broken.add("{\"actors\":[{\"id\":\"actor:a\",\"order\":99999999999}]}");
        broken.add("{\"actors\":".repeat(5000));
        for (String text : broken) {
            Answer answer = imported("JSON", text, true);
            assertThat(answer.codes())
                    .as(text.length() > 99 ? "deep" : text + answer.body())
                    .containsOnly("INVALID");
        }
    }

    @Test
    void onlyAnAdminImports() {
        assertThat(writer.nobody()
                        .mutate("importDataset", Map.of("format", "YAML", "text", ""))
                        .<List<String>>at("$.errors[*].extensions.code"))
                .containsExactly("UNAUTHENTICATED");
        for (Role role : List.of(Role.VIEWER, Role.REPORTER, Role.EDITOR)) {
            Answer answer = writer.as(role, "actor:ks")
                    .mutate("importDataset", Map.of("format", "YAML", "text", "", "dryRun", true));
            assertThat(answer.<List<String>>at("$.errors[*].extensions.code")).containsExactly("FORBIDDEN");
        }
    }

    @Test
    void theCommandSaysWhatIsMissing() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path text = folder.resolve("a.txt");
        assertThat(ImportCommand.run(List.of(), out, out)).isEqualTo(2);
        assertThat(ImportCommand.run(List.of(text.toString(), "--organisation=actor:ks"), out, out))
                .isEqualTo(2);
        assertThat(ImportCommand.run(List.of("a.yaml"), out, out)).isEqualTo(2);
        assertThat(ImportCommand.run(List.of("no.yaml", "--organisation=actor:ks"), out, out))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("say which file", "is no .yaml or .json file", "--organisation=... is missing");
        assertThat(Files.exists(Path.of("data"))).isFalse();
    }
}
