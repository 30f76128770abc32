package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FragmentDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@VeikartTest
class SchemaTest {
    @Autowired
    GraphQlSource source;

    @Autowired
    SchemaReportCollector inspection;

    @Test
    void everyFieldIsAnsweredByCodeAndEveryControllerMethodHasItsField() {
        SchemaReport report = inspection.report();
        assertThat(report.unmappedFields()).as("fields that no code answers").isEmpty();
        assertThat(report.unmappedRegistrations()).as("methods without a field").isEmpty();
        assertThat(report.unmappedArguments())
                .as("method arguments that the schema does not have")
                .isEmpty();
        assertThat(report.fieldNullnessErrors())
                .as("fields that the code says can be null and the schema not, or the other way about")
                .isEmpty();
        assertThat(report.skippedTypes()).as("types that were not inspected").isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        assertThat(ownElements()
                        .filter(element -> isBlank(element.getDescription()))
                        .map(SchemaTest::nameOf))
                .isEmpty();
    }

    @Test
    void namesFollowTheRules() {
        GraphQLSchema schema = source.schema();
        assertThat(ownTypes(schema).map(GraphQLNamedType::getName)).allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
        assertThat(ownElements()
                        .filter(GraphQLFieldDefinition.class::isInstance)
                        .map(GraphQLNamedSchemaElement::getName))
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
        assertThat(ownElements()
                        .filter(GraphQLEnumValueDefinition.class::isInstance)
                        .map(GraphQLNamedSchemaElement::getName))
                .allMatch(name -> name.matches("[A-Z][A-Z_]*"));
        assertThat(ownTypes(schema)
                        .filter(GraphQLInputObjectType.class::isInstance)
                        .map(GraphQLNamedType::getName))
                .allMatch(name -> name.endsWith("Filter") || name.endsWith("Order") || name.endsWith("Input"));
    }

    @Test
    void nullableFieldsSayWhenTheyAreNull() {
        List<String> silent = new ArrayList<>();
        ownTypes(source.schema())
                .filter(GraphQLFieldsContainer.class::isInstance)
                .forEach(type -> {
                    for (GraphQLFieldDefinition field : ((GraphQLFieldsContainer) type).getFieldDefinitions()) {
                        boolean nullable = !GraphQLTypeUtil.isNonNull(field.getType());
                        if (nullable && !String.valueOf(field.getDescription()).contains("null")) {
                            silent.add(type.getName() + "." + field.getName());
                        }
                    }
                });
        assertThat(silent).isEmpty();
    }

    @Test
    void connectionsHaveTheirShape() {
        GraphQLSchema schema = source.schema();
        List<GraphQLObjectType> connections = ownTypes(schema)
                .filter(type -> type.getName().endsWith("Connection"))
                .map(GraphQLObjectType.class::cast)
                .toList();
        assertThat(connections).hasSizeGreaterThan(6).allSatisfy(connection -> {
            assertThat(connection.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                    .contains("nodes", "edges", "pageInfo", "totalCount");
            String edge = connection.getName().replace("Connection", "Edge");
            assertThat(schema.getObjectType(edge).getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                    .containsExactlyInAnyOrder("node", "cursor");
        });
        ownElements()
                .filter(GraphQLFieldDefinition.class::isInstance)
                .map(GraphQLFieldDefinition.class::cast)
                .filter(field ->
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection"))
                .forEach(field -> assertThat(field.getArguments().stream().map(GraphQLArgument::getName))
                        .as(field.getName())
                        .contains("first", "after"));
    }

    @Test
    void savedOperationsFitTheSchema() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath:veikart/operations/*.graphql");
        assertThat(files).isNotEmpty();
        for (Resource file : files) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            List<ValidationError> errors =
                    new Validator().validateDocument(source.schema(), new Parser().parseDocument(text), Locale.ROOT);
            assertThat(errors).as(file.getFilename()).isEmpty();
            assertThat(text).as(file.getFilename()).startsWith("# ");
            // The viewer's pages look at an edition or under a scenario by asking the same question with one variable
            // more.
            assertThat(text.contains("commit: $commit"))
                    .as(file.getFilename())
                    .isEqualTo(text.contains("scenario: $scenario"));
        }
    }

    /** Tools that make code of operations read all of them as one document. */
    @Test
    void fragmentsOfSavedOperationsHaveNamesOfTheirOwn() throws IOException {
        List<String> names = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:veikart/operations/*.graphql")) {
            new Parser()
                    .parseDocument(file.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> names.add(fragment.getName()));
        }
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    private Stream<GraphQLNamedSchemaElement> ownElements() {
        return ownTypes(source.schema()).flatMap(type -> Stream.concat(Stream.of(type), partsOf(type)));
    }

    private static Stream<GraphQLNamedType> ownTypes(GraphQLSchema schema) {
        List<String> builtIn = List.of("Boolean", "Float", "ID", "Int", "String");
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !builtIn.contains(type.getName()));
    }

    private static Stream<GraphQLNamedSchemaElement> partsOf(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().map(x -> x);
            case GraphQLEnumType choice -> choice.getValues().stream().map(x -> x);
            default -> Stream.empty();
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String nameOf(GraphQLNamedSchemaElement element) {
        return element.getClass().getSimpleName() + " " + element.getName();
    }
}
