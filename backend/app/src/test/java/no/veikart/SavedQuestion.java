package no.veikart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks a saved operation, as scripts and the viewer do. */
public final class SavedQuestion {
    private static final Path OPERATIONS = Path.of("..", "..", "schema", "operations");

    private SavedQuestion() {}

    /** The answer, which must be without errors. */
    public static GraphQlTester.Traversable ask(GraphQlTester graphQl, String name, Map<String, ?> variables) {
        GraphQlTester.Request<?> question = graphQl.document(text(name)).operationName(name);
        variables.forEach(question::variable);
        return question.execute().errors().verify();
    }

    private static String text(String name) {
        try {
            return Files.readString(OPERATIONS.resolve(name + ".graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
