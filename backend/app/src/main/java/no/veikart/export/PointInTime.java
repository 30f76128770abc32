package no.veikart.export;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The roadmap that an address chooses with {@code asOf}, {@code commit} or {@code edition}; none of them means now. */
final class PointInTime {
    /** The question that chooses the roadmap. */
    private static final String CHOICE = "query($asOf: DateTime, $commit: Int, $edition: String)"
            + " { roadmap(asOf: $asOf, commit: $commit, edition: $edition) { commit { number } } }";

    private static final List<SavedOperation.Variable> VARIABLES = List.of(
            new SavedOperation.Variable("asOf", "DateTime", false),
            new SavedOperation.Variable("commit", "Int", false),
            new SavedOperation.Variable("edition", "String", false));

    private final Map<String, Object> given;

    private PointInTime(Map<String, Object> given) {
        this.given = given;
    }

    /** Throws BAD_USER_INPUT for any other parameter, and for a value that is none. */
    static PointInTime of(String asked, MultiValueMap<String, String> query) {
        return new PointInTime(new VariableReader().read(asked, VARIABLES, query));
    }

    Validators.Validator validator(Validators validators, String representation) {
        return validators.of(CHOICE, true, given, representation);
    }

    Exports.Asked roadmap(Exports exports, GraphQLSchema schema, String title) {
        return exports.asked(Question.parse(schema, CHOICE, null, given), title);
    }
}
