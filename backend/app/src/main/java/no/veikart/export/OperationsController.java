package no.veikart.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The saved operations over GET: {@code /operations/{name}?variable=value}, in a format by {@code Accept} or by a suffix of the name, with
 * an ETag that is checked before anything is asked.
 */
@RestController
class OperationsController {
    private final SavedOperations operations;
    private final SavedAnswers answers;
    private final Exports exports;
    private final Validators validators;

    OperationsController(
            SavedOperations operations, WebGraphQlHandler graphQl, Exports exports, Validators validators) {
        this.operations = operations;
        this.answers = new SavedAnswers(operations, graphQl);
        this.exports = exports;
        this.validators = validators;
    }

    @GetMapping({"/operations", "/operations/"})
    Collection<SavedOperation> list() {
        return operations.all();
    }

    @GetMapping("/operations/{file}")
    void run(
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            ServletWebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int dot = file.indexOf('.');
        SavedOperation operation = operations.get(dot < 0 ? file : file.substring(0, dot));
        Format format = dot < 0 ? accepted(operation, accept) : suffixed(operation, file.substring(dot + 1));
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(query);
        ExportOptions options = ExportOptions.take(format, parameters, PlainLanguage.preferred(request));
        Map<String, Object> given = operation.read(parameters);
        Validators.Validator validator =
                validators.of(operation.text(), operation.hasVariable("commit"), given, format + " " + options);
        ExportHeaders.validate(request, response, validator, format.vary());
        ExportHeaders.speak(response, format, options.language());
        if (conditions.checkNotModified(validator.tag(), validator.modified().toEpochMilli())) {
            return;
        }
        if (format == Format.JSON) {
            json(operation, given, response);
            return;
        }
        HeldBack out =
                new HeldBack((length, rows) -> ExportHeaders.open(response, format, operation.name(), length, rows));
        Question question = Question.of(operation.shape().schema(), operation.document(), null, given);
        exports.write(question, format, options, operation.description(), out);
        out.finish();
    }

    private static Format accepted(SavedOperation operation, String accept) {
        return Negotiation.choose(accept, Exports.formatsOf(operation.shape()))
                .orElseThrow(() -> Exports.notAcceptable(accept, operation.shape(), operation.name()));
    }

    private static Format suffixed(SavedOperation operation, String suffix) {
        return Format.find(suffix)
                .filter(Exports.formatsOf(operation.shape())::contains)
                .orElseThrow(() -> Exports.notAcceptable(suffix, operation.shape(), operation.name()));
    }

    /** An answer without data is the asker's fault here: the operation itself is known to be valid. */
    private void json(SavedOperation operation, Map<String, Object> given, HttpServletResponse response)
            throws IOException {
        Map<String, Object> body = answers.ask(operation, given);
        if (body.get("data") == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Refusal.forget(response);
        }
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
        ExportHeaders.open(response, Format.JSON, operation.name(), bytes.length, -1)
                .write(bytes);
    }
}
