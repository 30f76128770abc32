package no.veikart.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.roadmap.FieldChange;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a paper tells a change: the field in words, and the values as any other values of the roadmap are told. */
final class PaperChanges {
    private final PlainLanguage language;
    private final ViewerWords words;
    private final PaperCells cells;
    private final Roadmap before;
    private final Roadmap after;
    private final PlainValues valuesBefore;
    private final PlainValues valuesAfter;
    private final Map<String, Map<String, FieldChange>> known = new HashMap<>();

    PaperChanges(PageFrame frame, PaperCells cells, Roadmap before, Roadmap after) {
        this.language = frame.language();
        this.words = frame.words();
        this.cells = cells;
        this.before = before;
        this.after = after;
        String carried = frame.address().carried();
        this.valuesBefore = new PlainValues(before, frame.language(), carried);
        this.valuesAfter = new PlainValues(after, frame.language(), carried);
    }

    String[] row(JsonNode each) {
        String id = each.path("item").path("id").asString("");
        String path = each.path("field").asString("");
        String decision = each.path("decision").isNull()
                ? HtmlPage.text(words.say("governance.noDecision"))
                : cells.name(each.path("decision"));
        if (path.isEmpty()) {
            return new String[] {item(id, each), cells.value("ChangeKind", each.path("change")), "", "", decision};
        }
        FieldChange field =
                known.computeIfAbsent(id, this::changesOf).getOrDefault(path, new FieldChange(path, null, null));
        return new String[] {
            item(id, each),
            after.find(id).map(node -> valuesAfter.place(node.getClass(), path)).orElseGet(() -> HtmlPage.text(path)),
            told(valuesBefore, path, field.before(), each.path("before")),
            told(valuesAfter, path, field.after(), each.path("after")) + moved(each.path("shift")),
            decision
        };
    }

    private String item(String id, JsonNode each) {
        String name = each.path("item").path("name").asString("");
        PlainValues values = after.find(id).isPresent() ? valuesAfter : valuesBefore;
        return name.isEmpty() ? values.linkTo(id) : values.linkTo(id, name);
    }

    private Map<String, FieldChange> changesOf(String id) {
        Node from = before.find(id).orElse(null);
        Node to = after.find(id).orElse(null);
        return from instanceof Record a && to instanceof Record b
                ? FieldChange.between(a, b).stream()
                        .collect(Collectors.toMap(FieldChange::path, Function.identity(), (one, other) -> one))
                : Map.of();
    }

    /** @param text the value as scripts read it, where the value itself is not at hand */
    private String told(PlainValues values, String path, @Nullable Object value, JsonNode text) {
        if (value == null && text.asString("").isEmpty()) {
            return HtmlPage.text(words.say("governance.nothing"));
        }
        return path.endsWith(".en") && value instanceof String english
                ? language.marked("en", HtmlPage.text(english))
                : values.html(value == null ? text.asString() : value);
    }

    /** By how much a period moved: its end, where it has one. */
    private String moved(JsonNode shift) {
        int quarters =
                shift.path(shift.path("end").isNumber() ? "end" : "start").asInt(0);
        return quarters == 0 ? "" : "<br>" + HtmlPage.text(words.moved(quarters));
    }
}
