package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README tells its readers to paste works, on the programs that they have: a shell with curl and jq, Python with pandas, and R. */
@VeikartTest
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(sh|python|r)\\n(.*?)```", Pattern.DOTALL);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    /** A fenced example. */
    record Example(String language, String text) {
        @Override
        public String toString() {
            return language + ": " + text.lines().findFirst().orElse("");
        }
    }

    static Stream<Example> examples() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("..", "..", "README.md")));
        return blocks
                .results()
                .map(block -> new Example(block.group(1), block.group(2)))
                .filter(example -> !example.language.equals("sh") || example.text.contains("curl "))
                .toList()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleAnswers(Example example) throws IOException, InterruptedException {
        List<String> command = commandFor(example.language);
        Files.writeString(folder.resolve("my.graphql"), "{ roadmap { solutions { nodes { id name } } } }");
        Path script = folder.resolve("example." + example.language);
        Files.writeString(
                script,
                example.text
                        .replace("localhost:8080", "127.0.0.1:" + port)
                        .replace(
                                "java -jar veikart.jar",
                                '"' + JAVA + "\" -cp \"$VEIKART\" no.veikart.VeikartApplication"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder run = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(script.toString()))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        run.environment().put("VEIKART", System.getProperty("java.class.path"));
        Process process = run.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("%s ends", example)
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertAnswered(example, Files.readString(out));
    }

    /** On standard output, or in the files that it names. */
    private void assertAnswered(Example example, String out) throws IOException {
        Matcher files = Pattern.compile("(?:-o |--out=)(\\S+)").matcher(example.text);
        while (files.find()) {
            assertThat(folder.resolve(files.group(1))).isNotEmptyFile();
        }
        if (out.startsWith("{")) {
            JsonNode answer = JsonMapper.shared().readTree(out);
            assertThat(answer.has("errors")).as(out).isFalse();
            assertThat(answer.path("data").isEmpty()).as(out).isFalse();
        } else if (!example.text.contains("-o ")) {
            assertThat(out.lines().count()).as(example + " prints " + out).isPositive();
        }
    }

    private static List<String> commandFor(String language) throws IOException, InterruptedException {
        Optional<List<String>> found = Optional.empty();
        String needs = switch (language) {
            case "python" -> "python3 with pandas (Debian: python3-pandas)";
            case "r" -> "Rscript (Debian: r-base-core)";
            default -> "bash, curl and jq";
        };
        List<List<String>> ways = switch (language) {
            case "python" -> onPath("python3").map(python -> List.of(python)).toList();
            case "r" -> onPath("Rscript").map(r -> List.of(r, "--vanilla")).toList();
            default ->
                onPath("bash").map(bash -> List.of(bash, "-euo", "pipefail")).toList();
        };
        for (List<String> way : ways) {
            if (found.isEmpty() && works(way.getFirst(), language)) {
                found = Optional.of(way);
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found)
                    .as("with CI=true the examples must run; they need " + needs)
                    .isPresent();
        }
        assumeTrue(found.isPresent(), "the example needs " + needs);
        return found.orElseThrow();
    }

    /** Every such program, as several may be installed of which only some have what it takes. */
    private static Stream<String> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString);
    }

    private static boolean works(String program, String language) throws IOException, InterruptedException {
        List<String> trial = switch (language) {
            case "python" -> List.of(program, "-c", "import pandas");
            case "r" -> List.of(program, "-e", "0");
            default -> List.of(program, "-c", "command -v curl && command -v jq");
        };
        Process process = new ProcessBuilder(trial)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
