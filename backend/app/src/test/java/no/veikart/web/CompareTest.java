package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@BrowserTest
class CompareTest {
    @Test
    void twoEditionsStandSideBySideAsADrawingAndAsATableWithTheSamePlans(Viewer viewer) {
        viewer.open("/compare?from=commit:2&to=now");
        assertThat(viewer.at("main .result-line").innerText()).contains("1 plan har flyttet seg");
        assertThat(viewer.all(".ghost-drawing .initiative-row", "data-id"))
                .hasSizeGreaterThan(50)
                .isEqualTo(viewer.all(".ghost-table tbody tr", "data-id"));
        assertThat(viewer.at(".ghost-table tbody tr").first()).containsText("1 kvartal senere");
    }

    @Test
    void theFlowOfLightsSaysThatTheColoursAreLostAndHoldsWhatItsTableHolds(Viewer viewer) {
        viewer.open("/compare?from=commit:1&to=now&lang=en");
        assertThat(viewer.at("main").innerText()).contains("we do not guess");
        assertThat(viewer.all(".band", "data-flow"))
                .contains("NONE-UNKNOWN")
                .isEqualTo(viewer.all(".flow-table tbody tr", "data-flow"));
    }

    @Test
    void pointsGroupsAndFiltersAreChosenByKeyboardAndInTheUrl(Viewer viewer) {
        viewer.open("/compare");
        assertThat(viewer.at("select[name=from]")).hasValue("commit:1");
        viewer.at("select[name=to]").selectOption("now");
        viewer.at(".point-form button").focus();
        viewer.press("Enter");
        viewer.page().waitForURL("**/compare?from=commit:1&to=now");
        viewer.at("input[name=group]:checked").focus();
        viewer.press("ArrowRight");
        viewer.page().waitForURL("**group=decision");
        viewer.at(".group-link").first().focus();
        viewer.press("Enter");
        viewer.at(".change-table tbody tr").first().waitFor();
        assertThat(viewer.at(".group-link").first()).hasAttribute("aria-expanded", "true");
        assertThat(viewer.path()).contains("open=decision:");
    }

    @Test
    void aGroupWhoseTableCannotBeFetchedSaysSoAndIsTriedAgain(Viewer viewer) {
        Consumer<Route> gone = route -> route.abort("connectionrefused");
        viewer.page().route("**/change-table.js", gone);
        viewer.open("/compare?from=commit:1&to=now&open=initiative");
        assertThat(viewer.at(".change-group [role=alert]")).containsText("Får ikke kontakt med tjenesten");
        viewer.page().unroute("**/change-table.js", gone);
        viewer.at(".change-group [role=alert] button").click();
        assertThat(viewer.at(".change-table tbody tr").first()).isVisible();
        viewer.forgiveErrors();
    }

    @Test
    void aDayBeforeTheFirstSourceIsRefusedInPlainWordsAndStaysInTheForm(Viewer viewer) {
        viewer.open("/compare?from=1999-01-01&to=now");
        assertThat(viewer.at("main [role=alert]")).containsText("30. september 2020");
        assertThat(viewer.at("input[name=from-day]")).hasValue("1999-01-01");
        viewer.at("input[name=from-day]").fill("2021-12-31");
        viewer.at(".point-form button").click();
        viewer.at(".ghost-table").waitFor();
        viewer.forgiveErrors();
    }
}
