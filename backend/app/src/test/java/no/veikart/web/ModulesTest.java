package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The viewer's pure modules, tested in JavaScript with the Node that Playwright's driver brings: no Node has to be installed. */
class ModulesTest {
    private static final Path TESTS = Path.of("../../web/test");

    @TestFactory
    Stream<DynamicTest> pureModulesDoWhatTheirTestsSay() throws IOException {
        String node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .getFirst();
        try (Stream<Path> files = Files.list(TESTS)) {
            List<Path> tests = files.filter(file -> file.toString().endsWith(".test.js"))
                    .sorted()
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(node, file)));
        }
    }

    private static void run(String node, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(node, "--test", "--test-reporter=spec", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
