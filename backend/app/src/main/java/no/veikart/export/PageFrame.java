package no.veikart.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.commit.Commit;

/** What a page that needs no script has around it: where one can go from it, as of when it is, and the same page in other languages. */
record PageFrame(PlainLanguage language, PlainAddress address) {
    ViewerWords words() {
        return language.words();
    }

    /** @param named the language that the title is in */
    HtmlPage page(String named, String title) {
        return new HtmlPage(language.code(), named, title, onward().toArray(String[]::new));
    }

    /** A page that is put before a board: its languages stand where paper does not show them. */
    HtmlPage paper(String named, String title) {
        return HtmlPage.paper(
                language.code(),
                named,
                title,
                Stream.concat(onward(), languages()).toArray(String[]::new));
    }

    private Stream<String> onward() {
        return Stream.of(
                HtmlPage.link("/" + address.carried(), "Veikart"),
                HtmlPage.link("/html" + address.carried(), words().say("plain.pages")),
                HtmlPage.link("/paper" + address.carried(), words().say("paper.title")),
                HtmlPage.link("/accessibility" + address.carried(), words().say("nav.accessibility")));
    }

    private Stream<String> languages() {
        return Arrays.stream(PlainLanguage.values())
                .filter(other -> other != language)
                .map(other -> language.marked(other.code(), HtmlPage.link(address.in(other), other.ownName())));
    }

    /** Tells as of when the page is, unless that is now. */
    void known(HtmlPage page, Commit commit) {
        if (!address.isNow()) {
            LocalDate known = LocalDate.ofInstant(commit.at(), ZoneOffset.UTC);
            page.paragraph(words().say("plain.asOf", "date", language.day(known), "number", commit.number()));
            page.list(List.of(HtmlPage.link(address.now(), words().say("asOf.toNow"))));
        }
    }

    /** The same page in the other languages, at its end. */
    String ended(HtmlPage page) {
        page.heading(words().say("plain.languages"));
        page.list(languages().toList());
        return page.toString();
    }
}
