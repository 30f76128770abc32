package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What the colours can break does not hang on the language, and the other way about: so two of the four looks are enough. */
    @ParameterizedTest
    @MethodSource("no.veikart.web.Pages#paths")
    void axeFindsNothingInBokmalInTheLightAndInEnglishInTheDark(String path, Viewer viewer) {
        viewer.open(path);
        assertClean(viewer);
        viewer.dark().open(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertClean(viewer);
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

    private static void assertClean(Viewer viewer) {
        List<Rule> violations = new AxeBuilder(viewer.page())
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        List<String> told = violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .toList();
        assertThat(told).isEmpty();
    }
}
