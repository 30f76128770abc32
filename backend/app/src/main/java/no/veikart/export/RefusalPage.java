package no.veikart.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.util.LinkedMultiValueMap;

/** What was wrong with the address of a page, what would be right, and where to go from there. */
final class RefusalPage {
    private static final int LEAST_FAULT_OF_OURS = 500;
    private static final Set<String> TAKEN = Set.of("lang", "asOf", "commit", "edition");

    private final PageFrame frame;
    private final ViewerWords words;

    RefusalPage(PageFrame frame) {
        this.frame = frame;
        this.words = frame.words();
    }

    String write(UserError error) {
        if (error.code() == ErrorCode.NOT_FOUND) {
            return missing(error);
        }
        boolean ours = Refusal.statusOf(error) >= LEAST_FAULT_OF_OURS;
        HtmlPage page = page(words.say(ours ? "error.failed.title" : "plain.refused"));
        if (ours) {
            page.paragraph(words.say("error.failed.text"));
        } else {
            given(page);
        }
        why(page, error);
        return onward(page, "plain.withoutThese");
    }

    private String missing(UserError error) {
        HtmlPage page = page(words.say("error.notFound.title"));
        boolean now = frame.address().isNow();
        page.paragraph(words.say(now ? "plain.missing" : "plain.missingThen"));
        why(page, error);
        return now ? onward(page) : onward(page, "asOf.toNow");
    }

    private void why(HtmlPage page, UserError error) {
        page.paragraph(words.say("plain.why"));
        page.html("<p>" + frame.language().marked("en", HtmlPage.text(String.valueOf(error.getMessage()))) + "</p>\n");
    }

    /** Nothing of an address that cannot be used is carried on. */
    private HtmlPage page(String title) {
        PlainAddress kept = new PlainAddress(frame.address().path(), language());
        return new PageFrame(frame.language(), kept).page(frame.language().code(), title);
    }

    private LinkedMultiValueMap<String, String> language() {
        return new LinkedMultiValueMap<>(Map.of("lang", List.of(frame.language().code())));
    }

    private void given(HtmlPage page) {
        page.paragraph(words.say("plain.takes"));
        if (!frame.address().query().isEmpty()) {
            page.table(words.say("plain.parameter"), words.say("plain.given"), words.say("plain.right"));
            frame.address()
                    .query()
                    .forEach((name, values) -> page.row(
                            HtmlPage.code(name),
                            HtmlPage.code(String.join(", ", values)),
                            HtmlPage.text(words.say("plain.right." + (TAKEN.contains(name) ? name : "other")))));
            page.endTable();
        }
    }

    /** @param same words for the same page without what was asked for, where there is one */
    private String onward(HtmlPage page, String... same) {
        PlainAddress kept = new PlainAddress(frame.address().path(), language());
        page.heading(words.say("plain.onward"));
        page.list(Stream.concat(
                        Stream.of(same).map(key -> HtmlPage.link(kept.path() + kept.carried(), words.say(key))),
                        Stream.of(
                                HtmlPage.link("/html" + kept.carried(), words.say("plain.pages")),
                                HtmlPage.link("/paper" + kept.carried(), words.say("paper.title"))))
                .toList());
        return page.toString();
    }
}
