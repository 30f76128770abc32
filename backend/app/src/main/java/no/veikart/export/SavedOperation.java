package no.veikart.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A query that comes with the program and is asked for by its name.
 *
 * @param name the name of its file and of the operation in it
 * @param description the comment on top of the file
 * @param text the GraphQL document
 * @param variables the variables that it takes
 * @param shape the question with any variables
 * @param document the text, parsed
 */
record SavedOperation(
        String name,
        String description,
        String text,
        List<Variable> variables,
        @JsonIgnore Question shape,
        @JsonIgnore Document document) {

    /**
     * A variable.
     *
     * @param type its type as the schema writes it, e.g. {@code [ID!]!}
     * @param required whether it must be given
     */
    record Variable(String name, String type, boolean required) {
        static List<Variable> of(OperationDefinition operation) {
            return operation.getVariableDefinitions().stream()
                    .map(v -> {
                        String type = AstPrinter.printAst(v.getType());
                        return new Variable(v.getName(), type, type.endsWith("!") && v.getDefaultValue() == null);
                    })
                    .toList();
        }
    }

    /** Throws IllegalStateException when the document does not hold exactly the operation that its name says. */
    static SavedOperation parse(String name, String text, GraphQLSchema schema) {
        Document document = Parser.parse(text);
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1 || !name.equals(operations.getFirst().getName())) {
            throw new IllegalStateException(name + ".graphql must hold one operation, with the name " + name);
        }
        List<Variable> variables = Variable.of(operations.getFirst());
        Question shape = Question.shapeOf(schema, document, variables);
        return new SavedOperation(name, firstComment(text), text, variables, shape, document);
    }

    /** What {@code /operations/{name}.{format}} can be asked for. */
    public List<String> getFormats() {
        return Exports.formatsOf(shape).stream().map(Format::suffix).toList();
    }

    /**
     * Its variables out of a query string.
     *
     * @throws no.veikart.platform.UserError BAD_USER_INPUT naming the variable, what was given and what would be right
     */
    Map<String, Object> read(MultiValueMap<String, String> given) {
        Map<String, Object> read = new VariableReader().read(name, variables, given);
        InputCheck.require(shape.schema(), document, name, read);
        return read;
    }

    boolean hasVariable(String variable) {
        return variables.stream().anyMatch(v -> v.name().equals(variable));
    }

    private static String firstComment(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
