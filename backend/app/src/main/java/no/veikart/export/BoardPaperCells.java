package no.veikart.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.Named;
import tools.jackson.databind.JsonNode;

/** How a paper tells single values, as HTML. */
final class BoardPaperCells {
    /** The shapes that stand beside words, so that no light is a colour alone. */
    private static final Map<String, String> SHAPES =
            Map.of("GREEN", "● ", "YELLOW", "▲ ", "RED", "■ ", "BETTER", "↑ ", "SAME", "→ ", "WORSE", "↓ ");

    private final BoardPaper paper;
    private final ViewerWords words;

    BoardPaperCells(BoardPaper paper) {
        this.paper = paper;
        this.words = paper.language().words();
    }

    String value(String type, JsonNode value) {
        return value.isString() ? HtmlPage.text(words.value(type, value.asString())) : "";
    }

    String text(JsonNode value) {
        return HtmlPage.text(value.isNumber() ? value.toString() : value.asString(""));
    }

    String names(JsonNode things) {
        List<String> names = new ArrayList<>();
        things.forEach(thing -> names.add(name(thing)));
        return String.join(", ", names);
    }

    String name(JsonNode thing) {
        String id = thing.path("id").asString("");
        return id.isEmpty() ? "" : link(id, thing.path("name").asString(id));
    }

    /** Names are Norwegian in every language. */
    private String link(String id, String name) {
        return "<span lang=\"nb\">" + HtmlPage.link("/html/item/" + id, name) + "</span>";
    }

    /** A value of the roadmap: a thing by its name, all else as it is. */
    String content(JsonNode value) {
        String text = value.asString("");
        return text.isEmpty()
                ? HtmlPage.text(words.say("governance.nothing"))
                : paper.then()
                        .find(Named.class, text)
                        .map(named -> link(text, named.name()))
                        .orElseGet(() -> "<span lang=\"nb\">" + HtmlPage.text(text) + "</span>");
    }

    String light(String type, JsonNode value, JsonNode report) {
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

    String due(JsonNode each) {
        String meeting = each.path("dueMeeting").path("date").asString("");
        String start = each.path("due").path("start").asString("");
        String end = each.path("due").path("end").asString("");
        return meeting.isEmpty()
                ? HtmlPage.text(start.equals(end) ? start : start + "–" + end)
                : HtmlPage.text(paper.language().day(LocalDate.parse(meeting)));
    }
}
