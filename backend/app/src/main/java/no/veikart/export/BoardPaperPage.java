package no.veikart.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paper for a meeting as a page: the same parts in the same order as the viewer's meeting pack, with the timeline of what it is about. */
final class BoardPaperPage {
    private final BoardPaper paper;
    private final PageFrame frame;
    private final ViewerWords words;
    private final PaperCells cells;
    private final HtmlPage page;
    private final PaperParts parts;

    BoardPaperPage(BoardPaper paper, PageFrame frame) {
        this.paper = paper;
        this.frame = frame;
        this.words = frame.words();
        this.cells = new PaperCells(
                frame.language(),
                new PlainValues(
                        paper.content().then(),
                        frame.language(),
                        frame.address().carried()));
        this.page = frame.paper("nb", paper.meeting().name());
        this.parts = new PaperParts(frame, cells, page);
    }

    String write() {
        PaperContent content = paper.content();
        page.paragraph(words.say(
                        "pack.meeting",
                        "date",
                        frame.language().day(paper.meeting().date())) + " "
                + content.provenance().known(frame.language()));
        agenda();
        parts.decisions(paper.decisions());
        since();
        parts.status(content);
        parts.timeline(content);
        parts.conflicts(content, "pack.conflictsLead");
        followUps();
        parts.sources(content.provenance());
        return page.toString();
    }

    private void agenda() {
        page.heading(words.say("pack.agenda"));
        parts.table(
                words.say("pack.agenda"),
                "pack.noAgenda",
                paper.cases(),
                each -> new String[] {
                    cells.text(each.path("number")), cells.name(each), cells.value("CaseType", each.path("type"))
                },
                "governance.column.case",
                "governance.column.text",
                "fact.type");
    }

    private void since() {
        page.heading(words.say("pack.since"));
        PaperContent.Since since = paper.content().since();
        if (since == null || paper.previous() == null) {
            page.paragraph(words.say("pack.noPrevious"));
        } else {
            page.paragraph(words.say("pack.sinceLead", "date", frame.language().day(paper.previous())));
            parts.since(paper.content(), since);
        }
    }

    private void followUps() {
        page.heading(words.say("governance.followUps"));
        parts.table(
                words.say("governance.followUps"),
                "governance.followUps.none",
                paper.followUps(),
                each -> new String[] {
                    cells.name(each) + "<br>" + cells.text(each.path("description")),
                    cells.name(each.path("owner")),
                    cells.due(each),
                    Stream.of(cells.value("FollowUpState", each.path("state")), cells.text(each.path("result")))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("<br>"))
                },
                "governance.column.action",
                "governance.column.owner",
                "governance.column.due",
                "governance.column.result");
    }
}
