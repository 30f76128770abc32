package no.veikart.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.initiative.Initiative;
import tools.jackson.databind.JsonNode;

/** A paper as a page: the same parts in the same order and words as the viewer's meeting pack, with the timeline of what it is about. */
final class BoardPaperPage {
    private final BoardPaper paper;
    private final ViewerWords words;
    private final BoardPaperCells cells;
    private final HtmlPage page;

    BoardPaperPage(BoardPaper paper) {
        this.paper = paper;
        this.words = paper.language().words();
        this.cells = new BoardPaperCells(paper);
        this.page = HtmlPage.paper(
                paper.language().code(),
                words.say("pack.title") + ": " + paper.meeting().name(),
                HtmlPage.link("/", "Veikart"));
    }

    String write() {
        page.paragraph(words.say(
                        "pack.meeting",
                        "date",
                        paper.language().day(paper.meeting().date())) + " "
                + words.say(
                        "pack.known",
                        "date",
                        paper.language()
                                .day(LocalDate.ofInstant(
                                        paper.provenance().commit().at(), ZoneOffset.UTC)),
                        "commit",
                        paper.provenance().commit().number()));
        agenda();
        decisions();
        since();
        status();
        timeline();
        conflicts();
        followUps();
        sources();
        return page.toString();
    }

    private void agenda() {
        page.heading(words.say("pack.agenda"));
        table(
                "pack.noAgenda",
                paper.cases(),
                each -> new String[] {
                    cells.text(each.path("number")), cells.name(each), cells.value("CaseType", each.path("type"))
                },
                "governance.column.case",
                "governance.column.text",
                "fact.type");
    }

    private void decisions() {
        page.heading(words.say("governance.decisions"));
        table(
                "governance.decisions.none",
                paper.decisions(),
                each -> new String[] {
                    cells.name(each) + "<br>" + cells.value("DecisionState", each.path("state")),
                    cells.text(each.path("description")),
                    cells.names(each.path("concerns"))
                },
                "governance.column.decision",
                "governance.column.text",
                "governance.column.concerns");
    }

    private void since() {
        page.heading(words.say("pack.since"));
        JsonNode summary = paper.summary();
        LocalDate previous = paper.previous();
        if (summary == null || previous == null) {
            page.paragraph(words.say("pack.noPrevious"));
            return;
        }
        page.paragraph(words.say("pack.sinceLead", "date", paper.language().day(previous)));
        table(
                "pack.nothingNew",
                summary.path("kinds"),
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
        for (JsonNode move : summary.path("moves")) {
            int count = move.path("periods").asInt();
            page.paragraph(words.say("pack.move", "count", count, "quarters", cells.text(move.path("quarters"))));
        }
        page.subheading(words.say("pack.changes"));
        table(
                "pack.changes.none",
                paper.changes(),
                this::change,
                "governance.column.what",
                "governance.column.field",
                "governance.column.before",
                "governance.column.after",
                "governance.column.decision");
        if (paper.more() > 0) {
            page.paragraph(words.say("pack.more", "count", paper.more()));
        }
    }

    private String[] change(JsonNode each) {
        String field = each.path("field").asString("");
        String decision = each.path("decision").isNull()
                ? HtmlPage.text(words.say("governance.noDecision"))
                : cells.name(each.path("decision"));
        return field.isEmpty()
                ? new String[] {
                    cells.name(each.path("item")), cells.value("ChangeKind", each.path("change")), "", "", decision
                }
                : new String[] {
                    cells.name(each.path("item")),
                    HtmlPage.text(words.field("", field.split("[.\\[]", 2)[0])),
                    cells.content(each.path("before")),
                    cells.content(each.path("after")),
                    decision
                };
    }

    private void status() {
        page.heading(words.say("status.title"));
        List<String[]> rows = new ArrayList<>();
        for (JsonNode report : paper.reports()) {
            for (JsonNode each : report.path("dimensions")) {
                rows.add(new String[] {
                    cells.name(report.path("initiative").isNull() ? report : report.path("initiative")) + "<br>"
                            + HtmlPage.text(paper.language()
                                    .day(LocalDate.parse(report.path("date").asString()))),
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
    private void timeline() {
        Set<String> ids = new LinkedHashSet<>();
        paper.reports()
                .forEach(report -> ids.add(report.path("initiative").path("id").asString("")));
        paper.changes().forEach(change -> ids.add(change.path("item").path("id").asString("")));
        paper.conflicts()
                .forEach(conflict -> Stream.of("prerequisite", "dependent")
                        .forEach(side -> ids.add(
                                conflict.path(side).path("item").path("id").asString(""))));
        PlanAnswer plan = new PlanAnswer();
        ids.stream()
                .flatMap(id -> paper.then().find(Initiative.class, id).stream())
                .filter(initiative -> initiative.period() != null)
                .forEach(initiative -> plan.add(initiative, initiative.period()));
        if (!plan.events().isEmpty()) {
            page.heading(words.say("pack.timeline"));
            ByteArrayOutputStream drawing = new ByteArrayOutputStream();
            SvgTimeline.write(plan, paper.provenance(), paper.language(), drawing);
            String svg = drawing.toString(StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
            page.html("<div class=\"paper drawing\">" + svg + "</div>\n");
        }
    }

    private void conflicts() {
        page.heading(words.say("pack.conflicts"));
        page.paragraph(words.say("pack.conflictsLead"));
        if (paper.conflicts().isEmpty()) {
            page.paragraph(words.say("pack.conflicts.none"));
        }
        for (JsonNode each : paper.conflicts()) {
            page.html("<p><strong>" + cells.value("ConflictCertainty", each.path("certainty")) + "</strong><br>"
                    + cells.text(each.path("explanation")) + "</p>\n");
        }
    }

    private void followUps() {
        page.heading(words.say("governance.followUps"));
        table(
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

    private void sources() {
        page.heading(words.say("pack.sources"));
        page.list(paper.provenance().sources().stream()
                .map(source -> "<span lang=\"nb\">" + HtmlPage.text(source) + "</span>")
                .toList());
        page.html("<p lang=\"en\">" + HtmlPage.link(Provenance.LICENCE, Provenance.LICENCE_NAME) + ". "
                + HtmlPage.text(Provenance.ATTRIBUTION) + ".</p>\n");
    }

    /** How an element is a row. */
    private interface Row<T> {
        String[] of(T element);
    }

    /** @param none the word for a list without elements @param headings the words for the columns */
    private <T> void table(String none, Iterable<T> elements, Row<T> row, String... headings) {
        if (!elements.iterator().hasNext()) {
            page.paragraph(words.say(none));
            return;
        }
        page.html("<div class=\"paper\" tabindex=\"0\" role=\"region\" aria-label=\""
                + HtmlPage.text(words.say(headings[0])) + "\">\n");
        page.table(Stream.of(headings).map(words::say).toArray(String[]::new));
        elements.forEach(each -> page.row(row.of(each)));
        page.endTable();
        page.html("</div>\n");
    }
}
