package no.veikart.export;

import graphql.GraphQLContext;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.veikart.platform.Nearest;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what is given for variables is what they take, down to the last field of an object. The engine would refuse the rest too, but would
 * not say what is right.
 */
final class InputCheck {
    private static final int MOST_SHOWN = 80;

    private InputCheck() {}

    /**
     * Checks what is given.
     *
     * @param name the operation's; null when the document has only one
     * @throws UserError BAD_USER_INPUT naming the place, what was given and what would be right
     */
    static void require(GraphQLSchema schema, Document document, @Nullable String name, Map<String, Object> given) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            boolean asked = name == null || name.equals(operation.getName());
            for (VariableDefinition variable :
                    asked ? operation.getVariableDefinitions() : List.<VariableDefinition>of()) {
                GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
                if (type == null) {
                    continue;
                }
                if (given.containsKey(variable.getName())) {
                    check(variable.getName(), type, given.get(variable.getName()));
                } else if (GraphQLTypeUtil.isNonNull(type) && variable.getDefaultValue() == null) {
                    throw UserError.badInput("the variable " + variable.getName() + " is missing"
                            + right(GraphQLTypeUtil.unwrapNonNull(type)));
                }
            }
        }
    }

    private static void check(String place, GraphQLType type, @Nullable Object value) {
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                throw UserError.badInput(place + " is null; it must have a value" + right(plain));
            }
            return;
        }
        switch (plain) {
            case GraphQLList list -> elements(place, list.getWrappedType(), value);
            case GraphQLEnumType constants -> constant(place, constants, value);
            case GraphQLInputObjectType object -> fields(place, object, value);
            case GraphQLScalarType scalar -> scalar(place, scalar, value);
            default -> {}
        }
    }

    /** One value is a list of one. */
    private static void elements(String place, GraphQLType type, Object value) {
        if (!(value instanceof List<?> list)) {
            check(place, type, value);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            check(place + "[" + i + "]", type, list.get(i));
        }
    }

    private static void constant(String place, GraphQLEnumType type, Object value) {
        if (!(value instanceof String name) || type.getValue(name) == null) {
            throw wrong(place, value, type, Nearest.hint(value.toString(), names(type)));
        }
    }

    private static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private static void fields(String place, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            throw wrong(place, value, type, whereNoJson(value));
        }
        List<String> names = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        for (Object name : object.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                throw UserError.badInput(place + " has no field " + shown(String.valueOf(name)) + "; its fields are "
                        + String.join(", ", names) + Nearest.hint(String.valueOf(name), names));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            String within = place + "." + field.getName();
            if (object.containsKey(field.getName())) {
                check(within, field.getType(), object.get(field.getName()));
            } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
                throw UserError.badInput(
                        within + " is missing" + right(GraphQLTypeUtil.unwrapNonNull(field.getType())));
            }
        }
    }

    /** Where a text stops being an object. */
    private static String whereNoJson(Object value) {
        if (!(value instanceof String text) || !text.startsWith("{")) {
            return "";
        }
        try {
            JsonMapper.shared().readTree(text);
            return "";
        } catch (JacksonException broken) {
            return "; it is no JSON from character " + broken.getLocation().getColumnNr();
        }
    }

    private static void scalar(String place, GraphQLScalarType type, Object value) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
        } catch (CoercingParseValueException unreadable) {
            throw wrong(place, value, type, "");
        }
    }

    private static UserError wrong(String place, Object value, GraphQLNamedSchemaElement type, String hint) {
        return UserError.badInput(place + " is '" + shown(value.toString()) + "', which is no " + type.getName()
                + right((GraphQLType) type) + hint);
    }

    private static String shown(String text) {
        return Svg.cut(text, MOST_SHOWN);
    }

    private static String right(GraphQLType type) {
        return switch (type) {
            case GraphQLEnumType constants -> "; give one of " + String.join(", ", names(constants));
            case GraphQLInputObjectType object -> "; give an object as JSON, e.g. {" + example(object) + "}";
            case GraphQLList list -> "; give a list" + right(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()));
            case GraphQLScalarType scalar -> right(scalar.getName());
            default -> "";
        };
    }

    /** A field with what it takes: the first that must be there, else the first. */
    private static String example(GraphQLInputObjectType type) {
        List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
        GraphQLInputObjectField field = fields.stream()
                .filter(each -> GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue())
                .findFirst()
                .orElse(fields.getFirst());
        return "\"" + field.getName() + "\": " + example(field.getType());
    }

    private static String example(GraphQLType type) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> "[" + example(list.getWrappedType()) + "]";
            case GraphQLEnumType constants -> "\"" + names(constants).getFirst() + "\"";
            case GraphQLInputObjectType object -> "{" + example(object) + "}";
            case GraphQLScalarType scalar -> example(scalar.getName());
            default -> "null";
        };
    }

    private static String example(String scalar) {
        return switch (scalar) {
            case "Int" -> "1";
            case "Float" -> "0.5";
            case "Boolean" -> "true";
            case "Date" -> "\"2021-12-31\"";
            case "DateTime" -> "\"2021-12-31T23:59:59Z\"";
            case "Quarter" -> "\"2023-Q1\"";
            case "ID" -> "\"solution:kjernejournal\"";
            default -> "\"...\"";
        };
    }

    /** What would be right for a scalar type, to go on with after what was wrong. */
    static String right(String scalar) {
        String example = example(scalar).replace("\"", "");
        return switch (scalar) {
            case "Int" -> "; give a whole number";
            case "Float" -> "; give a number";
            case "Boolean" -> "; give true or false";
            case "Date" -> "; give a day, e.g. " + example;
            case "DateTime" -> "; give a moment with its time zone, e.g. " + example;
            case "Quarter" -> "; give a quarter, e.g. " + example;
            case "ID" -> "; give an id, e.g. " + example;
            case "String" -> "; give a text";
            default -> "";
        };
    }
}
