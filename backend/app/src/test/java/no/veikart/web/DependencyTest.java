package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@BrowserTest
class DependencyTest {
    @Test
    void theWholeIsDrawnAndListedAndAMatrixOfTheSameLines(Viewer viewer) {
        viewer.open("/graph");
        TreeSet<String> drawn = viewer.all(".graph .edge", "data-edge");
        assertThat(drawn).hasSizeGreaterThan(50).isEqualTo(viewer.all(".edges-table tbody tr", "data-edge"));
        viewer.at(".chips a", "Matrise").click();
        viewer.at(".matrix").waitFor();
        assertThat(viewer.all(".matrix td.met", "data-edge")).isEqualTo(drawn);
    }

    @Test
    void aRingIsShownWithTheCutThatCostsLeastAndCanBeTried(Viewer viewer) {
        viewer.open("/graph?lang=en");
        assertThat(viewer.at("#cycles .chain li[data-id]")).hasCount(2);
        viewer.at("#cycles a", "Try without it").click();
        viewer.page().waitForURL("**/what-if?**");
        viewer.settled();
        assertThat(viewer.at("#gone li")).hasAttribute("data-id", "dependency:mal-1-avhenger-av-mal-2");
    }

    @Test
    void theGraphGrowsByKeyboardWithoutShufflingWhatWasThere(Viewer viewer) {
        viewer.open("/graph/solution:kjernejournal");
        String order = "JSON.stringify([...document.querySelectorAll('.box-link')].map((box) => box.dataset.id))";
        String before = String.valueOf(viewer.page().evaluate(order));
        viewer.at("[data-open='condition:innhold-i-kjernejournal'], .opener")
                .first()
                .focus();
        viewer.press("Enter");
        viewer.page().waitForURL("**open=**");
        viewer.settled();
        String after = String.valueOf(viewer.page().evaluate(order));
        assertThat(viewer.all(".box-link", "data-id")).isEqualTo(viewer.all(".items-table tbody tr", "data-id"));
        assertThat(after.length()).isGreaterThanOrEqualTo(before.length());
        viewer.at(".chips a", "Trengs av").click();
        viewer.page().waitForURL("**lit=neededBy**");
        assertThat(viewer.at(".box.dim").count()).isPositive();
    }

    @Test
    void thePathBetweenTwoIsFoundFromTheirNamesAndToldStepByStep(Viewer viewer) {
        viewer.open("/graph");
        viewer.at(".path-form input[name=from]").fill("Datadeling");
        viewer.at(".path-form input[name=to]").fill("Modernisert EPJ");
        viewer.press("Enter");
        viewer.page().waitForURL("**/path?from=solution:datadeling&to=solution:modernisert-epj");
        viewer.at(".path-list > li").first().waitFor(); // What was drawn before is gone then.
        viewer.at(".graph .box-link").first().waitFor();
        assertThat(viewer.all(".graph .box-link", "data-id")).isEqualTo(viewer.all(".path-list > li", "data-id"));
        assertThat(viewer.all(".graph .edge", "data-edge")).hasSize(1).isEqualTo(viewer.all(".path-step", "data-edge"));
    }

    @Test
    void theCriticalPathSaysWhatItDoesNotKnow(Viewer viewer) {
        viewer.open("/path?to=initiative:hn-dokumentdeling-flere-kilder&lang=en");
        assertThat(viewer.heading()).isEqualTo("Critical path");
        assertThat(viewer.at(".result-line")).containsText("quarters");
        assertThat(viewer.at(".path-list > li").first())
                .hasAttribute("data-id", "initiative:hn-dokumentdeling-flere-kilder");
    }

    @Test
    void noPathIsSaidSoWithTheOtherWay(Viewer viewer) {
        viewer.open("/path?from=solution:modernisert-epj&to=solution:datadeling&lang=en");
        viewer.at("main .empty a").click();
        viewer.at(".path-list").waitFor();
        assertThat(viewer.path()).contains("from=solution:datadeling");
    }
}
