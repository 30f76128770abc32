package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One rule shows the pages of all kinds: here is what it makes of those that have most to tell. */
@BrowserTest
class EntryPageTest {
    @Test
    void anAdoptionTellsHowFarItHasComeAndWhatWasCounted(Viewer viewer) {
        viewer.open("/item/adoption:kommuner-digihelse");
        assertThat(viewer.at("aside").innerText()).contains("Hvor langt", "Under innføring", "DigiHelse");
        assertThat(viewer.at("#figures").innerText()).contains("Slik kilden skriver det", "60%");
        assertThat(viewer.at("#figures tbody th").first()).containsText("Kommuner som har signert avtale");
    }

    @Test
    void aStatusReportTellsItsDimensionsWithATrendAsAShapeAndAWord(Viewer viewer) {
        viewer.open("/item/report:utproving-pll-2021-11-30");
        assertThat(viewer.at("#dimensions tbody tr").first()).containsText("Samlet");
        assertThat(viewer.at("#dimensions .state").first()).hasText("Verre");
        assertThat(viewer.at("#dimensions .state svg")).hasCount(1);
        assertThat(viewer.at("#deliveries").innerText()).contains("Ferdig", "1. kvartal 2022");
    }

    @Test
    void aPortfolioTellsItsEntriesAndWhatTheDocumentsCountBesideWhatIsCountedHere(Viewer viewer) {
        viewer.open("/item/portfolio:nasjonal-e-helseportefolje-2022?lang=nn");
        assertThat(viewer.at("#entries").innerText()).contains("Statistisk logganalyse", "Aktivt");
        assertThat(viewer.at("#counts").innerText()).contains("35 tiltak", "ein gong i 2022");
        assertThat(viewer.at("#counted").innerText()).contains("Planlagt", "2");
    }

    @Test
    void aContradictionTellsItsClaimsWithTheirSourcesAndWhichIsAccepted(Viewer viewer) {
        viewer.open("/item/contradiction:con-16-kommuner-med-kjernejournal");
        assertThat(viewer.at("#claims tbody tr")).hasCount(3);
        assertThat(viewer.at("#claims").innerText()).contains("50 kommuner", "Lysbilde 17, l. 334");
        assertThat(viewer.at("aside").innerText()).contains("Lagt til grunn", "rett over 100 kommuner");
    }

    @Test
    void aMeetingTellsItsAgendaWithWhatTheBodyIsAskedToDo(Viewer viewer) {
        viewer.open("/item/meeting:2021-12-09-nasjonalt-e-helsestyre?lang=en");
        assertThat(viewer.at("#cases tbody tr")).hasCount(10);
        assertThat(viewer.at("#cases").innerText()).contains("38/21", "Recommendation");
        assertThat(viewer.at("aside").innerText()).contains("Board or committee meeting", "9 December 2021");
    }

    @Test
    void aSolutionTellsWhoIntroducesIt(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        assertThat(viewer.at("#all h2")).hasText("Hvem som innfører det");
        assertThat(viewer.at("#all").innerText()).contains("I bruk", "Planlagt", "Sykehus");
    }

    @Test
    void anActorTellsOnlyItsOwnRolesInTheInitiativesOfOthers(Viewer viewer) {
        viewer.open("/item/actor:norsk-helsenett");
        assertThat(viewer.at("#roleInInitiatives tbody tr").count()).isPositive();
        assertThat(viewer.all("#roleInInitiatives tbody td:nth-child(2) li", "class"))
                .containsExactly("null");
        assertThat(viewer.at("#roleInInitiatives tbody tr").first().innerText()).doesNotContain("Norsk helsenett SF");
    }

    @Test
    void everyKindIsReachedByItsChip(Viewer viewer) {
        viewer.open("/search");
        int kinds = viewer.at(".chips a").count() - 1;
        assertThat(kinds).isGreaterThan(25);
        viewer.at(".chips a", "Statusrapporter").click();
        viewer.page().waitForURL("**/search?kind=report");
        assertThat(viewer.at("h1")).hasText("Statusrapporter");
        assertThat(viewer.at(".results li").first()).containsText("Statusrapport");
        viewer.at(".results a").first().click();
        viewer.page().waitForURL("**/item/report:*");
    }

    @Test
    void theChipsOfASearchCountWhatEachKindHasAndNarrowItDown(Viewer viewer) {
        viewer.open("/search?q=kjernejournal");
        String chip = viewer.at(".chips a", "Innføringer").innerText();
        viewer.at(".chips a", "Innføringer").click();
        viewer.page().waitForURL("**/search?q=kjernejournal&kind=adoption");
        assertThat(viewer.at(".result-line")).hasText(chip.replace("Innføringer ", "") + " treff");
        assertThat(viewer.at(".chips a").count()).isGreaterThan(5);
    }
}
