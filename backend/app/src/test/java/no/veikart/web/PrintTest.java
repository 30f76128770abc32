package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class PrintTest {
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
    void aPageBecomesAPdf(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        byte[] pdf = viewer.page().pdf();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
