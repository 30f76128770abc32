package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class NarrowTest {
    /** In one window: a new one for each page would take longer than all pages do. */
    @Test
    void noPageScrollsSidewaysAt320PixelsAndTheHeadingIsOnTheFirstScreen(Viewer viewer) {
        viewer.wide(320);
        Pages.paths().forEach(path -> assertFits(viewer, path));
        viewer.asEditor();
        Pages.forms().forEach(path -> assertFits(viewer, path));
    }

    private static void assertFits(Viewer viewer, String path) {
        viewer.open(path);
        Object width = viewer.page().evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(320);
        Object heading = viewer.page().evaluate("document.querySelector('main h1').getBoundingClientRect().bottom");
        assertThat(((Number) heading).intValue())
                .as("how far down the heading ends: " + path)
                .isLessThan(500); // Of the 568 that the lowest of such screens has.
    }
}
