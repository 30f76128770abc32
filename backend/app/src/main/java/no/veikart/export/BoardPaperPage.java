package no.veikart.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Named;
import tools.jackson.databind.JsonNode;

/** A paper as a page: the same parts in the same order and words as the viewer's meeting pack, with the timeline of what it is about. */
final class BoardPaperPage {
    /** The shapes that stand beside words, so that no light is a colour alone. */
    private static final Map<String, String> SHAPES =
            Map.of("GREEN", "● ", "YELLOW", "▲ ", "RED", "■ ", "BETTER", "↑ ", "SAME", "→ ", "WORSE", "↓ ");

    private final BoardPaper paper;
    private final ViewerWords words;
    private final HtmlPage page;

    BoardPaperPage(BoardPaper paper, ViewerWords words) {
        this.paper = paper;
        this.words = words;
        this.page = HtmlPage.paper(
                language(), words.say("pack.title") + ": " + paper.meeting().name(), HtmlPage.link("/", "Veikart"));
    }

    private String language() {
        return paper.language().name().toLowerCase(Locale.ROOT);
    }

    String write() {
        page.paragraph(words.say("pack.meeting", "date", day(paper.meeting().date())) + " "
                + words.say(
                        "pack.known",
                        "date",
                        day(LocalDate.ofInstant(paper.provenance().commit().at(), ZoneOffset.UTC)),
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
                each -> new String[] {text(each.path("number")), name(each), value("CaseType", each.path("type"))},
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
                    name(each) + "<br>" + value("DecisionState", each.path("state")),
                    text(each.path("description")),
                    names(each.path("concerns"))
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
        page.paragraph(words.say("pack.sinceLead", "date", day(previous)));
        table(
                "pack.nothingNew",
                summary.path("kinds"),
                each -> new String[] {
                    HtmlPage.text(words.kind(each.path("kind").asString())),
                    text(each.path("added")),
                    text(each.path("changed")),
                    text(each.path("removed"))
                },
                "column.kind",
                "pack.added",
                "pack.changed",
                "pack.removed");
        for (JsonNode move : summary.path("moves")) {
            int count = move.path("periods").asInt();
            page.paragraph(words.say("pack.move", "count", count, "quarters", text(move.path("quarters"))));
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
                : name(each.path("decision"));
        return field.isEmpty()
                ? new String[] {name(each.path("item")), value("ChangeKind", each.path("change")), "", "", decision}
                : new String[] {
                    name(each.path("item")),
                    HtmlPage.text(words.field("", field.split("[.\\[]", 2)[0])),
                    content(each.path("before")),
                    content(each.path("after")),
                    decision
                };
    }

    /** A value of the roadmap: a thing by its name, all else as it is. */
    private String content(JsonNode value) {
        String text = value.asString("");
        return text.isEmpty()
                ? HtmlPage.text(words.say("governance.nothing"))
                : paper.then()
                        .find(Named.class, text)
                        .map(named -> link(text, named.name()))
                        .orElseGet(() -> "<span lang=\"nb\">" + HtmlPage.text(text) + "</span>");
    }

    private void status() {
        page.heading(words.say("status.title"));
        List<String[]> rows = new ArrayList<>();
        for (JsonNode report : paper.reports()) {
            for (JsonNode each : report.path("dimensions")) {
                rows.add(new String[] {
                    name(report.path("initiative").isNull() ? report : report.path("initiative")) + "<br>"
                            + HtmlPage.text(
                                    day(LocalDate.parse(report.path("date").asString()))),
                    value("Dimension", each.path("dimension")),
                    light("Light", each.path("previous"), report),
                    light("Light", each.path("now"), report),
                    light("Trend", each.path("trend"), report),
                    text(each.path("summary"))
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

    private String light(String type, JsonNode value, JsonNode report) {
        if (value.isString()) {
            return SHAPES.getOrDefault(value.asString(), "") + value(type, value);
        }
        boolean lost = false;
        for (JsonNode unknown : report.path("unknowns")) {
            lost |= unknown.path("field").asString("").startsWith("dimensions")
                    && unknown.path("reason").asString("").equals("LOST");
        }
        return HtmlPage.text(words.say(lost ? "status.light.lost" : "status.light.unknown"));
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
            SvgTimeline.write(plan, paper.provenance(), drawing);
            String svg = drawing.toString(StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
            page.html("<div class=\"paper drawing\" lang=\"en\">" + svg + "</div>\n");
        }
    }

    private void conflicts() {
        page.heading(words.say("pack.conflicts"));
        page.paragraph(words.say("pack.conflictsLead"));
        if (paper.conflicts().isEmpty()) {
            page.paragraph(words.say("pack.conflicts.none"));
        }
        for (JsonNode each : paper.conflicts()) {
            page.html("<p><strong>" + value("ConflictCertainty", each.path("certainty")) + "</strong><br>"
                    + text(each.path("explanation")) + "</p>\n");
        }
    }

    private void followUps() {
        page.heading(words.say("governance.followUps"));
        table(
                "governance.followUps.none",
                paper.followUps(),
                each -> new String[] {
                    name(each) + "<br>" + text(each.path("description")),
                    name(each.path("owner")),
                    due(each),
                    Stream.of(value("FollowUpState", each.path("state")), text(each.path("result")))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("<br>"))
                },
                "governance.column.action",
                "governance.column.owner",
                "governance.column.due",
                "governance.column.result");
    }

    private String due(JsonNode each) {
        String meeting = each.path("dueMeeting").path("date").asString("");
        String start = each.path("due").path("start").asString("");
        String end = each.path("due").path("end").asString("");
        return meeting.isEmpty()
                ? HtmlPage.text(start.equals(end) ? start : start + "–" + end)
                : HtmlPage.text(day(LocalDate.parse(meeting)));
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

    private String day(LocalDate day) {
        Locale locale = Locale.forLanguageTag(language().equals("en") ? "en-GB" : language());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String value(String type, JsonNode value) {
        return value.isString() ? HtmlPage.text(words.value(type, value.asString())) : "";
    }

    private static String text(JsonNode value) {
        return HtmlPage.text(value.isNumber() ? value.toString() : value.asString(""));
    }

    private String names(JsonNode things) {
        List<String> names = new ArrayList<>();
        things.forEach(thing -> names.add(name(thing)));
        return String.join(", ", names);
    }

    private String name(JsonNode thing) {
        String id = thing.path("id").asString("");
        return id.isEmpty() ? "" : link(id, thing.path("name").asString(id));
    }

    /** Names are Norwegian in every language. */
    private String link(String id, String name) {
        return "<span lang=\"nb\">" + HtmlPage.link("/html/item/" + id, name) + "</span>";
    }
}
