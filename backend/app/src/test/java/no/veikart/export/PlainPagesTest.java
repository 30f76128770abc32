package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The roadmap without scripts. */
@VeikartTest
class PlainPagesTest {
    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void theRoadmapIsListedByTheSolutionsItIsAbout() throws IOException, InterruptedException {
        String page = get("/html").body();
        assertThat(page)
                .contains(
                        "<html lang=\"nb\">",
                        "<h2 id=\"Kjernejournal\">",
                        "/html/item/initiative:innforing-av-kjernejournal")
                .contains("Pågår", "en gang i ")
                .doesNotContain("<script");
    }

    @Test
    void anItemTellsWhatItNeedsWhatIsUnknownAndItsSources() throws IOException, InterruptedException {
        assertThat(get("/html/item/initiative:pll-nasjonal-innforing").body())
                .contains("<h2 id=\"Trenger\">", "avhenger av", "<h2 id=\"Det vi ikke vet\">", "Tidsrom: ")
                .contains("Lysbilde 16, l. 182-183");
    }

    @Test
    void everyKindHasAPageAndNothingElseDoes() throws IOException, InterruptedException {
        assertThat(get("/html/decision").body()).contains("Vedtak", "/html/item/decision:");
        assertThat(get("/html/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> missing = get("/html/item/initiative:%3Cscript%3E");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Finnes ikke").doesNotContain("<script");
    }
}
