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
        viewer.at("#as-of").selectOption("1");
        viewer.page().waitForURL("**/?commit=1");
        assertThat(viewer.at(".as-of-banner")).containsText("slik det var kjent 30. september 2020");
        assertThat(viewer.at(".undated li")).not().hasCount(now);
        assertThat(viewer.at(".undated li").count()).isLessThan(now);
        viewer.at(".undated a").first().click();
        viewer.page().waitForURL("**/item/**?commit=1");
        assertThat(viewer.at(".as-of-banner")).containsText("30. september 2020");
        viewer.at(".as-of-banner a").click();
        assertThat(viewer.at(".as-of-banner")).hasCount(0);
        assertThat(viewer.path()).doesNotContain("commit");
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
