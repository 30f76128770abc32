package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class NarrowTest {
    @ParameterizedTest
    @MethodSource("no.veikart.web.Pages#paths")
    void noPageScrollsSidewaysAt320Pixels(String path, Viewer viewer) {
        viewer.wide(320).open(path);
        Object width = viewer.page().evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).isLessThanOrEqualTo(320);
    }
}
