package no.veikart.export;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.Limits;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A query with its variables, made ready against the schema: fragments merged, directives obeyed, arguments read.
 *
 * @param fields the fields asked for at the root
 * @param given the names of the variables that somebody gave; the others have their defaults
 */
record Question(GraphQLSchema schema, List<ExecutableNormalizedField> fields, Set<String> given) {
    private static final Options LIMITS =
            Options.defaultOptions().maxChildrenDepth(Limits.MOST_DEPTH).maxFieldsCount(Limits.MOST_FIELDS);

    /**
     * Reads a query and makes it ready.
     *
     * @param operation the name of the operation; null when the text has only one
     * @throws UserError for what is no GraphQL, or does not fit the schema, and as {@link #of}
     */
    static Question parse(
            GraphQLSchema schema, String text, @Nullable String operation, Map<String, Object> variables) {
        ParseAndValidateResult parsed =
                ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).build());
        requireNone(ErrorCode.GRAPHQL_PARSE_FAILED, parsed.getErrors());
        Limits.requireSmall(parsed.getDocument());
        requireNone(
                ErrorCode.GRAPHQL_VALIDATION_FAILED,
                ParseAndValidate.validate(schema, parsed.getDocument(), Locale.ROOT));
        InputCheck.require(schema, parsed.getDocument(), operation, variables);
        return of(schema, parsed.getDocument(), operation, variables);
    }

    private static void requireNone(ErrorCode code, List<? extends GraphQLError> errors) {
        if (!errors.isEmpty()) {
            throw new UserError(
                    code, errors.stream().map(GraphQLError::getMessage).collect(Collectors.joining("; ")));
        }
    }

    /**
     * Makes a valid document ready.
     *
     * @param operation the name of the operation; null when the document has only one
     * @throws UserError BAD_USER_INPUT for variables of the wrong type, a question too large, or one that is no query
     */
    static Question of(
            GraphQLSchema schema, Document document, @Nullable String operation, Map<String, Object> variables) {
        try {
            ExecutableNormalizedOperation ready =
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema, document, operation, RawVariables.of(variables), LIMITS);
            if (ready.getOperation() != OperationDefinition.Operation.QUERY) {
                throw UserError.badInput("only a query can be exported");
            }
            if (ready.getTopLevelFields().stream()
                    .anyMatch(field -> field.getName().startsWith("__"))) {
                throw UserError.badInput("the schema is not exported this way; it is at /schema.graphqls");
            }
            return new Question(schema, ready.getTopLevelFields(), variables.keySet());
        } catch (GraphQLException wrong) {
            String message = wrong instanceof GraphQLError error ? error.getMessage() : wrong.getMessage();
            throw UserError.badInput(String.valueOf(message));
        }
    }

    /** The shape of a saved operation's answers, whatever its variables will be. */
    static Question shapeOf(GraphQLSchema schema, Document document, List<SavedOperation.Variable> variables) {
        Map<String, Object> any = new HashMap<>();
        variables.stream()
                .filter(variable -> variable.type().endsWith("!"))
                .forEach(variable -> any.put(variable.name(), anyOf(schema, variable.type())));
        return new Question(
                schema,
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                                schema, document, null, CoercedVariables.of(any), LIMITS)
                        .getTopLevelFields(),
                Set.of());
    }

    /** The names of the types of all that it selects. */
    Set<String> types() {
        Set<String> types = new HashSet<>();
        selects((field, type) -> {
            types.add(type);
            return false;
        });
        return types;
    }

    /** Something of the right shape for a variable that must have a value. */
    private static Object anyOf(GraphQLSchema schema, String type) {
        if (type.startsWith("[")) {
            return List.of();
        }
        String name = type.replace("!", "");
        boolean object = schema.getType(name) instanceof GraphQLInputObjectType;
        return name.equals("Boolean") ? true : object ? Map.of() : "any";
    }

    /** Whether it selects a field that is sought, which is told the field and the name of its type. */
    boolean selects(BiPredicate<ExecutableNormalizedField, String> sought) {
        boolean[] found = new boolean[1];
        for (ExecutableNormalizedField top : fields) {
            top.traverseSubTree(field -> found[0] |= sought.test(
                    field,
                    GraphQLTypeUtil.unwrapAll(
                                    field.getFieldDefinitions(schema).getFirst().getType())
                            .getName()));
        }
        return found[0];
    }

    /** Whether somebody said how long a field's list should be, in the query itself or by a variable. */
    boolean saysHowMany(ExecutableNormalizedField field) {
        return field.getAstArguments().stream()
                .filter(argument ->
                        argument.getName().equals("first") || argument.getName().equals("last"))
                .anyMatch(this::isGiven);
    }

    private boolean isGiven(Argument argument) {
        return !(argument.getValue() instanceof VariableReference variable) || given.contains(variable.getName());
    }
}
