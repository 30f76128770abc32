package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
        Pattern preload = Pattern.compile("rel=\"modulepreload\" href=\"(/(?!webjars)[^\"]+)\"");
        assertThat(preload.matcher(Files.readString(STATIC.resolve("index.html")))
                        .results()
                        .map(found -> found.group(1)))
                .as("the modulepreload links of index.html")
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    private static void collectImports(String module, Set<String> found) throws IOException {
        if (!found.add(module)) {
            return;
        }
        Path file = STATIC.resolve(module.substring(1));
        Matcher imported = Pattern.compile("^(?:import|export) .* from \"(\\.[^\"]+)\"", Pattern.MULTILINE)
                .matcher(Files.readString(file));
        while (imported.find()) {
            Path target = file.resolveSibling(imported.group(1)).normalize();
            collectImports("/" + STATIC.relativize(target).toString().replace('\\', '/'), found);
        }
    }

    /** The files are counted as the server sends them, each compressed by itself. */
    @Test
    void theProgramOfAPageIsSmall() throws IOException {
        Matcher page = Pattern.compile("import\\(\"\\.(/[^\"]+)\"\\)(.*)\\)")
                .matcher(Files.readString(STATIC.resolve("app.js")));
        int pages = 0;
        for (; page.find(); pages++) {
            Set<String> modules = new TreeSet<>(List.of("/i18n/nb.js", "/i18n/nb-words.js"));
            Pattern.compile("\"(\\w+)\"")
                    .matcher(page.group(2))
                    .results()
                    .forEach(texts -> modules.add("/i18n/nb-" + texts.group(1) + ".js"));
            collectImports("/app.js", modules);
            collectImports(page.group(1), modules);
            int bytes = 0;
            for (String module : modules) {
                bytes += compressed(STATIC.resolve(module.substring(1)));
            }
            assertThat(bytes).as(page.group(1)).isLessThan(60_000);
        }
        assertThat(pages).isGreaterThan(4);
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
        }
        return bytes.size();
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
