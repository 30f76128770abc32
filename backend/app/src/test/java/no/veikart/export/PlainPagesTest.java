package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
                .contains("<h2 id=\"Trenger\">", "avhenger av", ">Det vi ikke vet</h2>", "Tidsrom: ")
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

    @Test
    void thePagesAreInTheLanguageThatIsAskedForOrPreferred() throws IOException, InterruptedException {
        String item = "/html/item/initiative:pll-nasjonal-innforing";
        HttpResponse<String> english = get(item, "Accept-Language", "de, en-GB;q=0.8, nb;q=0.5");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.headers().firstValue("Vary")).get(STRING).containsIgnoringCase("Accept-Language");
        assertThat(english.body())
                .contains("<html lang=\"en\">", "<h1 lang=\"nb\">", "<h2 id=\"Needs\">", "<span lang=\"nb\">");
        assertThat(get(item + "?lang=nn", "Accept-Language", "en").body())
                .contains("<html lang=\"nn\">", "Det vi ikkje veit", "/html/item/", "?lang=nn", "?lang=en");
        assertThat(get(item, "Accept-Language", "fr").body()).contains("<html lang=\"nb\">");
    }

    @Test
    void thePagesTellWhatWasKnownAtAPointInTime() throws IOException, InterruptedException {
        String then = get("/html?commit=1&lang=en").body();
        assertThat(then)
                .contains("As it was known on 30 September 2020, after change number 1.")
                .contains("href=\"/html?lang=en\"", "?commit=1&amp;lang=en")
                .contains("href=\"/?commit=1&amp;lang=en\"", "href=\"/accessibility?commit=1&amp;lang=en\"");
        assertThat(get("/html?edition=1.0").body()).contains("Slik det var kjent ");
        assertThat(get("/html?asOf=2020-12-31T00:00:00Z").body()).contains("30. september 2020");
        HttpResponse<String> later = get("/html/item/functionality:ungdom-avlyse-time?commit=1");
        assertThat(later.statusCode()).isEqualTo(404);
        assertThat(later.body()).contains("på dette tidspunktet", "Vis slik det er nå");
    }

    @Test
    void anAddressThatCannotBeSaysWhatWouldBeRight() throws IOException, InterruptedException {
        HttpResponse<String> language = get("/html?lang=fr");
        assertThat(language.statusCode()).isEqualTo(400);
        assertThat(language.body()).contains("Adressen kan ikke brukes", "it is one of nb, nn and en");
        assertThat(get("/html?commit=99999").statusCode()).isBetween(400, 404);
        assertThat(get("/html?edtion=1.0").body()).contains("no variable edtion", "asOf, commit, edition");
        assertThat(get("/html?commit=%3Cscript%3E").body()).doesNotContain("<script");
    }

    @Test
    void aPageThatIsUnchangedIsNotSentAgain() throws IOException, InterruptedException {
        String tag = get("/html/decision").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/html/decision", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/html/decision?lang=en", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }
}
