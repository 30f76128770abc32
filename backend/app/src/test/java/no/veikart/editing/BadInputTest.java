package no.veikart.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.veikart.commit.Commits;
import no.veikart.commit.StoredJournal;
import no.veikart.editing.Writer.Answer;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the server answers what was wrong, stores nothing that it cannot read again, and goes on. */
@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class BadInputTest {
    private static final int SEEDS = Integer.getInteger("veikart.seeds", 300);

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    @Autowired
    MongoDatabase database;

    @Autowired
    Kinds kinds;

    @Autowired
    NodeMapper mapper;

    @Autowired
    GraphQlSource source;

    @LocalServerPort
    int port;

    private static void assertNoFault(Answer answer, Object what) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isLessThan(500);
        assertThat(answer.body())
                .as("%s", what)
                .doesNotContain("INTERNAL_ERROR")
                .doesNotContain("Exception");
    }

    @Test
    void generatedMutationsAreWrittenOrRefusedAndTheStoreStaysWhole() {
        Writer.As admin = writer.as(Role.ADMIN, "actor:ks");
        List<GraphQLFieldDefinition> verbs = source.schema().getMutationType().getFieldDefinitions().stream()
                .filter(verb -> !verb.getName().equals("revertCommit"))
                .toList();
        for (long seed = 0; seed < SEEDS; seed++) {
            GraphQLFieldDefinition verb = verbs.get((int) (seed % verbs.size()));
            Object input = new OddInput(seed, commits.current(), mapper)
                    .of(verb.getArgument("input").getType());
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("input", input);
            String type = GraphQLTypeUtil.simplePrint(verb.getArgument("input").getType());
            String selected = switch (GraphQLTypeUtil.unwrapAll(verb.getType()).getName()) {
                case "ErasedSubject" -> "commits tokens";
                case "ProposalPayload" -> "proposal { id state } userErrors { field message code }";
                default -> "commit { number } userErrors { field message code }";
            };
            Answer answer = admin.ask(
                    "mutation($input: " + type + ") { " + verb.getName() + "(input: $input) { " + selected + " } }",
                    variables);
            assertNoFault(answer, "seed " + seed + " " + verb.getName());
        }
        assertThatWhatIsSoundIsStillWritten(admin);
        assertThatTheStoreIsWhole();
        assertThatEverythingIsStillAnswered();
    }

    private static void assertThatWhatIsSoundIsStillWritten(Writer.As admin) {
        Map<String, Object> change = Map.of(
                "id",
                "initiative:program-pll",
                "action",
                "UPDATE",
                "content",
                Map.of("description", Map.of("nb", "En annen tekst.")));
        Answer answer = admin.ask(
                "mutation($input: ApplyChangesInput!) { applyChanges(input: $input) { commit { number } userErrors {"
                        + " message } } }",
                Map.of("input", Map.of("reason", "En prøve", "changes", List.of(change))));
        assertThat(answer.body()).contains("\"number\":");
    }

    private void assertThatTheStoreIsWhole() {
        Commits restarted = StoredJournal.commitsOf(database, kinds);
        assertThat(restarted.log()).isEqualTo(commits.log());
        assertThat(StoredJournal.problemsIn(database, kinds)).isEmpty();
    }

    private void assertThatEverythingIsStillAnswered() {
        for (String question : List.of(
                "{ roadmap { counts { kind count } cycles { items { id } } centralDependencies { item { id } } } }",
                "{ roadmap { initiatives(first: 1000, orderBy: [{field: START, direction: ASC}]) { nodes { id name"
                        + " period { start end } phases { phase } impact(first: 3) { totalCount } } } } }",
                "{ roadmap { editions { nodes { commit { number } } } } proposals(first: 200) { nodes { id state"
                        + " stale changes { id content } events { text } outcome { userErrors { message } diff {"
                        + " totalCount } conflictsChanged { worse } } changedSince { totalCount } } } }",
                "{ roadmap { search(text: \"tekst\") { totalCount } stalest(first: 5) { totalCount } } }")) {
            Answer answer = writer.nobody().ask(question, Map.of());
            assertNoFault(answer, question);
            assertThat(answer.body()).startsWith("{\"data\":{\"roadmap\":{");
        }
    }

    @Test
    void contentThatIsNoObjectIsRefusedSayingWhere() {
        for (Object odd : List.of(List.of(), List.of("navn"), "navn", 7, true)) {
            Map<String, Object> change = Map.of("id", "initiative:program-pll", "action", "UPDATE", "content", odd);
            Map<String, Object> applied = Map.of("reason", "En prøve", "changes", List.of(change));
            Map<String, Object> proposed = new LinkedHashMap<>(applied);
            proposed.put("title", "En prøve");
            for (Answer answer : List.of(
                    writer.editor()
                            .ask(
                                    "mutation($input: ApplyChangesInput!) { applyChanges(input: $input) { commit { number } } }",
                                    Map.of("input", applied)),
                    writer.editor()
                            .ask(
                                    "mutation($input: ProposeChangesInput!) { proposeChanges(input: $input) { proposal { id } } }",
                                    Map.of("input", proposed)))) {
                assertThat(answer.body())
                        .contains(
                                "BAD_USER_INPUT", "input.changes[0].content is ", "; it has to be an object of fields");
            }
        }
    }

    @Test
    void brokenJsonIsABadRequest() {
        String whole = new JsonMapper()
                .writeValueAsString(Map.of(
                        "query",
                        "mutation($input: ApplyChangesInput!) { applyChanges(input: $input) { userErrors { message } }"
                                + " }",
                        "variables",
                        Map.of("input", Map.of("reason", "å", "changes", List.of()))));
        Writer.As editor = writer.editor();
        for (long seed = 0; seed < SEEDS; seed++) {
            assertNoFault(editor.post(broken(whole, new Random(seed))), "seed " + seed);
        }
        for (String odd : List.of(
                "",
                " ",
                "null",
                "1",
                "\"x\"",
                "[]",
                "[[[[",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[]}",
                "{\"query\":\"{me{role}}\",\"variables\":[]}",
                "{\"query\":\"{me{role}}\",\"variables\":\"x\"}",
                "{\"query\":\"{me{role}}\",\"operationName\":7}",
                "{\"query\":\"{me{role}}\",\"extensions\":1}",
                "\ufeff{}",
                "{\"query\":\"\\u0000\"}",
                "{\"query\":\"query { me { role } } # \\ud800\"}")) {
            assertNoFault(editor.post(odd), odd);
        }
    }

    private static String broken(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int place = random.nextInt(text.length() + 1) % Math.max(1, text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(place, place + 1);
                case 1 -> text.insert(place, (char) random.nextInt(0x3000));
                case 2 -> text.replace(place, place + 1, "{}[]\",:\\$!()".substring(random.nextInt(12), 12));
                default -> text.setLength(Math.max(1, place));
            }
        }
        return text.toString();
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefused() {
        Writer.As editor = writer.editor();
        String reason =
                "mutation($r: String!) { applyChanges(input: {reason: $r, changes: []}) { userErrors { message } } }";
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(
                "a long string",
                "{\"query\":\"" + reason + "\",\"variables\":{\"r\":\"" + "x".repeat(9 << 20) + "\"}}");
        bodies.put("more than 10 MB", "{\"query\":\"" + "x".repeat(11 << 20) + "\"}");
        bodies.put(
                "deep JSON",
                "{\"query\":\"{me{role}}\",\"variables\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        bodies.put(
                "deep objects",
                "{\"query\":\"{me{role}}\",\"variables\":{\"a\":" + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)
                        + "}}");
        bodies.put("deep fields", "{\"query\":\"" + "{a".repeat(10_000) + "}".repeat(10_000) + "\"}");
        bodies.put(
                "deep literals",
                "{\"query\":\"mutation{applyChanges(input:" + "{a:".repeat(5_000) + "1" + "}".repeat(5_000)
                        + "){userErrors{code}}}\"}");
        bodies.put("deep lists", "{\"query\":\"{a(b:" + "[".repeat(10_000) + "]".repeat(10_000) + ")}\"}");
        bodies.put("a long name", "{\"query\":\"{" + "a".repeat(900_000) + "}\"}");
        bodies.put(
                "a long number",
                "{\"query\":\"{ roadmap(commit: " + "9".repeat(100_000) + ") { counts { kind } } }\"}");
        bodies.put("many tokens", "{\"query\":\"{" + "a ".repeat(200_000) + "}\"}");
        bodies.put("many directives", "{\"query\":\"{ me " + "@skip(if: false) ".repeat(3_000) + "{ role } }\"}");
        bodies.forEach((what, body) -> {
            long start = System.nanoTime();
            Answer answer = editor.post(body);
            assertNoFault(
                    new Answer(
                            answer.status(),
                            answer.body()
                                    .substring(0, Math.min(2000, answer.body().length()))),
                    what);
            assertThat(answer.status() >= 400
                            || answer.body().contains("errors")
                            || answer.body().contains("userErrors"))
                    .as(what)
                    .isTrue();
            assertThat((System.nanoTime() - start) / 1_000_000_000.0)
                    .as("seconds for %s", what)
                    .isLessThan(15);
        });
    }

    @Test
    void oddRequestsAreAnswered() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        byte[] notUtf8 = "{\"query\":\"{ me { role } } # \u00e5\"}".getBytes(StandardCharsets.ISO_8859_1);
        for (String type : List.of(
                "application/json",
                "application/json;charset=nonsense",
                "text/plain",
                "*/*",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "a")) {
            for (String accept : List.of("*/*", "text/html", "nonsense", "application/graphql-response+json")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofByteArray(notUtf8))
                        .build();
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                assertNoFault(new Answer(response.statusCode(), response.body()), Arrays.asList(type, accept));
            }
        }
        for (String token :
                List.of("Bearer", "Bearer ", "bearer x", "Bearer \t", "Basic x", "Bearer " + "a".repeat(5000))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", token)
                    .POST(BodyPublishers.ofString("{\"query\":\"{ me { role } }\"}"))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            assertNoFault(new Answer(response.statusCode(), response.body()), token);
        }
    }
}
