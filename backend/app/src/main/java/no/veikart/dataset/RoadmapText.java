package no.veikart.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import org.jspecify.annotations.Nullable;

/** A whole roadmap as one text, as {@code /export/roadmap.yaml} and {@code /export/roadmap.json} write it. */
public final class RoadmapText {
    private final Kinds kinds;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();

    private RoadmapText(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * A thing of the roadmap.
     *
     * @param place where in the text a field of its content, empty for the whole, stands
     */
    public record Entry(String id, Map<String, @Nullable Object> content, UnaryOperator<String> place) {}

    /** The entries of a YAML text. Throws {@link InvalidDataset} for what is no such text. */
    public static List<Entry> yaml(String text, Kinds kinds) {
        RoadmapText read = new RoadmapText(kinds);
        YamlFile.readKinds("roadmap.yaml", text)
                .forEach((plural, entries) -> read.kind(plural, "roadmap.yaml").ifPresent(kind -> {
                    for (YamlFile.Entry entry : entries) {
                        UnaryOperator<String> place = field -> entry.at(field) + ": " + plural + "." + entry.slug()
                                + (field.isEmpty() ? "" : "." + field);
                        read.add(new Entry(
                                kind.prefix() + ":" + entry.slug(),
                                new HashMap<String, @Nullable Object>(entry.content()),
                                place));
                    }
                }));
        return read.all();
    }

    /** The entries of a JSON text. Throws {@link InvalidDataset} for what is no such text. */
    public static List<Entry> json(String text, Kinds kinds) {
        RoadmapText read = new RoadmapText(kinds);
        JsonText json = JsonText.read("roadmap.json", text);
        json.content().forEach((plural, list) -> {
            if (!JsonText.HEADER.contains(plural)) {
                read.kind(plural, "roadmap.json").ifPresent(kind -> read.entries(plural, list, json));
            }
        });
        return read.all();
    }

    private void entries(String plural, @Nullable Object list, JsonText json) {
        if (!(list instanceof List<?> all)) {
            problems.add(json.at(plural) + ": " + plural + " is no list");
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            String path = plural + "[" + i + "]";
            if (all.get(i) instanceof Map<?, ?> object && object.get("id") instanceof String id) {
                Map<String, @Nullable Object> content = new HashMap<>();
                object.forEach((key, value) -> content.put(String.valueOf(key), value));
                content.remove("id");
                add(new Entry(id, content, field -> json.placeOf(field.isEmpty() ? path : path + "." + field)));
            } else {
                problems.add(json.placeOf(path) + " is no object with an id");
            }
        }
    }

    private Optional<Kind<?>> kind(String plural, String file) {
        Optional<Kind<?>> kind = kinds.findByPlural(plural);
        if (kind.isEmpty()) {
            problems.add(file + ": '" + plural + "' is no kind; the kinds are "
                    + String.join(
                            ", ",
                            kinds.all().stream().map(Kind::plural).sorted().toList()));
        }
        return kind;
    }

    private void add(Entry entry) {
        Entry other = entries.putIfAbsent(entry.id(), entry);
        if (other == null) {
            inOrder.add(entry);
        } else {
            problems.add(entry.place().apply("") + " is there already: "
                    + other.place().apply(""));
        }
    }

    private List<Entry> all() {
        if (inOrder.isEmpty() && problems.isEmpty()) {
            problems.add("there is nothing in it");
        }
        if (!problems.isEmpty()) {
            throw new InvalidDataset(problems);
        }
        return inOrder;
    }
}
