package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that the viewer's files keep. */
class ViewerFilesTest {
    private static final Path STATIC = Path.of("../../web/static");

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
    void onlyOneModuleSpeaksHttp() throws IOException {
        for (Path file : files(".js")) {
            if (!file.endsWith("platform/graphql.js")) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("fetch(", "XMLHttpRequest");
            }
        }
    }

    @Test
    void modulesAreShort() throws IOException {
        List<Integer> lengths =
                files(".js").stream().map(ViewerFilesTest::lines).sorted().toList();
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
    void everyModuleIsFetchedAtOnce() throws IOException {
        String index = Files.readString(STATIC.resolve("index.html"));
        for (Path file : files(".js")) {
            String address = "/" + STATIC.relativize(file).toString().replace('\\', '/');
            assertThat(index)
                    .as("index.html needs <link rel=\"modulepreload\" href=\"" + address + "\" />")
                    .contains("\"" + address + "\"");
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
