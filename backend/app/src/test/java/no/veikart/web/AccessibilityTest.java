package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String RUN = """
            async (rules) => (await axe.run(document, { runOnly: rules, resultTypes: ["violations"] })).violations.map(
              ({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html + node.failureSummary)}`)""";

    /** What the colours can break does not hang on the language, and the other way about: so three of the six looks are enough. */
    @ParameterizedTest
    @MethodSource("no.veikart.web.Pages#paths")
    void axeFindsNothingInAnyLanguageInTheLightAndInTheDark(String path, Viewer viewer) {
        viewer.open(path);
        assertClean(viewer);
        assertClean(viewer.in("nn"));
        assertClean(viewer.dark().in("en"));
    }

    @Test
    void axeFindsNothingOnTheWholeTimeline(Viewer viewer) {
        viewer.open("/");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingWhileSuggestionsAreOpen(Viewer viewer) {
        viewer.open("/item/document:nehs-2021-12-09");
        viewer.at("#search-input").fill("helse");
        viewer.at("[role=option]").first().waitFor();
        viewer.press("ArrowDown");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingOnANarrowScreen(Viewer viewer) {
        viewer.wide(320).open("/?text=kjernejournal");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingInTheQueryBehindAPage(Viewer viewer) {
        viewer.open("/graph/solution:datadeling");
        viewer.at("query-behind summary").click();
        viewer.at("query-behind pre").nth(1).waitFor();
        assertClean(viewer);
    }

    /** Axe is asked for what it finds wrong and no more, and loaded once a page: it gets faster as it goes. */
    static void assertClean(Viewer viewer) {
        assertClean(viewer, RULES);
    }

    /** @param rules what to look for: rules or sets of them */
    static void assertClean(Viewer viewer, List<String> rules) {
        if (Boolean.TRUE.equals(viewer.page().evaluate("typeof axe === 'undefined'"))) {
            viewer.page().evaluate(AXE);
        }
        assertThat((List<?>) viewer.page().evaluate(RUN, rules)).isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
