package no.veikart.export;

import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.commit.StoredJournal;
import no.veikart.intake.ImportCommand;
import no.veikart.platform.StoreSamples;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole roadmap out of one store and into an empty one. */
@VeikartTest
class RoadmapRoundTripTest {
    @LocalServerPort
    int port;

    @Autowired
    Kinds kinds;

    @Autowired
    NodeMapper mapper;

    @TempDir
    Path folder;

    private void imported(String file, String store, String... more) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> args = new java.util.ArrayList<>(List.of(
                folder.resolve(file).toString(),
                "--organisation=actor:ks",
                "--veikart.data-dir=" + folder.resolve(store)));
        args.addAll(List.of(more));
        assertThat(ImportCommand.run(args, out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private String exported(String store, String suffix, int expectedCommits) throws IOException {
        try (StoreSamples samples = StoreSamples.in(folder.resolve(store))) {
            Commits commits = StoredJournal.commitsOf(samples.database(), kinds);
            assertThat(commits.log()).hasSize(expectedCommits);
            assertThat(StoredJournal.problemsIn(samples.database(), kinds)).isEmpty();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Provenance provenance = new Provenance("", commits.get(1), List.of());
            new RoadmapFile(commits.current(), kinds, mapper, provenance).write(suffix, false, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsExportedAndImportedIntoAnEmptyStoreIsExportedAsTheSameBytes() throws Exception {
        String yaml = text(new Server(port).get("/export/roadmap.yaml?header=false"));
        String json = text(new Server(port).get("/export/roadmap.json?header=false"));
        assertThat(yaml).startsWith("actors:\n");
        Files.writeString(folder.resolve("roadmap.yaml"), yaml);
        Files.writeString(folder.resolve("roadmap.json"), json);
        imported("roadmap.yaml", "from-yaml");
        assertThat(exported("from-yaml", "yaml", 1)).isEqualTo(yaml);
        assertThat(exported("from-yaml", "json", 1)).isEqualTo(json);
        imported("roadmap.json", "from-json", "--dry-run");
        imported("roadmap.json", "from-json");
        assertThat(exported("from-json", "yaml", 1)).isEqualTo(yaml);
        Files.writeString(folder.resolve("sheet.csv"), "id;state\ninitiative:program-pll;PAUSED\n");
        imported("sheet.csv", "from-json", "--sheet=initiatives", "--reason=Fra et ark");
        assertThat(exported("from-json", "yaml", 2)).isNotEqualTo(yaml);
    }
}
