package no.veikart.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int validate(Path folder) {
        return ValidateCommand.run(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void theBuiltInDatasetIsValid() {
        assertThat(validate(Path.of("src", "main", "resources", "dataset"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("5 documents");
        assertThat(err.size()).isZero();
    }

    @Test
    void aMistakeIsToldWithFileLineAndField(@TempDir Path dataset) throws IOException {
        Path folder = Files.createDirectories(dataset.resolve("2020-paper"));
        Files.writeString(
                folder.resolve("documents.yaml"), "paper:\n  name: Papir\n  date: 2020-09-30\n  datePrecision: DAY\n");
        Files.writeString(folder.resolve("actors.yaml"), "ks:\n  name: KS\n  type: CLUB\n");
        assertThat(validate(dataset)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("2020-paper/actors.yaml:3: ks: type: 'CLUB' is none of");
    }

    @Test
    void aFolderThatIsNotThereIsTold(@TempDir Path dataset) {
        assertThat(validate(dataset.resolve("nothing"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no folder");
    }
}
