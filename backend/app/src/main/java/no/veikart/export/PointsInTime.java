package no.veikart.export;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.veikart.platform.UserError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;

/** The roadmap that an address chooses with {@code asOf}, {@code commit} or {@code edition}; none of them means now. */
@Component
class PointsInTime {
    /** The question that chooses the roadmap. */
    private static final String CHOICE = "query($asOf: DateTime, $commit: Int, $edition: String)"
            + " { roadmap(asOf: $asOf, commit: $commit, edition: $edition) { commit { number } } }";

    private static final List<SavedOperation.Variable> VARIABLES = List.of(
            new SavedOperation.Variable("asOf", "DateTime", false),
            new SavedOperation.Variable("commit", "Int", false),
            new SavedOperation.Variable("edition", "String", false));

    private final GraphQLSchema schema;
    private final Exports exports;
    private final Validators validators;

    PointsInTime(GraphQlSource source, Exports exports, Validators validators) {
        this.schema = source.schema();
        this.exports = exports;
        this.validators = validators;
    }

    /**
     * The roadmap that is asked for; empty when the asker is known to have the answer, and has been told so. The answer's headers are set.
     *
     * @param asked what is asked, for errors and for the reader of a file
     * @param representation what tells this answer apart from others to the same question
     * @throws UserError BAD_USER_INPUT for any parameter but a point, and for a value that is none
     */
    Optional<Exports.Asked> ask(
            String asked, String representation, MultiValueMap<String, String> query, ServletWebRequest web) {
        Map<String, Object> given = new VariableReader().read(asked, VARIABLES, query);
        Validators.Validator validator = validators.of(CHOICE, true, given, representation);
        ExportHeaders.validate(web.getRequest(), responseOf(web), validator, "");
        return web.checkNotModified(validator.tag(), validator.modified().toEpochMilli())
                ? Optional.empty()
                : Optional.of(roadmap(given, asked));
    }

    /** The roadmap that an edition holds; empty when that is not known in this store. */
    Optional<Exports.Asked> edition(String id) {
        try {
            return Optional.of(roadmap(Map.of("edition", id), id));
        } catch (UserError unknown) {
            return Optional.empty();
        }
    }

    private Exports.Asked roadmap(Map<String, Object> given, String title) {
        return exports.asked(Question.parse(schema, CHOICE, null, given), title);
    }

    static HttpServletResponse responseOf(ServletWebRequest web) {
        return Objects.requireNonNull(web.getResponse(), "a request over HTTP has a response");
    }
}
