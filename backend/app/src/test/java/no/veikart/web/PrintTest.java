package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class PrintTest {
    /** In pixels of 96 to the inch. */
    private static final int A4_WITHIN_MARGINS = 680;

    private static final String WIDER = """
            () => [...document.querySelectorAll("main *")]
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
              .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`)""";

    @Test
    void paperGetsTheTableOfTheTimeline(Viewer viewer) {
        viewer.open("/").onPaper();
        assertThat(viewer.at(".timeline-table")).isVisible();
        assertThat(viewer.at("timeline-drawing")).isHidden();
        assertThat(viewer.at("search-box")).isHidden();
    }

    @Test
    void paperGetsTheTablesOfTheGraph(Viewer viewer) {
        viewer.open("/graph/solution:datadeling").onPaper();
        assertThat(viewer.at(".edges-table")).isVisible();
        assertThat(viewer.at(".graph-window")).isHidden();
    }

    @Test
    void paperNamesWhomAPageCounts(Viewer viewer) {
        viewer.open("/organisation?actor=actor:helse-vest-rhf").onPaper();
        assertThat(viewer.at(".result-line a", "De regionale helseforetakene")).isVisible();
    }

    /** A sheet of A4 within its margins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting-pack?body=actor:nasjonalt-e-helsestyre",
                "/adoption?solution=solution:helseplattformen",
                "/strategy",
                "/solutions",
                "/?group=owner"
            })
    void nothingIsWiderThanThePaper(String path, Viewer viewer) {
        viewer.open(path).onPaper().wide(688);
        viewer.at("main table").first().waitFor();
        assertThat(viewer.page().evaluate(WIDER)).asInstanceOf(LIST).isEmpty();
    }

    @Test
    void aPaperForABoardFitsThePaper(Viewer viewer) {
        viewer.wide(A4_WITHIN_MARGINS).onPaper().visit("/paper/meeting:2023-04-20-produktstyret-helsenorge");
        Page page = viewer.page();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(A4_WITHIN_MARGINS);
        assertThat((String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('tr')).breakInside"))
                .isEqualTo("avoid");
        assertThat(viewer.at("header")).isHidden();
    }

    @Test
    void aPageBecomesAPdf(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        byte[] pdf = viewer.page().pdf();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        viewer.open("/?text=kjernejournal");
        String whole = new String(viewer.page().pdf(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(whole.split("/Type /Page\n").length)
                .as("sheets with all rows")
                .isGreaterThan(2);
    }
}
