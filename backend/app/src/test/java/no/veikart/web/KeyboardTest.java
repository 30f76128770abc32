package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardTest {
    @Test
    void theSkipLinkComesFirstAndLeadsPastTheHeader(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        viewer.press("Tab");
        assertThat(viewer.at(".skip")).isFocused();
        assertThat(viewer.at(".skip")).isInViewport();
        viewer.press("Enter");
        assertThat(viewer.at("main")).isFocused();
        viewer.press("Tab");
        assertThat(viewer.at("main a, main button").first()).isFocused();
    }

    @Test
    void theSearchBoxFindsAMisprintAndGoesThere(Viewer viewer) {
        viewer.open("/");
        viewer.at("#search-input").focus();
        viewer.page().keyboard().type("SMF");
        viewer.at("[role=option]").first().waitFor();
        assertThat(viewer.at("#search-input")).hasAttribute("aria-expanded", "true");
        viewer.press("ArrowDown");
        assertThat(viewer.at("#search-input")).hasAttribute("aria-activedescendant", "search-option-0");
        assertThat(viewer.at("#search-option-0")).hasAttribute("aria-selected", "true");
        viewer.press("Enter");
        viewer.page().waitForURL("**/item/solution:sfm");
        assertThat(viewer.at("item-page h1")).isFocused();
        assertThat(viewer.heading()).isEqualTo("Sentral forskrivningsmodul");
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsTheText(Viewer viewer) {
        viewer.open("/");
        viewer.at("#search-input").focus();
        viewer.page().keyboard().type("helse");
        viewer.at("[role=option]").first().waitFor();
        viewer.press("Escape");
        assertThat(viewer.at(".suggestions")).isHidden();
        assertThat(viewer.at("#search-input")).hasValue("helse");
        assertThat(viewer.at("#search-input")).isFocused();
    }

    @Test
    void enterWithoutAChoiceShowsAllResults(Viewer viewer) {
        viewer.open("/");
        viewer.at("#search-input").focus();
        viewer.page().keyboard().type("e-resept");
        viewer.press("Enter");
        viewer.page().waitForURL("**/search?q=e-resept");
        viewer.settled();
        assertThat(viewer.at(".results li").first()).containsText("E-resept");
    }

    @Test
    void aBoxOfTheGraphIsReachedByTabAndOpensItsItem(Viewer viewer) {
        viewer.open("/graph/solution:datadeling");
        viewer.at(".graph-window").focus();
        viewer.press("Tab");
        String first = String.valueOf(viewer.page().evaluate("document.activeElement.dataset.id"));
        assertThat(viewer.all(".box-link", "data-id")).contains(first);
        viewer.press("Enter");
        viewer.page().waitForURL("**/item/" + first);
        viewer.settled();
        assertThat(viewer.at("item-page h1")).isFocused();
    }

    @Test
    void theGraphIsDrawnAroundAnotherItemByKeyboard(Viewer viewer) {
        viewer.open("/graph/solution:datadeling");
        viewer.at(".recentre").first().focus();
        String href = viewer.at(".recentre").first().getAttribute("href");
        viewer.press("Enter");
        viewer.page().waitForURL("**" + href);
        viewer.settled();
        assertThat(viewer.at(".box.centre .box-link").getAttribute("data-id"))
                .isEqualTo(href.substring("/graph/".length()));
    }

    @Test
    void theTimelineIsGroupedAndTurnedIntoATableByKeyboard(Viewer viewer) {
        viewer.open("/");
        viewer.at("input[name=group]:checked").focus();
        viewer.press("ArrowRight");
        viewer.page().waitForURL("**/?group=owner");
        viewer.press("Tab");
        viewer.press("ArrowRight");
        viewer.page().waitForURL("**/?group=owner&view=table");
        assertThat(viewer.at(".timeline-table")).isVisible();
        assertThat(viewer.at("timeline-drawing")).isHidden();
    }

    @Test
    void aBarIsSelectedByEnterAndClearedByEscapeAndBothAreInTheUrl(Viewer viewer) {
        viewer.open("/?text=helseplattformen");
        viewer.at("[data-key='initiative:helseplattformen-bolge-1']").focus();
        viewer.press("Enter");
        viewer.page().waitForURL("**sel=initiative:helseplattformen-bolge-1");
        assertThat(viewer.at(".selection h2")).hasText("Helseplattformen, første innføring våren 2022");
        assertThat(viewer.at("[data-key='initiative:helseplattformen-bolge-1']"))
                .isFocused();
        assertThat(viewer.at(".timeline-arrows .arrow")).hasCount(2);
        assertThat(viewer.all(".timeline-arrows .arrow.against", "data-edge"))
                .isEqualTo(viewer.all(".selection .conflict-list li", "data-conflict"));
        assertThat(viewer.all(".timeline-arrows .arrow", "data-edge"))
                .isEqualTo(viewer.all(".selection .plain-list li[data-edge]", "data-edge"));
        assertThat(viewer.at(".conflict-list li").first()).containsText("Mulig konflikt.");
        viewer.press("Escape");
        assertThat(viewer.at(".selection")).hasCount(0);
        assertThat(viewer.path()).isEqualTo("/?text=helseplattformen");
        assertThat(viewer.at("[data-key='initiative:helseplattformen-bolge-1']"))
                .isFocused();
    }

    @Test
    void theTimelineIsZoomedWalkedAndItsLanesClosedByKeyboardAndTheUrlKeepsIt(Viewer viewer) {
        viewer.open("/?text=helseplattformen");
        viewer.at(".decision").first().focus();
        viewer.press("ArrowDown");
        assertThat(viewer.at(".initiative-row:focus-within"))
                .hasAttribute("data-id", "initiative:helseplattformen-innforing");
        viewer.press("+");
        viewer.page().waitForURL("**zoom=1*");
        viewer.at(".lane-toggle").first().focus();
        viewer.press("Enter");
        assertThat(viewer.at(".lane-toggle").first()).hasAttribute("aria-expanded", "false");
        assertThat(viewer.at(".lane-toggle").first()).isFocused();
        int rows = viewer.at(".initiative-row").count();
        viewer.page().reload();
        viewer.settled();
        assertThat(viewer.at(".initiative-row")).hasCount(rows);
    }

    @Test
    void theDrawingIsScrolledByKeyboard(Viewer viewer) {
        viewer.wide(800).open("/");
        viewer.at(".timeline-window").focus();
        viewer.press("PageDown");
        viewer.until("document.querySelector('.timeline-window').scrollTop > 0");
    }

    @Test
    void theMenuOfANarrowScreenOpensClosesAndLeadsToAPage(Viewer viewer) {
        viewer.wide(320).open("/search");
        assertThat(viewer.at("#site-pages")).isHidden();
        viewer.at(".nav-button").focus();
        viewer.press("Enter");
        assertThat(viewer.at("#site-pages")).isVisible();
        viewer.press("Tab");
        viewer.press("Escape");
        assertThat(viewer.at("#site-pages")).isHidden();
        assertThat(viewer.at(".nav-button")).isFocused();
        viewer.press("Enter");
        viewer.at("#site-pages a", "Portefølje").focus();
        viewer.press("Enter");
        viewer.page().waitForURL("**/portfolio");
        viewer.settled();
        assertThat(viewer.at("portfolio-page h1")).isFocused();
        assertThat(viewer.at("#site-pages")).isHidden();
        assertThat(viewer.at("#site-pages [aria-current=page]")).hasText("Portefølje");
    }
}
