package no.veikart.export;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import no.veikart.platform.UserError;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The variables of a query of one's own, given as a saved operation's are. */
final class QueryVariables {
    private QueryVariables() {}

    /** Takes the query's variables out of some parameters; the others are left. */
    static Map<String, Object> take(String query, MultiValueMap<String, String> parameters) {
        List<SavedOperation.Variable> variables = variablesOf(query);
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        variables.forEach(variable -> {
            List<String> given = parameters.remove(variable.name());
            if (given != null) {
                own.put(variable.name(), given);
            }
        });
        return new VariableReader().read("the query", variables, own);
    }

    private static List<SavedOperation.Variable> variablesOf(String query) {
        try {
            return Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).stream()
                    .flatMap(operation -> SavedOperation.Variable.of(operation).stream())
                    .toList();
        } catch (InvalidSyntaxException wrong) {
            throw UserError.badInput(String.valueOf(wrong.getMessage()));
        }
    }
}
