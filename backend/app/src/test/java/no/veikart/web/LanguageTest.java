package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class LanguageTest {
    @Test
    void theLanguageIsInTheUrlAndRemembered(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        assertThat(viewer.at("html")).hasAttribute("lang", "nb");
        viewer.at(".languages a[lang=en]").click();
        viewer.page().waitForURL("**/item/solution:kjernejournal?lang=en");
        assertThat(viewer.at("html")).hasAttribute("lang", "en");
        assertThat(viewer.at(".item-facts h2")).hasText("Facts");
        viewer.open("/");
        assertThat(viewer.heading()).isEqualTo("The roadmap on a timeline");
    }

    @Test
    void nynorskIsChosenByItsLinkAndTheTextsInBokmalSaySo(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        viewer.at(".languages a[lang=nn]").click();
        viewer.page().waitForURL("**/item/solution:kjernejournal?lang=nn");
        assertThat(viewer.at("html")).hasAttribute("lang", "nn");
        assertThat(viewer.at("#sources h2")).hasText("Kjelder");
        assertThat(viewer.at(".lead")).hasAttribute("lang", "nb");
        viewer.open("/");
        assertThat(viewer.heading()).isEqualTo("Vegkartet på tidslinje");
    }

    @Test
    void namesStayNorwegianAndSaySo(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal?lang=en");
        assertThat(viewer.at("h1")).hasText("Kjernejournal");
        assertThat(viewer.at("h1")).hasAttribute("lang", "nb");
        assertThat(viewer.at("#needs .edge-line a").first()).hasAttribute("lang", "nb");
    }

    @Test
    void descriptionsComeInTheChosenLanguage(Viewer viewer) {
        viewer.open("/item/solution:kjernejournal");
        String bokmal = viewer.at(".lead").innerText();
        viewer.open("/item/solution:kjernejournal?lang=en");
        assertThat(viewer.at(".lead").innerText()).isNotEqualTo(bokmal);
    }

    @Test
    void noWordOfTheOtherLanguageIsLeftWhenItIsSwitched(Viewer viewer) {
        viewer.open("/?lang=en");
        String interfaceText = String.valueOf(viewer.page().evaluate("""
            () => { const copy = document.body.cloneNode(true);
              copy.querySelectorAll('[lang=nb], .milestone, select, title').forEach((e) => e.remove());
              return copy.textContent; }\
            """));
        assertThat(interfaceText).doesNotContain("Tidsrom", "tiltak", "løsning", "Eier", "Vis som");
    }
}
