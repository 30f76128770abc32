package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        Map<String, Map<String, Object>> services = compose.get("services");
        assertThat(services).containsOnlyKeys("mongo", "veikart-1", "veikart-2", "proxy");
        services.forEach((name, service) -> {
            assertThat(service.get("image").toString()).as(name).matches("[a-z-]+:\\d+[._]\\S+");
            assertThat(service).as(name).containsEntry("read_only", true).containsKey("healthcheck");
            assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("proxy"));
        });
        assertThat(services.get("mongo").get("command").toString()).contains("--replSet");
        assertThat(services.get("mongo").get("networks")).hasToString("[store]");
        assertThat(services.get("veikart-2").get("environment").toString())
                .contains("mongodb://mongo:27017/veikart?replicaSet=rs0");
        assertThat(Files.readString(ROOT.resolve("docker-compose.yml")).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("passw(or)?d[:=]");
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
