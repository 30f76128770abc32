package no.veikart.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import org.threeten.extra.YearQuarter;
import tools.jackson.databind.JsonNode;

/** How a paper tells single values of an answer, as HTML. */
final class PaperCells {
    /** The shapes that stand beside words, so that no light is a colour alone. */
    private static final Map<String, String> SHAPES =
            Map.of("GREEN", "● ", "YELLOW", "▲ ", "RED", "■ ", "BETTER", "↑ ", "SAME", "→ ", "WORSE", "↓ ");

    private final PlainLanguage language;
    private final ViewerWords words;
    private final PlainValues values;

    PaperCells(PlainLanguage language, PlainValues values) {
        this.language = language;
        this.words = language.words();
        this.values = values;
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

    /** A thing of the roadmap by its name. */
    String name(JsonNode thing) {
        String id = thing.path("id").asString("");
        String name = thing.path("name").asString("");
        return id.isEmpty() ? "" : name.isEmpty() ? values.linkTo(id) : values.linkTo(id, name);
    }

    String day(JsonNode date) {
        return HtmlPage.text(language.day(LocalDate.parse(date.asString())));
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

    /** When something is to be done: at a meeting, or within a period. */
    String due(JsonNode each) {
        JsonNode meeting = each.path("dueMeeting").path("date");
        if (meeting.isString()) {
            return day(meeting);
        }
        JsonNode due = each.path("due");
        return due.path("start").isString() ? HtmlPage.text(PlainValues.words(period(due), words)) : "";
    }

    private static Period period(JsonNode due) {
        String end = due.path("end").asString("");
        return new Period(
                YearQuarter.parse(due.path("start").asString()),
                end.isEmpty() ? null : YearQuarter.parse(end),
                Precision.valueOf(due.path("precision").asString()));
    }
}
