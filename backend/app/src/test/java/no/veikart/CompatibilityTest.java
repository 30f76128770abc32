package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.ParserOptions;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What clients of the last release rely on still stands, unless schema/released/breaking.txt says otherwise. */
@VeikartTest
class CompatibilityTest {
    private static final Path RELEASED = Path.of("..", "..", "schema", "released");

    @Autowired
    GraphQlSource source;

    private static Set<String> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        ParserOptions usual = ParserOptions.getDefaultParserOptions();
        // The schema is larger than any question may be.
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
        try {
            new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        } finally {
            ParserOptions.setDefaultParserOptions(usual);
        }
        return reporter.getBreakages().stream()
                .map(CompatibilityTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(DiffEvent event) {
        String field = event.getFieldName() == null ? "" : "." + event.getFieldName();
        return event.getTypeName() + field + ": " + event.getReasonMsg();
    }

    private String schema() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(source.schema());
    }

    @Test
    void nothingThatWasReleasedIsBrokenUnlessItIsListed() throws IOException {
        List<String> listed = Files.readAllLines(RELEASED.resolve("breaking.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Path now = Path.of("target", "schema.graphqls");
        Files.writeString(now, schema());
        assertThat(breakages(Files.readString(RELEASED.resolve("schema.graphqls")), schema()))
                .as("differences that break clients; the schema as it is now is in backend/app/" + now)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void whatBreaksIsFoundAndWhatIsAddedIsNot() {
        String before = "type Query { a: Int! b(x: Int): Int }";
        assertThat(breakages(before, "type Query { a: Int! b(x: Int): Int c: Int }"))
                .isEmpty();
        assertThat(breakages(before, "type Query { a: Int! }")).isNotEmpty();
        assertThat(breakages(before, "type Query { a: Int b(x: Int): Int }")).isNotEmpty();
        assertThat(breakages(before, "type Query { a: Int! b(x: Int!): Int }")).isNotEmpty();
    }

    @Test
    void whatIsDeprecatedSaysWhyAndUntilWhen() {
        for (var type : source.schema().getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer of) {
                for (GraphQLFieldDefinition field : of.getFieldDefinitions()) {
                    if (field.isDeprecated() && !type.getName().startsWith("__")) {
                        assertThat(Objects.requireNonNull(field.getDeprecationReason()))
                                .as(type.getName() + "." + field.getName())
                                .containsPattern("\\d{4}-\\d{2}-\\d{2}");
                    }
                }
            }
        }
    }
}
