package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class AsOfTest {
    @Test
    void aChosenMomentIsInTheUrlAndInTheBannerOfEveryPage(Viewer viewer) {
        viewer.open("/");
        assertThat(viewer.at(".as-of-banner")).hasCount(0);
        int now = viewer.at(".undated li").count();
        viewer.at("#as-of").fill("0");
        viewer.page().waitForURL("**/?commit=1");
        assertThat(viewer.at(".as-of-banner")).containsText("slik det var kjent 30. september 2020");
        assertThat(viewer.at(".undated li")).not().hasCount(now);
        assertThat(viewer.at(".undated li").count()).isLessThan(now);
        viewer.at(".undated a").first().click();
        viewer.page().waitForURL("**/item/**?commit=1");
        assertThat(viewer.at(".as-of-banner")).containsText("30. september 2020");
        viewer.at(".as-of-banner .to-now").click();
        assertThat(viewer.at(".as-of-banner")).hasCount(0);
        assertThat(viewer.path()).doesNotContain("commit");
    }

    @Test
    void theSliderGoesOverCommitsAndScopeListsByKeyboardAndSaysWhereItIs(Viewer viewer) {
        viewer.open("/search?kind=decision");
        assertThat(viewer.at("#as-of")).hasAttribute("aria-valuetext", "Nå");
        viewer.at("#as-of").focus();
        viewer.press("Home");
        viewer.press("ArrowRight");
        viewer.page().waitForURL("**/search?kind=decision&edition=edition:omfangsliste-steg-2-2021-09-14");
        assertThat(viewer.at("#as-of")).hasAttribute("aria-valuetext", "14. september 2021, utgave 2021-09-14");
        assertThat(viewer.at(".as-of-banner")).containsText("med omfangslisten fra 14. september 2021");
        viewer.settled();
        assertThat(viewer.at("#as-of")).isFocused();
    }

    @Test
    void sourcesAndDependenciesAreAsOldAsTheRestOfThePage(Viewer viewer) {
        viewer.open("/item/document:nehs-2021-12-09?commit=1");
        assertThat(viewer.heading()).isEqualTo("Fantes ikke ennå");
        viewer.open("/item/document:nehs-2021-12-09?commit=2");
        assertThat(viewer.heading()).isNotEqualTo("Fantes ikke ennå");
    }

    @Test
    void aScenarioIsCarriedToEveryPageWithABannerThatSaysThatNothingOfItIsDecided(Viewer viewer) {
        viewer.open("/item/initiative:helseplattformen-bolge-1?scenario=%7B%22shift%22%3A%5B%7B%22item%22%3A%22"
                + "initiative%3Ahelseplattformen-bolge-1%22%2C%22quarters%22%3A4%7D%5D%7D");
        assertThat(viewer.at(".what-if-banner")).containsText("ingenting av det er vedtatt");
        String moved = viewer.at(".item-facts").innerText();
        viewer.at(".what-if-banner a").last().click();
        assertThat(viewer.at(".what-if-banner")).hasCount(0);
        viewer.settled();
        assertThat(viewer.at(".item-facts").innerText()).isNotEqualTo(moved);
    }

    @Test
    void whatWasNotKnownThenIsToldSoWithAWayToNow(Viewer viewer) {
        viewer.open("/item/initiative:felles-veikart-dist?commit=1");
        assertThat(viewer.heading()).isEqualTo("Fantes ikke ennå");
        viewer.at("[role=alert] a").first().click();
        viewer.at("item-page .item-head").waitFor();
        assertThat(viewer.path()).isEqualTo("/item/initiative:felles-veikart-dist");
    }

    @Test
    void aCommitThatDoesNotExistIsToldSo(Viewer viewer) {
        viewer.open("/?commit=999999");
        assertThat(viewer.heading()).isEqualTo("Spørsmålet kan ikke besvares");
        viewer.forgiveErrors(); // The browser itself writes the refused request to the console.
    }
}
