package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class WhatIfTest {
    private static final String FIRST_WAVE = "Helseplattformen, første innføring våren 2022";

    @Test
    void aMovedPlanPushesWhatWaitsForItAndTellsWhichConflictsGetWorse(Viewer viewer) {
        viewer.open("/what-if");
        viewer.at("form[aria-labelledby=what-if-move] input[name=item]").focus();
        viewer.page().keyboard().insertText(FIRST_WAVE);
        viewer.press("Tab");
        viewer.press("Enter");
        viewer.at("#moved tbody tr").first().waitFor();
        assertThat(viewer.all("#moved .initiative-row", "data-id"))
                .hasSize(3)
                .isEqualTo(viewer.all(".ghost-table tbody tr", "data-id"));
        assertThat(viewer.at("#conflicts-worse li")).hasCount(2);
        assertThat(viewer.at(".outcome-line")).containsText("3 planer flytter seg.");
        viewer.page().reload();
        viewer.settled();
        assertThat(viewer.at("#moved tbody tr")).hasCount(3);
        viewer.at(".tried-list button").first().click();
        assertThat(viewer.at("#moved")).hasCount(0);
        assertThat(viewer.path()).isEqualTo("/what-if");
    }

    @Test
    void whatIsTypedWronglyStaysWithWhatWouldBeRight(Viewer viewer) {
        viewer.open("/what-if");
        String field = "form[aria-labelledby=what-if-remove] input";
        viewer.at(field).fill("finnes ikke");
        viewer.press("Enter");
        assertThat(viewer.at(field)).hasValue("finnes ikke");
        assertThat(String.valueOf(viewer.at(field).evaluate("input => input.validationMessage")))
                .contains("«finnes ikke»", "listen");
        assertThat(viewer.path()).isEqualTo("/what-if");
    }

    @Test
    void aCutDependencyCuresItsConflict(Viewer viewer) {
        viewer.open("/what-if?scenario=%7B%22removeDependencies%22%3A%5B%22dependency%3A"
                + "helseplattformen-bolge-2-folger-bolge-1%22%5D%7D");
        assertThat(viewer.all("#conflicts-cured li", "data-conflict"))
                .containsExactly("dependency:helseplattformen-bolge-2-folger-bolge-1");
        assertThat(viewer.at("#gone li")).hasCount(1);
        assertThat(viewer.at("form[aria-labelledby=what-if-move]")).isHidden();
        viewer.at(".actions a").first().click();
        viewer.page().waitForURL("**/?scenario=*");
        assertThat(viewer.at(".what-if-banner")).isVisible();
    }

    @Test
    void aScenarioThatIsRefusedSaysWhyAndLeavesTheFormsStanding(Viewer viewer) {
        viewer.open("/what-if?scenario=%7B%22removeItems%22%3A%5B%22initiative%3Afinnes-ikke%22%5D%7D");
        assertThat(viewer.at("[role=alert]")).containsText("initiative:finnes-ikke");
        assertThat(viewer.at("form[aria-labelledby=what-if-move]")).isVisible();
        assertThat(viewer.at(".tried-list li")).hasCount(1);
        viewer.forgiveErrors();
    }

    @Test
    void whoHasNoIdeaYetIsOfferedSome(Viewer viewer) {
        viewer.open("/what-if");
        viewer.at("section[aria-labelledby=examples-title] a").first().click();
        assertThat(viewer.at(".outcome-line")).containsText("flytter seg");
        assertThat(viewer.at(".tried-list li")).hasCount(1);
        assertThat(viewer.at("form[aria-labelledby=what-if-move]")).isVisible();
    }
}
