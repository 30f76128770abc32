package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much program a page needs before it can be shown, counted as the server sends it to a browser. */
@VeikartTest
class ViewerSizeTest {
    /** The line of a page in `app.js`: its module, and the parts of the words that it names. */
    private static final Pattern PAGE =
            Pattern.compile("import\\(\"\\.(/[^\"]+-page\\.js)\"\\)(.*)\\),$", Pattern.MULTILINE);

    private static final Pattern PART = Pattern.compile("\"([\\w-]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> sent = new HashMap<>();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theProgramOfAPageIsSmallInEveryLanguage() throws Exception {
        Matcher page = PAGE.matcher(Files.readString(ViewerFilesTest.STATIC.resolve("app.js")));
        Map<String, Integer> sizes = new TreeMap<>();
        while (page.find()) {
            for (String language : List.of("nb", "nn", "en")) {
                sizes.put(page.group(1) + " " + language, sizeOf(modules(page.group(1), page.group(2), language)));
            }
        }
        assertThat(sizes)
                .hasSizeGreaterThan(80)
                .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isLessThan(60_000));
    }

    private static Set<String> modules(String page, String parts, String language) throws IOException {
        Set<String> modules = new TreeSet<>();
        ViewerFilesTest.collectImports("/app.js", modules);
        ViewerFilesTest.collectImports(page, modules);
        assertThat(modules).as("lit-html is counted").anyMatch(module -> module.endsWith("/lit-html.js"));
        modules.add("/i18n/" + language + ".js");
        modules.add("/i18n/" + language + "-words.js");
        PART.matcher(parts).results().forEach(part -> modules.add("/i18n/" + language + "-" + part.group(1) + ".js"));
        return modules;
    }

    private int sizeOf(Set<String> modules) throws Exception {
        int bytes = 0;
        for (String module : modules) {
            if (!sent.containsKey(module)) {
                sent.put(module, fetch(module));
            }
            bytes += sent.get(module);
        }
        return bytes;
    }

    private int fetch(String module) throws Exception {
        URI address = URI.create("http://localhost:" + port + module);
        var answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(module).isEqualTo(200);
        return answer.body().length;
    }
}
