package no.veikart.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.initiative.Initiative;
import tools.jackson.databind.JsonNode;

/** The parts that papers have in common, in the same words as the viewer's meeting pack. */
final class PaperParts {
    private final PageFrame frame;
    private final ViewerWords words;
    private final PaperCells cells;
    private final HtmlPage page;

    PaperParts(PageFrame frame, PaperCells cells, HtmlPage page) {
        this.frame = frame;
        this.words = frame.words();
        this.cells = cells;
        this.page = page;
    }

    /** The decisions, each with what it concerns. */
    void decisions(Iterable<JsonNode> decisions) {
        page.heading(words.say("governance.decisions"));
        table(
                words.say("governance.decisions"),
                "governance.decisions.none",
                decisions,
                each -> new String[] {
                    cells.name(each) + "<br>" + cells.value("DecisionState", each.path("state")),
                    cells.text(each.path("description")),
                    cells.names(each.path("concerns"))
                },
                "governance.column.decision",
                "governance.column.text",
                "governance.column.concerns");
    }

    /** What is new since an earlier moment, and by which decision. */
    void since(PaperContent content, PaperContent.Since since) {
        table(
                words.say("pack.since"),
                "pack.nothingNew",
                since.summary().path("kinds"),
                each -> new String[] {
                    HtmlPage.text(words.kind(each.path("kind").asString())),
                    cells.text(each.path("added")),
                    cells.text(each.path("changed")),
                    cells.text(each.path("removed"))
                },
                "column.kind",
                "pack.added",
                "pack.changed",
                "pack.removed");
        for (JsonNode move : since.summary().path("moves")) {
            int count = move.path("periods").asInt();
            String moved = words.moved(move.path("quarters").asInt());
            page.paragraph(words.say("pack.move", "count", count, "moved", moved));
        }
        page.subheading(words.say("pack.changes"));
        PaperChanges changes = new PaperChanges(frame, cells, since.before(), content.then());
        table(
                words.say("pack.changes"),
                "pack.changes.none",
                since.changes(),
                changes::row,
                "governance.column.what",
                "governance.column.field",
                "governance.column.before",
                "governance.column.after",
                "governance.column.decision");
        if (since.more() > 0) {
            page.paragraph(words.say("pack.more", "count", since.more()));
        }
    }

    /** The status lights. */
    void status(PaperContent content) {
        page.heading(words.say("status.title"));
        List<String[]> rows = new ArrayList<>();
        for (JsonNode report : content.reports()) {
            String about = cells.name(report.path("initiative").isNull() ? report : report.path("initiative")) + "<br>"
                    + cells.day(report.path("date"));
            for (JsonNode each : report.path("dimensions")) {
                rows.add(new String[] {
                    about,
                    cells.value("Dimension", each.path("dimension")),
                    cells.light("Light", each.path("previous"), report),
                    cells.light("Light", each.path("now"), report),
                    cells.light("Trend", each.path("trend"), report),
                    cells.text(each.path("summary"))
                });
            }
        }
        page.paragraph(words.say("status.lead"));
        table(
                words.say("status.title"),
                "status.none",
                rows,
                row -> row,
                "status.column.report",
                "status.column.dimension",
                "status.column.before",
                "status.column.now",
                "status.column.trend",
                "status.column.summary");
    }

    /** The initiatives that the paper names, as they were planned then. */
    void timeline(PaperContent content) {
        PlanAnswer plan = new PlanAnswer(words);
        named(content).stream()
                .flatMap(id -> content.then().find(Initiative.class, id).stream())
                .filter(initiative -> initiative.period() != null)
                .forEach(initiative -> plan.add(initiative, initiative.period()));
        if (!plan.events().isEmpty()) {
            String title = words.say("pack.timeline");
            page.heading(title);
            Provenance provenance = content.provenance()
                    .titled(title + ": " + content.provenance().title());
            ByteArrayOutputStream drawing = new ByteArrayOutputStream();
            SvgTimeline.write(plan, provenance, frame.language(), drawing);
            String svg = drawing.toString(StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
            page.html("<div class=\"paper drawing\" tabindex=\"0\" role=\"region\" aria-label=\"" + HtmlPage.text(title)
                    + "\">" + svg + "</div>\n");
        }
    }

    private static Set<String> named(PaperContent content) {
        Set<String> ids = new LinkedHashSet<>();
        content.reports()
                .forEach(report -> ids.add(report.path("initiative").path("id").asString("")));
        if (content.since() != null) {
            content.since()
                    .changes()
                    .forEach(change -> ids.add(change.path("item").path("id").asString("")));
        }
        content.conflicts()
                .forEach(conflict -> Stream.of("prerequisite", "dependent")
                        .forEach(side -> ids.add(
                                conflict.path(side).path("item").path("id").asString(""))));
        return ids;
    }

    /** @param lead the word for what is told of them */
    void conflicts(PaperContent content, String lead) {
        page.heading(words.say("pack.conflicts"));
        page.paragraph(words.say(lead));
        if (content.conflicts().isEmpty()) {
            page.paragraph(words.say("pack.conflicts.none"));
        }
        for (JsonNode each : content.conflicts()) {
            page.html("<p><strong>" + cells.value("ConflictCertainty", each.path("certainty")) + "</strong><br>"
                    + cells.text(each.path("explanation")) + "</p>\n");
        }
    }

    void sources(Provenance provenance) {
        page.heading(words.say("pack.sources"));
        page.list(provenance.sources().stream()
                .map(source -> frame.language().marked("nb", HtmlPage.text(source)))
                .toList());
        page.html("<p>" + HtmlPage.link(Provenance.LICENCE, Provenance.LICENCE_NAME) + ". "
                + HtmlPage.text(words.say("drawing.attribution")) + ".</p>\n");
    }

    /** How an element is a row. */
    interface Row<T> {
        String[] of(T element);
    }

    /**
     * A table that can be moved sideways where it does not fit.
     *
     * @param title what is in it
     * @param none the word for a list without elements
     * @param headings the words for the columns
     */
    <T> void table(String title, String none, Iterable<T> elements, Row<T> row, String... headings) {
        if (!elements.iterator().hasNext()) {
            page.paragraph(words.say(none));
            return;
        }
        page.html("<div class=\"paper\" tabindex=\"0\" role=\"region\" aria-label=\"" + HtmlPage.text(title) + "\">\n");
        page.table(Stream.of(headings).map(words::say).toArray(String[]::new));
        elements.forEach(each -> page.row(row.of(each)));
        page.endTable();
        page.html("</div>\n");
    }
}
