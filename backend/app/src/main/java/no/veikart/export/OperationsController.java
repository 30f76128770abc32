package no.veikart.export;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.veikart.commit.Commits;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import reactor.core.publisher.Mono;

/** The saved operations over GET: {@code /operations/{name}?variable=value}, with an ETag that is checked before anything is asked. */
@RestController
class OperationsController {
    private final SavedOperations operations;
    private final WebGraphQlHandler graphQl;
    private final Commits commits;
    private final VariableReader variables = new VariableReader();

    OperationsController(SavedOperations operations, WebGraphQlHandler graphQl, Commits commits) {
        this.operations = operations;
        this.graphQl = graphQl;
        this.commits = commits;
    }

    @GetMapping("/operations")
    Collection<SavedOperation> list() {
        return operations.all();
    }

    @GetMapping("/operations/{name}")
    Mono<ResponseEntity<Map<String, Object>>> run(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> query,
            WebRequest conditions,
            HttpServletRequest request) {
        SavedOperation operation = operations
                .find(name)
                .orElseThrow(() -> new UserError(
                        ErrorCode.NOT_FOUND, "there is no saved operation of that name; GET /operations lists them"));
        Map<String, Object> given = variables.read(operation, query);
        String tag = tagOf(operation, given);
        if (conditions.checkNotModified(tag)) {
            return Mono.just(ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(CacheControl.noCache())
                    .eTag(tag)
                    .build());
        }
        return graphQl.handleRequest(asked(operation, given, request)).map(answer -> answered(answer, tag));
    }

    private static WebGraphQlRequest asked(
            SavedOperation operation, Map<String, Object> given, HttpServletRequest request) {
        return new WebGraphQlRequest(
                URI.create("/operations/" + operation.name()),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                Map.of("query", operation.text(), "operationName", operation.name(), "variables", given),
                UUID.randomUUID().toString(),
                Locale.ROOT);
    }

    /** An answer without data is the asker's fault here: the operation itself is known to be valid. */
    private static ResponseEntity<Map<String, Object>> answered(WebGraphQlResponse answer, String tag) {
        Map<String, Object> body = answer.toMap();
        if (body.get("data") == null) {
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .body(body);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(body);
    }

    /** Changes with the roadmap, the operation and the variables. Weak, so that compression stays on. */
    private String tagOf(SavedOperation operation, Map<String, Object> given) {
        try {
            String whole = String.join(
                    "\0",
                    commits.log().isEmpty() ? "" : commits.log().getLast().hash(),
                    operation.text(),
                    given.toString());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(UserError error) {
        HttpStatus status = error.code() == ErrorCode.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return ResponseEntity.status(status)
                .body(Map.of(
                        "errors",
                        List.of(Map.of(
                                "message",
                                String.valueOf(error.getMessage()),
                                "extensions",
                                Map.of("code", error.code().name())))));
    }
}
