package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter parses with the JDK that it runs on. Tests always run on 25, whatever Maven runs on; so this is where it checks. */
class FormattingTest {
    private static final Path BACKEND = Path.of("..").toAbsolutePath().normalize();

    @Test
    void javaIsFormatted() throws IOException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        try (Stream<Path> files = Files.walk(BACKEND)) {
            List<Path> unformatted = files.filter(FormattingTest::isSource)
                    .filter(file -> !isFormatted(file, formatter))
                    .map(BACKEND::relativize)
                    .toList();
            assertThat(unformatted)
                    .as("run `mvn spotless:apply` with JAVA_HOME at a JDK 25")
                    .isEmpty();
        }
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/") && !path.contains("/target/");
    }

    private static boolean isFormatted(Path file, Formatter formatter) {
        try {
            String source = Files.readString(file);
            return formatter
                    .formatSource(RemoveUnusedImports.removeUnusedImports(source))
                    .equals(source);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException("cannot format " + file, e);
        }
    }
}
