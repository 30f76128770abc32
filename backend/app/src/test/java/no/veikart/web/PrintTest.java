package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class PrintTest {
    /** In pixels of 96 to the inch. */
    private static final int A4_WITHIN_MARGINS = 680;

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
    }
}
