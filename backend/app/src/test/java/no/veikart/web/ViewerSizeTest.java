package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How much program a page can come to load, counted as the server sends it to a browser: with the page itself all that an address or a click on it leads to,
 * and the words of one language.
 */
@VeikartTest
class ViewerSizeTest {
    /** The line of a page in `app.js`: how it is registered, its module, and the parts of the words that it names. */
    private static final Pattern PAGE =
            Pattern.compile("^(page|form)\\(.*import\\(\"\\.(/[^\"]+-page\\.js)\"\\)(.*)\\),$", Pattern.MULTILINE);

    /** Only pages that are looked at can be taken along. */
    private static final String TAKEN_ALONG = "/platform/export-parts.js";

    private static final Pattern DYNAMIC = Pattern.compile("\\bimport\\(\"([^\"]+)\"\\)");
    private static final Pattern WORDS = Pattern.compile("\\buseTexts\\(\"([\\w-]+)\"\\)");
    private static final Pattern PART = Pattern.compile("\"([\\w-]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Module> sent = new HashMap<>();

    /** What the server sends of a module: how many bytes, and the text in them. */
    private record Module(int bytes, String text) {}

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allThatAPageCanLoadIsSmallInEveryLanguage() throws Exception {
        Map<String, Integer> sizes = new TreeMap<>();
        for (MatchResult page : PAGE.matcher(fetch("/app.js").text()).results().toList()) {
            for (String language : List.of("nb", "nn", "en")) {
                sizes.put(page.group(2) + " " + language, sizeOf(modules(page, language)));
            }
        }
        assertThat(sizes)
                .hasSizeGreaterThan(80)
                .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isLessThan(60_000));
    }

    @Test
    void nothingIsFetchedInAWayThatIsNotCounted() throws IOException {
        try (Stream<Path> files = Files.walk(ViewerFilesTest.STATIC)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                String code = Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", "");
                if (!file.endsWith("platform/i18n.js")) { // It fetches the words by the names that are counted.
                    assertThat(count(code, "\\bimport\\("))
                            .as("imports in " + file + " that are no plain text")
                            .isEqualTo(count(code, DYNAMIC.pattern()));
                }
                if (!file.endsWith("platform/i18n.js") && !file.endsWith("app.js")) {
                    assertThat(count(code.replaceAll("(?m)^import .*$", ""), "\\buseTexts\\b"))
                            .as("words in " + file + " that are not named by a plain text")
                            .isEqualTo(count(code, WORDS.pattern()));
                }
            }
        }
    }

    private static long count(String code, String pattern) {
        return Pattern.compile(pattern).matcher(code).results().count();
    }

    private Set<String> modules(MatchResult page, String language) throws Exception {
        Set<String> modules = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Deque<String> wanted = new ArrayDeque<>(List.of("/app.js", page.group(2)));
        while (!wanted.isEmpty()) {
            String module = wanted.pop();
            boolean offered = !module.equals(TAKEN_ALONG) || page.group(1).equals("page");
            if (offered && modules.add(module)) {
                String text = fetch(module).text();
                wanted.addAll(importedBy(module, text));
                WORDS.matcher(text).results().forEach(found -> words.add(found.group(1)));
            }
        }
        assertThat(modules).as("lit-html is counted").anyMatch(module -> module.endsWith("/lit-html.js"));
        PART.matcher(page.group(3)).results().forEach(found -> words.add(found.group(1)));
        words.forEach(part -> modules.add("/i18n/" + language + "-" + part + ".js"));
        modules.addAll(List.of("/i18n/" + language + ".js", "/i18n/" + language + "-words.js"));
        return modules;
    }

    /** What a module imports, at once and later; of the pages that `app.js` names, only the one that is counted is ever fetched. */
    private static List<String> importedBy(String module, String text) {
        Stream<String> later =
                found(DYNAMIC, text).filter(each -> !module.equals("/app.js") || !each.endsWith("-page.js"));
        return Stream.concat(found(ViewerFilesTest.IMPORTED, text), later)
                .map(each -> Path.of(module).resolveSibling(each).normalize().toString())
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1));
    }

    private int sizeOf(Set<String> modules) throws Exception {
        int bytes = 0;
        for (String module : modules) {
            bytes += fetch(module).bytes();
        }
        return bytes;
    }

    private Module fetch(String path) throws Exception {
        if (!sent.containsKey(path)) {
            URI address = URI.create("http://localhost:" + port + path);
            var answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
            sent.put(
                    path,
                    new Module(
                            answer.body().length,
                            packed ? unpacked(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return sent.get(path);
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
