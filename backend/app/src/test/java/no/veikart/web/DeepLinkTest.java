package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

@BrowserTest
class DeepLinkTest {
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("/graph?view=matrix", "Alle avhengigheter"),
            Map.entry("/path?to=initiative:hn-dokumentdeling-flere-kilder", "Kritisk linje"),
            Map.entry("/compare?from=commit:2&to=now", "Sammenlign"),
            Map.entry("/what-if", "Hva om?"),
            Map.entry("/portfolio", "Den nasjonale porteføljen"),
            Map.entry("/governance", "Styring"),
            Map.entry("/meeting-pack?body=actor:nasjonalt-e-helsestyre", "Møtepakke: Nasjonalt e-helsestyre"),
            Map.entry("/strategy", "Strategi og mål"),
            Map.entry("/adoption?solution=solution:helseplattformen", "Innføring"),
            Map.entry("/solutions?group=owner", "Løsningskart"),
            Map.entry("/organisation?actor=actor:helse-vest-rhf", "Veikartet for Helse Vest RHF"),
            Map.entry("/contradictions", "Motstrid i kildene"),
            Map.entry("/about", "Om dataene"),
            Map.entry("/glossary", "Ordliste"),
            Map.entry("/register/portfolio:nasjonal-e-helseportefolje-2022", "Meld inn et tiltak"),
            Map.entry("/open-round/portfolio:nasjonal-e-helseportefolje-2022", "Åpne en rapporteringsrunde"),
            Map.entry("/decide", "Før et vedtak"),
            Map.entry("/decide/meeting:2021-12-09-nasjonalt-e-helsestyre", "Før et vedtak"),
            Map.entry("/adopt", "Registrer innføring"),
            Map.entry("/adopt/actor:helse-vest-rhf/solution:kjernejournal", "Helse Vest RHF: Kjernejournal"),
            Map.entry("/remove/initiative:program-pll", "Ta bort: Program pasientens legemiddelliste"));

    private static final Map<String, String> RELOADED = Map.ofEntries(
            Map.entry("/", "Veikartet på tidslinje"),
            Map.entry("/?group=owner&view=table", "Veikartet på tidslinje"),
            Map.entry("/search?q=kjernejournal", "Treff på «kjernejournal»"),
            Map.entry("/item/initiative:program-pll", "Program pasientens legemiddelliste"),
            Map.entry("/item/solution:kjernejournal", "Kjernejournal"),
            Map.entry("/item/actor:norsk-helsenett", "Norsk helsenett SF"),
            Map.entry("/item/document:nehs-2021-12-09", "Nasjonalt e-helsestyre, møte 6/21"),
            Map.entry("/item/phase:konsept", "Konsept"),
            Map.entry("/graph/solution:datadeling", "Avhengigheter rundt Datadeling"));

    @Test
    void everyPageOpensFromItsUrlAndSurvivesReload(Viewer viewer) {
        RELOADED.forEach((path, heading) -> {
            assertOpens(path, heading, viewer);
            viewer.page().reload();
            viewer.settled();
            assertThat(viewer.heading()).as(path).isEqualTo(heading);
            assertThat(viewer.path()).isEqualTo(path);
        });
    }

    /** The pages above stand for how these behave at a reload: here they only have to open, in one window. */
    @Test
    void everyOtherPageOpensFromItsUrlToo(Viewer viewer) {
        OTHERS.forEach((path, heading) -> assertOpens(path, heading, viewer));
    }

    private static void assertOpens(String path, String heading, Viewer viewer) {
        viewer.open(path);
        assertThat(viewer.heading()).as(path).isEqualTo(heading);
        assertThat(viewer.path()).isEqualTo(path);
        assertThat(viewer.page().title()).endsWith("– Veikart");
    }

    @Test
    void anAddressThatLeadsNowhereIsToldSoWithTheWayOn(Viewer viewer) {
        viewer.open("/finnes-ikke");
        assertThat(viewer.heading()).isEqualTo("Siden finnes ikke");
        viewer.at("main a.button").click();
        viewer.at("timeline-drawing").waitFor();
        viewer.forgiveErrors(); // The browser writes the 404 to the console.
    }

    @Test
    void anItemThatDoesNotExistIsToldSo(Viewer viewer) {
        viewer.open("/item/initiative:finnes-ikke");
        assertThat(viewer.heading()).isEqualTo("Finnes ikke");
        assertThat(viewer.at("[role=alert]").innerText()).contains("Søk etter navnet");
    }

    @Test
    void anInitiativeSaysWhatItNeedsWhyAndFromWhichSource(Viewer viewer) {
        viewer.open("/item/initiative:pll-nasjonal-innforing");
        String needs = viewer.at("#needs").innerText();
        assertThat(needs)
                .contains("avhenger av", "Helseplattformen på e-resept", "Sagt i kilden", "Lysbilde 16, l. 182-183");
        assertThat(viewer.at("#sources tbody tr").count()).isPositive();
        assertThat(viewer.at("#unknowns").innerText()).contains("Tidsrom");
    }

    @Test
    void theQueryBehindAPageCanBeRead(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        viewer.at(".query-behind summary").click();
        assertThat(viewer.at(".query-behind pre[aria-labelledby=text-itemPage]").innerText())
                .contains("query itemPage(");
        assertThat(viewer.at(".query-behind pre").first().innerText()).contains("solution:kjernejournal");
    }

    @Test
    void backAndForwardGoThroughTheViews(Viewer viewer) {
        viewer.open("/?group=owner");
        viewer.at(".row-name a").first().click();
        viewer.page().waitForURL("**/item/**");
        viewer.at("item-page h1").waitFor();
        String item = viewer.heading();
        viewer.page().goBack();
        viewer.at("timeline-page h1").waitFor();
        assertThat(viewer.path()).isEqualTo("/?group=owner");
        assertThat(viewer.at("input[value=owner]").isChecked()).isTrue();
        viewer.page().goForward();
        viewer.at("item-page h1").waitFor();
        assertThat(viewer.heading()).isEqualTo(item);
    }

    @Test
    void whatIsFilteredIsInTheUrl(Viewer viewer) {
        viewer.open("/");
        viewer.at("#filter-text").fill("legemiddelliste");
        viewer.page().waitForURL("**/?text=legemiddelliste");
        int found = viewer.all(".drawing-part [data-id]", "data-id").size();
        viewer.page().reload();
        viewer.settled();
        assertThat(viewer.at("#filter-text").inputValue()).isEqualTo("legemiddelliste");
        assertThat(viewer.all(".drawing-part [data-id]", "data-id"))
                .hasSize(found)
                .hasSizeBetween(1, 50);
    }
}
