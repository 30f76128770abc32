package no.veikart.export;

import com.mongodb.MongoException;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /graphql} for those who accept a format that is not JSON best: any query whose answer holds one list, under the same rules
 * as a saved operation. The options are in the query string.
 */
@Configuration(proxyBeanMethods = false)
class QueryExportRoute {
    private static final String NAME = "the query";
    private static final int BEFORE_GRAPHQL = -1;

    /** The body of a GraphQL request over HTTP. */
    record Body(
            @Nullable String query,
            @Nullable String operationName,
            @Nullable Map<String, Object> variables) {}

    @Bean
    @Order(BEFORE_GRAPHQL)
    RouterFunction<ServerResponse> exportOfQueries(GraphQlSource source, Exports exports) {
        return RouterFunctions.route()
                .POST(
                        "/graphql",
                        RequestPredicates.contentType(MediaType.APPLICATION_JSON)
                                .and(request -> wants(request).isPresent()),
                        request -> {
                            Body body = bodyOf(request);
                            return ServerResponse.ok().build((servlet, response) -> {
                                try {
                                    answer(request, body, response, source.schema(), exports);
                                } catch (UserError wrong) {
                                    Refusal.send(wrong, response);
                                } catch (MongoException silent) {
                                    Refusal.send(UserError.silentStore(), response);
                                }
                                return null;
                            });
                        })
                .POST(
                        "/graphql",
                        RequestPredicates.contentType(MediaType.APPLICATION_JSON)
                                .and(request -> !isAnswerable(request)),
                        request -> refused(new UserError(
                                ErrorCode.NOT_ACCEPTABLE,
                                "no query can be had as " + acceptOf(request)
                                        + "; any can be had as application/json, one with a list as "
                                        + Format.CSV.mediaType())))
                .build();
    }

    private static ServerResponse refused(UserError error) {
        return ServerResponse.ok().build((servlet, response) -> {
            Refusal.send(error, response);
            return null;
        });
    }

    /** Null when it is no JSON, or not of this shape. */
    private static @Nullable Body bodyOf(ServerRequest request) throws ServletException, IOException {
        try {
            return request.body(Body.class);
        } catch (HttpMessageNotReadableException unreadable) {
            return null;
        }
    }

    private static String acceptOf(ServerRequest request) {
        return String.join(",", request.headers().header(HttpHeaders.ACCEPT));
    }

    private static boolean isAnswerable(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        return accepted.isEmpty()
                || accepted.stream()
                        .anyMatch(type ->
                                type.isCompatibleWith(MediaType.TEXT_EVENT_STREAM) || Format.JSON.isAcceptedBy(type));
    }

    /** The format other than JSON that is liked best, if JSON is not. */
    private static Optional<Format> wants(ServerRequest request) {
        return Negotiation.choose(acceptOf(request), Arrays.asList(Format.values()))
                .filter(format -> format != Format.JSON);
    }

    private static void answer(
            ServerRequest request,
            @Nullable Body body,
            HttpServletResponse response,
            GraphQLSchema schema,
            Exports exports)
            throws IOException {
        Format format = wants(request).orElseThrow();
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(request.params());
        ExportOptions options =
                ExportOptions.take(format, parameters, PlainLanguage.preferred(request.servletRequest()));
        if (!parameters.isEmpty()) {
            throw UserError.badInput("there is no option " + String.join(", ", parameters.keySet())
                    + "; variables are given in the body");
        }
        Question question = question(schema, body);
        if (!Exports.formatsOf(question).contains(format)) {
            throw Exports.notAcceptable(format.suffix(), question, NAME);
        }
        HeldBack out = new HeldBack((length, rows) -> {
            ExportHeaders.speak(response, format, options.language());
            return ExportHeaders.open(response, format, "query", length, rows);
        });
        exports.write(question, format, options, NAME, out);
        out.finish();
    }

    private static Question question(GraphQLSchema schema, @Nullable Body body) {
        if (body == null) {
            throw UserError.badInput(
                    "the body is no GraphQL request; it is {\"query\": \"...\", \"variables\": {...}}");
        }
        if (body.query() == null || body.query().isBlank()) {
            throw UserError.badInput("the body has no query; it is {\"query\": \"...\", \"variables\": {...}}");
        }
        return Question.parse(
                schema, body.query(), body.operationName(), body.variables() == null ? Map.of() : body.variables());
    }
}
