package no.veikart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

@VeikartTest
class SecurityTest {
    @LocalServerPort
    int port;

    @Autowired
    ApiTokens tokens;

    @Autowired
    ApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> me(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ me { organisation role subject expires } }\"}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void anybodyReads() throws Exception {
        HttpResponse<String> answer = me();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"role\":\"VIEWER\"").contains("\"organisation\":null", "\"expires\":null");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aTokenSaysWhoAsks() throws Exception {
        String token = tokens.create("actor:ks", Role.REPORTER, "planlegger 7", Duration.ofDays(1));
        assertThat(me("Authorization", "Bearer " + token).body())
                .contains("\"role\":\"REPORTER\"")
                .contains("\"organisation\":\"actor:ks\"")
                .contains("planlegger 7")
                .containsPattern("\"expires\":\"20\\d\\d-\\d\\d-\\d\\dT");
    }

    @Test
    void aTokenThatIsNoGoodIsRefusedInOurOwnWords() throws Exception {
        for (String bad : new String[] {"Bearer nonsense", "Bearer vk_000000000000_" + "A".repeat(43), "Bearer a b"}) {
            HttpResponse<String> answer = me("Authorization", bad);
            assertThat(answer.statusCode()).as(bad).isIn(400, 401);
            assertThat(answer.body()).as(bad).contains("UNAUTHENTICATED").doesNotContain("springframework");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .as(bad)
                    .startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(bad)
                    .isPresent();
        }
    }

    @Test
    void thereAreNoPasswords() throws Exception {
        assertThat(context.getBeanNamesForType(UserDetailsService.class)).isEmpty();
        assertThat(me("Authorization", "Basic dXNlcjpwYXNzd29yZA==").body()).contains("\"role\":\"VIEWER\"");
    }
}
