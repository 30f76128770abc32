package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the viewer's modules are sent as. */
class SentModulesTest {
    @Test
    void commentsAndIndentationAreLeftOutAndEveryLineKeepsItsNumber() {
        assertThat(
                        SentModules.smaller(
                                "/**\n * A module.\n */\nimport \"./a.js\";\n  /** One line. */\n  const a = 1; // A remark.\n"))
                .isEqualTo("\n\n\nimport \"./a.js\";\n\nconst a = 1; // A remark.\n");
    }

    @Test
    void whatOnlyLooksLikeACommentStays() {
        String code = "const glob = `a/**/b`;\nconst typed = /** @type {string} */ (glob);\nconst all = \"/**\";\n";
        assertThat(SentModules.smaller(code)).isEqualTo(code);
    }

    @Test
    void noTextOfTheViewerHasALineThatBeginsAsACommentDoes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../web/static"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                List<String> sent =
                        SentModules.smaller(Files.readString(file)).lines().toList();
                assertThat(sent).as(file.toString()).hasSameSizeAs(Files.readAllLines(file));
                assertThat(sent)
                        .as(file.toString())
                        .noneMatch(line -> line.strip().startsWith("*"));
            }
        }
    }
}
