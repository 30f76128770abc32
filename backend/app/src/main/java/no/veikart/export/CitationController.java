package no.veikart.export;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.veikart.commit.History;
import no.veikart.platform.UserError;
import no.veikart.roadmap.NodeMapper;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * An address for everything that can be cited, as data: {@code /data/{id}} is an entry or an edition, {@code /data/{id}/{field}} one fact with the
 * sources that speak for it, {@code /data/commit:{number}} a commit with what it changed. {@code /item/{id}} is the page of the same.
 */
@RestController
class CitationController {
    private static final String COMMIT = "commit:";
    private static final String JSON = "application/json";

    private final GraphQLSchema schema;
    private final Exports exports;
    private final Validators validators;
    private final History history;
    private final NodeMapper mapper;

    CitationController(
            GraphQlSource source, Exports exports, Validators validators, History history, NodeMapper mapper) {
        this.schema = source.schema();
        this.exports = exports;
        this.validators = validators;
        this.history = history;
        this.mapper = mapper;
    }

    @GetMapping("/data/{id}")
    void entry(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(id, "", query, conditions, request, response);
    }

    @GetMapping("/data/{id}/{field}")
    void fact(
            @PathVariable String id,
            @PathVariable String field,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(id, field, query, conditions, request, response);
    }

    private void answer(
            String id,
            String field,
            MultiValueMap<String, String> query,
            ServletWebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PointInTime point = PointInTime.of("a citation", query);
        Validators.Validator validator = point.validator(validators, id + " " + field);
        ExportHeaders.validate(request, response, validator, "");
        if (conditions.checkNotModified(validator.tag(), validator.modified().toEpochMilli())) {
            return;
        }
        Citation citation = new Citation(point.roadmap(exports, schema, id), mapper);
        Map<String, Object> cited = id.startsWith(COMMIT)
                ? citation.commit(id.substring(COMMIT.length()), field, history)
                : field.isEmpty() ? citation.entry(id) : citation.fact(id, field);
        byte[] bytes = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(cited);
        ExportHeaders.open(response, JSON, "", bytes.length, -1).write(bytes);
    }

    @ExceptionHandler
    void refused(UserError error, HttpServletResponse response) throws IOException {
        Refusal.send(error, response);
    }
}
