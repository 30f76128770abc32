package no.veikart.export;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the saved operations as if they came over HTTP: the same limits, the same errors. */
final class SavedAnswers {
    private final SavedOperations operations;
    private final WebGraphQlHandler graphQl;

    SavedAnswers(SavedOperations operations, WebGraphQlHandler graphQl) {
        this.operations = operations;
        this.graphQl = graphQl;
    }

    /** The whole answer, with the errors that there are. */
    Map<String, Object> ask(SavedOperation operation, Map<String, Object> variables) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/operations/" + operation.name()),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                Map.of("query", operation.text(), "operationName", operation.name(), "variables", variables),
                UUID.randomUUID().toString(),
                Locale.ROOT);
        return Objects.requireNonNull(graphQl.handleRequest(request).block()).toMap();
    }

    /** The data of an answer without errors. Throws the first error that there is, as UserError. */
    JsonNode data(String name, Map<String, Object> variables) {
        JsonNode answer = JsonMapper.shared().valueToTree(ask(operations.get(name), variables));
        JsonNode error = answer.path("errors").path(0);
        if (!error.isMissingNode()) {
            ErrorCode code =
                    ErrorCode.valueOf(error.path("extensions").path("code").asString(ErrorCode.BAD_USER_INPUT.name()));
            throw new UserError(
                    code, name + " cannot be answered: " + error.path("message").asString());
        }
        return answer.path("data");
    }
}
