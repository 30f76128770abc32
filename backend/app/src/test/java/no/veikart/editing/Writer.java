package no.veikart.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.security.ApiTokens;
import no.veikart.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes over HTTP, as scripts do. */
@Lazy
@TestComponent
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
public final class Writer {
    /** Escapes, so that halves of characters reach the server as they are. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String CHANGED =
            "{ commit { number by message } userErrors { field message code } meanwhile { number } }";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiTokens tokens;
    private final Environment environment;

    Writer(ApiTokens tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    /** Someone with a token. */
    public As as(Role role, String organisation) {
        return new As(tokens.create(organisation, role, role + " of " + organisation, Duration.ofDays(1)));
    }

    public As editor() {
        return as(Role.EDITOR, "actor:ks");
    }

    public As nobody() {
        return new As(null);
    }

    /** An answer, to be looked into by JSON path. */
    public record Answer(int status, String body) {
        public <T> T at(String path) {
            return JsonPath.read(body, path);
        }

        /** The codes of the errors in a mutation's input. */
        public List<String> codes() {
            return at("$.data.*.userErrors[*].code");
        }

        public int commit() {
            assertThat(codes()).as(body).isEmpty();
            return JsonPath.<List<Integer>>read(body, "$.data.*.commit.number").getFirst();
        }
    }

    public final class As {
        private final @Nullable String token;
        private final @Nullable Integer port;

        As(@Nullable String token) {
            this(token, null);
        }

        private As(@Nullable String token, @Nullable Integer port) {
            this.token = token;
            this.port = port;
        }

        public @Nullable String token() {
            return token;
        }

        /** The same one at another server over the same store. */
        public As at(int otherPort) {
            return new As(token, otherPort);
        }

        public Answer ask(String query, Map<String, ?> variables) {
            return post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        }

        public Answer post(String body) {
            HttpResponse<String> response = post(body, Map.of());
            return new Answer(response.statusCode(), response.body());
        }

        /** With headers of one's own. */
        public HttpResponse<String> post(String body, Map<String, String> headers) {
            int at = port == null ? environment.getRequiredProperty("local.server.port", Integer.class) : port;
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            headers.forEach(request::header);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Calls a mutation with an input, to which a reason is added where it has none. */
        public Answer mutate(String verb, Map<String, ?> input) {
            Map<String, Object> whole = new LinkedHashMap<>(Map.of("reason", "a test"));
            whole.putAll(input);
            String type = Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Input!";
            return ask(
                    "mutation M($input: " + type + ") { " + verb + "(input: $input) " + CHANGED + " }",
                    Map.of("input", whole));
        }

        public Answer apply(Map<?, ?>... changes) {
            return mutate("applyChanges", Map.of("changes", List.of(changes)));
        }
    }

    public static Map<String, Object> create(String id, Map<String, ?> content) {
        return Map.of("id", id, "action", "CREATE", "content", content);
    }

    public static Map<String, Object> update(String id, Map<String, ?> content) {
        return Map.of("id", id, "action", "UPDATE", "content", content);
    }

    public static Map<String, Object> remove(String id) {
        return Map.of("id", id, "action", "REMOVE");
    }

    public static Map<String, Object> initiative(String name, String owner) {
        return Map.of("name", name, "kind", "PROJECT", "owner", owner);
    }

    public static Map<String, Object> requires(String from, String to) {
        return Map.of("from", from, "to", to, "kind", "REQUIRES", "rationale", Map.of("nb", "må være på plass først"));
    }

    public static Map<String, Object> period(String start, String end) {
        return Map.of("start", start, "end", end, "precision", "QUARTER");
    }
}
