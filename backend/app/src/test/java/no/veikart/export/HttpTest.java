package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server as a stranger meets it over HTTP. */
@VeikartTest
class HttpTest {
    private static final String COUNTS = "{\"query\":\"{ roadmap { counts { kind count } } }\"}";

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> graphQl(String body, String accept) throws IOException, InterruptedException {
        return send(to("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void graphQlAnswersInTheMediaTypeAskedFor() throws Exception {
        HttpResponse<String> modern = graphQl(COUNTS, "application/graphql-response+json");
        assertThat(modern.statusCode()).isEqualTo(200);
        assertThat(type(modern)).startsWith("application/graphql-response+json");
        HttpResponse<String> legacy = graphQl(COUNTS, "application/json");
        assertThat(legacy.statusCode()).isEqualTo(200);
        assertThat(type(legacy)).startsWith("application/json");
        assertThat(legacy.body()).contains("\"kind\":\"solution\"");
    }

    @Test
    void whatIsNoGraphQlIsABadRequestInTheModernMediaType() throws Exception {
        String modern = "application/graphql-response+json";
        HttpResponse<String> syntax = graphQl("{\"query\":\"{ roadmap { \"}", modern);
        assertThat(syntax.statusCode()).isEqualTo(400);
        assertThat(syntax.body()).contains("GRAPHQL_PARSE_FAILED");
        HttpResponse<String> unknown = graphQl("{\"query\":\"{ roadmap { nothing } }\"}", modern);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("GRAPHQL_VALIDATION_FAILED").contains("nothing");
        assertThat(graphQl("{\"query\":", modern).statusCode()).isEqualTo(400);
        assertThat(graphQl("{}", modern).statusCode()).isEqualTo(400);
        assertThat(graphQl("[]", modern).statusCode()).isEqualTo(400);
    }

    @Test
    void otherMethodsAndTypesAreRefused() throws Exception {
        assertThat(send(to("/graphql?query=%7B__typename%7D").GET()).statusCode())
                .isEqualTo(405);
        assertThat(send(to("/graphql").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(COUNTS)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(graphQl(COUNTS, "text/html").statusCode()).isEqualTo(406);
    }

    @Test
    void aQuestionTooDeepOrTooLargeIsRefusedWithTheLimit() throws Exception {
        String deep = "{ roadmap { item(id: \\\"initiative:program-pll\\\") { ... on Initiative "
                + "{ parent ".repeat(40) + "{ id }" + " }".repeat(40) + " } } }";
        assertThat(graphQl("{\"query\":\"" + deep + "\"}", "application/json").body())
                .contains("depth")
                .contains("30");
        StringBuilder wide = new StringBuilder("{ roadmap { ");
        for (int i = 0; i < 2100; i++) {
            wide.append('a').append(i).append(": __typename ");
        }
        assertThat(graphQl("{\"query\":\"" + wide + "} }\"}", "application/json")
                        .body())
                .contains("2000");
    }

    @Test
    void everyAnswerSaysWhatItCouldCostAndNoSavedOperationComesNearTheLimit() throws Exception {
        String answer = graphQl(COUNTS, "application/json").body();
        assertThat(answer).contains("\"extensions\":{\"cost\":{").contains("\"requested\":11");
        for (String name : new String[] {"roadmapTimeline", "initiativeWithParts", "dependencyList", "strategyGoals"}) {
            String saved = send(to("/operations/" + name).GET()).body();
            Matcher cost = Pattern.compile("\"requested\":(\\d+)").matcher(saved);
            assertThat(cost.find()).as(name).isTrue();
            assertThat(Integer.parseInt(cost.group(1))).as(name).isLessThan(5_000_000);
        }
    }

    @Test
    void aDocumentOfTooManyTokensIsRefused() throws Exception {
        HttpResponse<String> refused =
                graphQl("{\"query\":\"{ " + "__typename ".repeat(15_001) + "}\"}", "application/graphql-response+json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("15,000");
    }

    @Test
    void errorsLeakNothing() throws Exception {
        String body = graphQl("{\"query\":\"{ roadmap(commit: 99) { counts { kind } } }\"}", "application/json")
                .body();
        assertThat(body).contains("BAD_USER_INPUT").doesNotContain("no.veikart").doesNotContain("Exception");
        HttpResponse<String> missing =
                send(to("/nothing/here").header("Accept", "text/html").GET());
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain("no.veikart").doesNotContain("Exception");
    }

    @Test
    void everyAnswerCarriesTheStrictPolicy() throws Exception {
        for (String path : new String[] {"/", "/operations", "/item/solution:sfm", "/nothing", "/actuator/health"}) {
            HttpResponse<String> answer = send(to(path).GET());
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
        }
    }

    @Test
    void theSchemaIsServedAsText() throws Exception {
        HttpResponse<String> schema = send(to("/schema.graphqls").GET());
        assertThat(type(schema)).startsWith("text/plain");
        assertThat(schema.body()).contains("type Roadmap").contains("tiltak");
    }

    @Test
    void healthIsUpAndSaysNoMore() throws Exception {
        HttpResponse<String> health = send(to("/actuator/health").GET());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("details");
        assertThat(send(to("/actuator/prometheus").GET()).statusCode()).isEqualTo(200);
        assertThat(send(to("/actuator/info").GET()).statusCode()).isEqualTo(200);
        assertThat(send(to("/actuator/env").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void savedOperationsAreListedAndRunByName() throws Exception {
        assertThat(send(to("/operations").GET()).body())
                .contains("\"roadmapCounts\"")
                .contains("\"variables\"");
        HttpResponse<String> answer =
                send(to("/operations/roadmapCounts?commit=1").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"number\":1");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        HttpResponse<String> first = send(to("/operations/roadmapCounts").GET());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(
                to("/operations/roadmapCounts").header("If-None-Match", tag).GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> other = send(to("/operations/roadmapCounts?commit=1")
                .header("If-None-Match", tag)
                .GET());
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void jsonInAnAddressIsTakenAsItIsWritten() throws IOException {
        String path = "/operations/caseList.csv?filter={\"meeting\":[\"meeting:2021-12-09-nasjonalt-e-helsestyre\"]}";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("33/21", "/operations/caseList.csv?filter=%7B%22meeting%22:%5B%22meeting:2021-12-09");
        }
    }

    @Test
    void wrongVariablesAreRefusedWithWhatWouldBeRight() throws Exception {
        HttpResponse<String> type =
                send(to("/operations/roadmapCounts?commit=one").GET());
        assertThat(type.statusCode()).isEqualTo(400);
        assertThat(type.body()).contains("BAD_USER_INPUT").contains("whole number");
        assertThat(send(to("/operations/roadmapCounts?year=1").GET()).body()).contains("asOf, commit, edition");
        assertThat(send(to("/operations/roadmapCounts?commit=1&commit=2").GET()).body())
                .contains("one value");
        HttpResponse<String> moment =
                send(to("/operations/roadmapCounts?asOf=2021-12-31").GET());
        assertThat(moment.statusCode()).isEqualTo(400);
        assertThat(moment.body()).contains("asOf is '2021-12-31'", "2021-12-31T23:59:59Z");
        assertThat(send(to("/export/roadmap").GET()).body()).contains("/export/roadmap.zip");
        HttpResponse<String> unknown = send(to("/operations/nothing").GET());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("NOT_FOUND");
    }

    private String refusal(String operation, String variable, String value) throws Exception {
        HttpResponse<String> refused = send(
                to("/operations/" + operation + "?" + variable + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .GET());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("BAD_USER_INPUT");
        return refused.body().replace("\\\"", "\"");
    }

    @Test
    void whatIsWrongWithinAnObjectIsToldWithItsPlaceAndWhatWouldBeRight() throws Exception {
        assertThat(refusal("meetingList", "filter", "{\"date\":{\"from\":\"31.12.2021\"}}"))
                .contains("filter.date.from is '31.12.2021', which is no Date; give a day, e.g. 2021-12-31");
        assertThat(refusal("initiativeList", "filter", "{\"kind\":[\"PROJECT\",\"project\"]}"))
                .contains(
                        "filter.kind[1] is 'project', which is no InitiativeKind; give one of ",
                        "did you mean PROJECT?");
        assertThat(refusal("initiativeList", "filter", "{\"or\":[{\"ovner\":[\"x\"]}]}"))
                .contains("filter.or[0] has no field ovner; its fields are kind, state, ", "did you mean owner?");
        assertThat(refusal("initiativeList", "filter", "{\"text\":1}")).contains("filter.text is '1'", "give a text");
        assertThat(refusal("initiativeList", "filter", "{\"kind\":[null]}")).contains("filter.kind[0] is null");
        assertThat(refusal("initiativeList", "filter", "kind"))
                .contains(
                        "filter is 'kind', which is no InitiativeFilter; give an object as JSON, e.g. {\"kind\": [\"");
        assertThat(refusal("initiativeList", "filter", "{\"kind\":"))
                .contains("which is no InitiativeFilter", "no JSON from character 9");
    }

    @Test
    void whatIsNoConstantOrNameIsToldWithTheNearest() throws Exception {
        assertThat(refusal("conflictList", "language", "no"))
                .contains("language is 'no', which is no Language; give one of NB, NN, EN; did you mean NB?");
        assertThat(refusal("roadmapCounts", "comit", "1")).contains("did you mean commit?");
        assertThat(refusal("roadmapCounts", "separator", "tab")).contains("separator is an option of other formats");
        assertThat(send(to("/operations/initativeList").GET()).body()).contains("did you mean initiativeList?");
        assertThat(send(to("/operations/dependencyNeighbourhood").GET()).body())
                .contains("needs the variable id", "give an id, e.g. ");
    }

    @Test
    void whatNobodyAnswersIsToldScriptsInJsonAndPeopleInAPageOfTheirLanguage() throws Exception {
        HttpResponse<String> missing = send(to("/export/nothing").GET());
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("NOT_FOUND", "there is nothing at /export/nothing; there are /operations");
        HttpResponse<String> viewer =
                send(to("/export/nothing").header("Accept", "text/html").GET());
        assertThat(viewer.statusCode()).isEqualTo(404);
        assertThat(viewer.body()).as("the viewer, which tells it").contains("<script type=\"module\" src=\"/app.js\">");
        HttpResponse<String> page = send(to("/operations/roadmapCounts")
                .header("Accept", "text/html")
                .header("Accept-Language", "nn")
                .DELETE());
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Content-Language")).hasValue("nn");
        assertThat(page.body()).contains("<html lang=\"nn\">", "does not answer DELETE");
        HttpResponse<String> method = send(to("/operations/roadmapCounts").DELETE());
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("does not answer DELETE; it answers ", "GET");
        HttpResponse<String> entry = send(to("/docs/initative").GET());
        assertThat(entry.statusCode()).isEqualTo(404);
        assertThat(entry.body()).contains("/docs lists them; did you mean Initiative?");
        assertThat(send(to("/docs/").GET()).statusCode()).isEqualTo(200);
        assertThat(type(send(to("/catalog.ttl").header("Accept", "text/html").GET())))
                .startsWith("text/turtle");
    }

    @Test
    void whatIsNoRequestToTheContainerIsToldInTheSameShape() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /..%2f HTTP/1.0\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/json", "the request is malformed")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    @Test
    void aQueryThatCannotBeExportedIsToldWhy() throws Exception {
        assertThat(graphQl("nonsense", "text/csv").body()).contains("the body is no GraphQL request");
        HttpResponse<String> picture = graphQl(COUNTS, "image/png");
        assertThat(picture.statusCode()).isEqualTo(406);
        assertThat(picture.body()).contains("no query can be had as image/png; any can be had as application/json");
        assertThat(graphQl(
                                "{\"query\":\"query($n: Int!) { roadmap { meetings(first: $n) { nodes { id } } } }\"}",
                                "text/csv")
                        .body())
                .contains("the variable n is missing; give a whole number");
    }
}
