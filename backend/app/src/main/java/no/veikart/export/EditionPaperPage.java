package no.veikart.export;

import java.util.List;
import java.util.Set;
import no.veikart.edition.Edition;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Roadmap;
import org.springframework.util.LinkedMultiValueMap;

/** The paper for an edition as a page: what is told of it, what it holds, and what is new since the one before. */
final class EditionPaperPage {
    private final EditionPaper paper;
    private final Roadmap roadmap;
    private final Kinds kinds;
    private final PageFrame frame;
    private final ViewerWords words;
    private final HtmlPage page;
    private final PlainValues values;
    private final PaperParts parts;

    /** @param asked the roadmap that knows the edition */
    EditionPaperPage(EditionPaper paper, Exports.Asked asked, Kinds kinds, PageFrame frame) {
        this.paper = paper;
        this.roadmap = asked.roadmap();
        this.kinds = kinds;
        this.frame = frame;
        this.words = frame.words();
        this.page = frame.paper("nb", paper.edition().name());
        this.values = new PlainValues(roadmap, frame.language(), frame.address().carried());
        this.parts = new PaperParts(frame, new PaperCells(frame.language(), values), page);
    }

    String write() {
        PaperContent content = paper.content();
        if (content != null) {
            page.paragraph(content.provenance().known(frame.language()));
        }
        facts();
        parts.decisions(paper.decisions());
        if (content == null) {
            page.heading(words.say("paper.holds"));
            page.paragraph(words.say("paper.contentUnknown"));
        } else {
            holds(content.then());
            since(content);
            parts.status(content);
            parts.timeline(content);
            parts.conflicts(content, "paper.conflictsLead");
            parts.sources(content.provenance());
        }
        return page.toString();
    }

    private void facts() {
        page.table(words.say("plain.fact"), words.say("plain.value"));
        values.facts(paper.edition()).forEach(page::row);
        page.endTable();
    }

    private void holds(Roadmap held) {
        page.heading(words.say("paper.holds"));
        List<Kind<?>> some = kinds.all().stream()
                .filter(kind -> Named.class.isAssignableFrom(kind.type()))
                .<Kind<?>>map(kind -> kind)
                .filter(kind -> !held.list(kind.type()).isEmpty())
                .toList();
        parts.table(
                words.say("paper.holds"),
                "pack.nothingNew",
                some,
                kind -> new String[] {
                    HtmlPage.link("/html/" + kind.prefix() + then(), words.kind(kind.prefix())),
                    String.valueOf(held.list(kind.type()).size())
                },
                "column.kind",
                "paper.count");
    }

    /** What a link to the roadmap as the edition holds it carries on. */
    private String then() {
        LinkedMultiValueMap<String, String> query =
                new LinkedMultiValueMap<>(frame.address().query());
        Set.of("asOf", "commit").forEach(query::remove);
        query.set("edition", paper.edition().id());
        return new PlainAddress("", query).carried();
    }

    private void since(PaperContent content) {
        page.heading(words.say("paper.since"));
        Edition previous = paper.previous();
        if (content.since() == null || previous == null) {
            page.paragraph(words.say("paper.noPrevious"));
        } else {
            page.html("<p>" + HtmlPage.text(words.say("paper.sinceLead")) + " "
                    + frame.language()
                            .marked(
                                    "nb",
                                    HtmlPage.link(
                                            "/paper/" + previous.id()
                                                    + frame.address().carried(),
                                            previous.name()))
                    + "</p>\n");
            parts.since(content, content.since());
        }
    }
}
