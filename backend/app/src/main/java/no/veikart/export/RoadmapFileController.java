package no.veikart.export;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The whole roadmap as one file, as of any point: {@code /export/roadmap.yaml}. */
@RestController
class RoadmapFileController {
    static final Map<String, String> TYPES = Map.of(
            "yaml", "application/yaml",
            "json", "application/json",
            "ndjson", "application/x-ndjson",
            "zip", "application/zip");

    private final GraphQLSchema schema;
    private final Exports exports;
    private final Validators validators;
    private final Kinds kinds;
    private final NodeMapper mapper;

    RoadmapFileController(
            GraphQlSource source, Exports exports, Validators validators, Kinds kinds, NodeMapper mapper) {
        this.schema = source.schema();
        this.exports = exports;
        this.validators = validators;
        this.kinds = kinds;
        this.mapper = mapper;
    }

    @GetMapping("/export/roadmap.{suffix}")
    void roadmap(
            @PathVariable String suffix,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String type = TYPES.get(suffix);
        if (type == null) {
            throw new UserError(
                    ErrorCode.NOT_FOUND, "the roadmap is there as " + String.join(", ", RoadmapFile.SUFFIXES));
        }
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        boolean header = isWithHeader(rest.remove("header"));
        PointInTime point = PointInTime.of("the export", rest);
        Validators.Validator validator = point.validator(validators, suffix + header);
        ExportHeaders.validate(request, response, validator, "");
        if (conditions.checkNotModified(validator.tag(), validator.modified().toEpochMilli())) {
            return;
        }
        Exports.Asked asked = point.roadmap(exports, schema, "The whole roadmap");
        HeldBack out =
                new HeldBack((length, rows) -> ExportHeaders.open(response, type, "roadmap." + suffix, length, rows));
        new RoadmapFile(asked.roadmap(), kinds, mapper, asked.provenance()).write(suffix, header, out);
        out.finish();
    }

    private static boolean isWithHeader(@Nullable List<String> given) {
        if (given == null || given.equals(List.of("true"))) {
            return true;
        }
        if (given.equals(List.of("false"))) {
            return false;
        }
        throw UserError.badInput("header is " + String.join(", ", given) + "; it is true or false");
    }

    @ExceptionHandler
    void refused(UserError error, HttpServletResponse response) throws IOException {
        Refusal.send(error, response);
    }
}
