package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the repository promises outside the code. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class RepositoryTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void theComposeFileStartsAReplicaSetAndAServerThatUsesIt() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        assertThat(compose.get("services")).containsOnlyKeys("mongo", "veikart");
        assertThat(compose.get("services").get("mongo").get("image")).isEqualTo("mongo:8");
        assertThat(compose.get("services").get("mongo").get("command").toString())
                .contains("--replSet");
        assertThat(compose.get("services").get("veikart").get("environment").toString())
                .contains("mongodb://mongo:27017/veikart?replicaSet=rs0");
    }

    @Test
    void ciRunsTheReadmesTestCommand() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("\nmvn verify ")
                .contains("\nmvn spring-boot:run ");
        assertThat(Files.readString(ROOT.resolve(".ci/run")))
                .contains("set -euo pipefail")
                .contains("CI=true")
                .contains("verify");
    }
}
