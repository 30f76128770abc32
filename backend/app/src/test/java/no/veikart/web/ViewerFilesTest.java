package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that the viewer's files keep. */
class ViewerFilesTest {
    static final Path STATIC = Path.of("../../web/static");

    /** As we write it, and as a library that is on one line. */
    static final Pattern IMPORTED =
            Pattern.compile("(?:^|;)(?:import|export)\\b[^;\"]*\\bfrom ?\"([./][^\"]+)\"", Pattern.MULTILINE);

    @Test
    void nothingIsWrittenAsHtmlTextOrStyledInMarkup() throws IOException {
        for (Path file : files(".js", ".html")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain(
                            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafeHTML", "unsafeSVG")
                    .doesNotContainPattern("<[a-z][^>]*\\sstyle=")
                    .doesNotContainPattern("<script>|<style|\\son[a-z]+=\"");
        }
    }

    @Test
    void nothingIsLoadedFromAnotherHost() throws IOException {
        for (Path file : files(".js", ".html", ".css")) {
            assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                    .as(file.toString())
                    .doesNotContain("http://", "https://", "@import", "url(");
        }
    }

    @Test
    void oneModuleReadsAndOneWritesAndNoOtherSpeaksHttp() throws IOException {
        for (Path file : files(".js")) {
            if (!file.endsWith("platform/graphql.js") && !file.endsWith("platform/post.js")) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("fetch(", "XMLHttpRequest");
            }
        }
    }

    @Test
    void modulesAreShort() throws IOException {
        List<Integer> lengths = files(".js").stream()
                .filter(file -> !file.getParent().endsWith("i18n"))
                .map(ViewerFilesTest::lines)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).as("the median length").isLessThan(60);
        assertThat(lengths.getLast()).as("the longest").isLessThan(300);
    }

    @Test
    void everyAddressInTheFilesLeadsToAFile() throws IOException {
        Pattern address = Pattern.compile("(?:href|src)=\"(/[^\"$]+\\.[a-z]+)\"|from \"([^\"]+)\"");
        for (Path file : files(".js", ".html")) {
            Matcher found = address.matcher(Files.readString(file));
            while (found.find()) {
                String target = found.group(1) != null ? found.group(1) : found.group(2);
                assertThat(exists(file, target)).as(file + " -> " + target).isTrue();
            }
        }
    }

    @Test
    void whatEveryPageNeedsIsFetchedAtOnceAndNothingElse() throws IOException {
        Set<String> needed = new TreeSet<>();
        collectImports("/app.js", needed);
        needed.remove("/app.js");
        Pattern preload = Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");
        assertThat(preload.matcher(Files.readString(STATIC.resolve("index.html")))
                        .results()
                        .map(found -> found.group(1)))
                .as("the modulepreload links of index.html")
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    /** A module with all that it imports before it runs, also what of a library. */
    static void collectImports(String module, Set<String> found) throws IOException {
        if (!found.add(module)) {
            return;
        }
        Matcher imported = IMPORTED.matcher(textOf(module));
        while (imported.find()) {
            collectImports(
                    Path.of(module)
                            .resolveSibling(imported.group(1))
                            .normalize()
                            .toString(),
                    found);
        }
    }

    private static String textOf(String module) throws IOException {
        if (!module.startsWith("/webjars/")) {
            return Files.readString(STATIC.resolve(module.substring(1)));
        }
        try (InputStream file = ViewerFilesTest.class.getResourceAsStream("/META-INF/resources" + module)) {
            return new String(Objects.requireNonNull(file, module).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean exists(Path file, String target) {
        if (target.startsWith("/webjars/")) {
            return ViewerFilesTest.class.getResource("/META-INF/resources" + target) != null;
        }
        Path path = target.startsWith("/")
                ? STATIC.resolve(target.substring(1))
                : file.resolveSibling(target).normalize();
        return Files.isRegularFile(path);
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
