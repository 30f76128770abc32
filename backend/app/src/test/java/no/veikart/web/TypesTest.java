package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The types that the viewer's modules state in their comments: whoever calls another module gives it what it asks for. Nothing has to be installed. */
class TypesTest {
    private static final Path WORK = Path.of("target/types").toAbsolutePath();
    private static final Path VIEWER = Path.of("../../web").toAbsolutePath().normalize();

    @BeforeAll
    static void unpack() throws IOException, URISyntaxException {
        unpack("typescript");
        unpack("lit-html");
    }

    /** A library's compiler and types, out of its WebJar into a folder of its name. */
    private static void unpack(String library) throws IOException, URISyntaxException {
        URI pom = Objects.requireNonNull(
                        TypesTest.class.getResource("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties"))
                .toURI();
        URI jar = URI.create(pom.toString().split("!", 2)[0]);
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> all = Files.walk(files.getPath("/META-INF/resources/webjars/" + library))) {
            for (Path file : all.filter(TypesTest::isWanted).toList()) {
                Path copy = WORK.resolve(file.subpath(3, file.getNameCount()).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isWanted(Path file) {
        String name = file.toString();
        return name.endsWith(".d.ts") || name.endsWith("/lib/_tsc.js");
    }

    /** Checks the viewer's modules, and files beside them; gives what is wrong, one fault a line, nothing when all is well. */
    private static String faults(Path... more) throws IOException, InterruptedException {
        Path settings = WORK.resolve("tsconfig.json");
        List<String> files = Stream.concat(
                        Stream.of(VIEWER.resolve("static/**/*.js"), VIEWER.resolve("test/types.d.ts")), Stream.of(more))
                .map(path -> "\"" + path + "\"")
                .toList();
        Files.writeString(settings, """
                {"compilerOptions": {"allowJs": true, "checkJs": true, "noEmit": true, "strict": false, "types": [], "skipLibCheck": true,
                  "target": "esnext", "module": "esnext", "moduleResolution": "bundler", "lib": ["esnext", "dom", "dom.iterable"],
                  "paths": {"/webjars/*": ["./*"]}},
                 "include": %s}
                """.formatted(files));
        Process process = new ProcessBuilder(node(), compiler().toString(), "-p", settings.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor() == 0).as(output).isEqualTo(output.isEmpty());
        return output;
    }

    private static String node() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .getFirst();
    }

    private static Path compiler() throws IOException {
        try (Stream<Path> files = Files.walk(WORK.resolve("typescript"))) {
            return files.filter(file -> file.endsWith("lib/_tsc.js"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One run for both: what is wrong in a file that is made wrong is found, and nothing else is. */
    @Test
    void everyCallGivesWhatIsAskedForAndAWrongOneIsFound() throws IOException, InterruptedException {
        Path wrong = WORK.resolve("wrong.js");
        Files.writeString(
                wrong,
                "import { periodText } from \"" + VIEWER.resolve("static/platform/period.js")
                        + "\";\nperiodText(2023);\n");
        assertThat(faults(wrong).lines()).singleElement().asString().contains("wrong.js(2,12): error TS");
    }
}
