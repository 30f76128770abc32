package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@BrowserTest
class ServiceGoneTest {
    private static final String OPERATIONS = "**/operations/**";
    private static final Consumer<Route> GONE = route -> route.abort("connectionrefused");

    @Test
    void aServerThatIsGoneIsToldPlainlyAndCanBeTriedAgain(Viewer viewer) {
        viewer.page().route(OPERATIONS, GONE);
        viewer.open("/item/solution:kjernejournal");
        assertThat(viewer.heading()).isEqualTo("Får ikke kontakt med tjenesten");
        viewer.page().unroute(OPERATIONS, GONE);
        viewer.at("[role=alert] button").click();
        viewer.at("item-page .item-head").waitFor();
        assertThat(viewer.heading()).isEqualTo("Kjernejournal");
        viewer.forgiveErrors(); // The browser itself writes each refused connection to the console.
    }

    @Test
    void aLongWaitTellsHowFarItHasComeAndCanBeStopped(Viewer viewer) {
        Consumer<Route> late = route -> {};
        viewer.open("/");
        viewer.page().route("**/operations/adoption**", late);
        viewer.at("site-nav a[href^='/adoption']").click();
        assertThat(viewer.at(".wait-bar [role=status]")).containsText("svar er kommet");
        viewer.at(".wait-bar button").click();
        viewer.at("[role=alert] h1").waitFor();
        assertThat(viewer.heading()).isEqualTo("Hentingen ble stoppet");
        assertThat(viewer.at("[role=alert] h1")).isFocused();
        assertThat(viewer.at(".wait-bar")).hasCount(0);
        viewer.page().unroute("**/operations/adoption**", late);
        viewer.at("[role=alert] button").click();
        viewer.at("#matrix").waitFor();
        viewer.forgiveErrors();
    }

    @Test
    void theSearchBoxKeepsWhatWasTyped(Viewer viewer) {
        viewer.open("/");
        viewer.page().route(OPERATIONS, GONE);
        viewer.at("#search-input").fill("helsenorge");
        assertThat(viewer.at("search-box [role=status]")).hasText("Får ikke kontakt med tjenesten");
        assertThat(viewer.at("#search-input")).hasValue("helsenorge");
        viewer.forgiveErrors();
    }

    @Test
    void withoutANetworkThePageSaysSoAndComesBackByItself(Viewer viewer) {
        viewer.open("/");
        viewer.page().context().setOffline(true);
        viewer.at(".undated a").first().click();
        viewer.at("[role=alert] h1").waitFor();
        assertThat(viewer.heading()).isEqualTo("Du er uten nett");
        viewer.page().context().setOffline(false);
        viewer.at("item-page .item-head").waitFor();
        viewer.forgiveErrors();
    }
}
