package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@VeikartTest
class StaticFilesTest {
    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("If-None-Match", tag)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/styles/base.css", "/item/solution:kjernejournal", "/graphiql"})
    void aFileIsKnownByItsContentAndNotByADateThatAllBuildsShare(String path) throws IOException, InterruptedException {
        HttpResponse<String> file = get(path, "\"other\"");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(file, "Last-Modified")).isEmpty();
        HttpResponse<String> same = get(path, header(file, "ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
    }

    @Test
    void differentFilesAreToldApart() throws IOException, InterruptedException {
        assertThat(header(get("/app.js", "\"other\""), "ETag"))
                .startsWith("W/\"")
                .isNotEqualTo(header(get("/router.js", "\"other\""), "ETag"));
    }

    @Test
    void aLibraryWhoseAddressNamesItsVersionIsKept() throws IOException, InterruptedException {
        String page = get("/", "\"other\"").body();
        int at = page.indexOf("/webjars/lit-html/");
        HttpResponse<String> library = get(page.substring(at, page.indexOf('"', at)), "\"other\"");
        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(header(library, "Cache-Control")).contains("immutable");
    }
}
