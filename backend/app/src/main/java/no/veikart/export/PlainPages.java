package no.veikart.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.commit.Commit;
import no.veikart.edition.Edition;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;

/** What the plain pages hold: the initiatives by the solution that they concern, the kinds, and all that is told of a thing. */
final class PlainPages {
    private static final String INITIATIVE = "initiative";

    private final Roadmap roadmap;
    private final Commit commit;
    private final Kinds kinds;
    private final PageFrame frame;
    private final ViewerWords words;
    private final PlainValues values;
    private final String carried;

    PlainPages(Exports.Asked asked, Kinds kinds, PageFrame frame) {
        this.roadmap = asked.roadmap();
        this.commit = asked.provenance().commit();
        this.kinds = kinds;
        this.frame = frame;
        this.words = frame.words();
        this.carried = frame.address().carried();
        this.values = new PlainValues(roadmap, frame.language(), carried);
    }

    private HtmlPage page(String title) {
        return page(frame.language().code(), title);
    }

    private HtmlPage page(String named, String title) {
        HtmlPage page = frame.page(named, title);
        frame.known(page, commit);
        return page;
    }

    String index() {
        HtmlPage page = page(words.say("plain.title"));
        page.paragraph(words.say("plain.lead"));
        page.list(kinds.all().stream()
                .filter(kind -> Named.class.isAssignableFrom(kind.type()))
                .map(kind -> HtmlPage.link("/html/" + kind.prefix() + carried, words.kind(kind.prefix())) + " ("
                        + roadmap.list(kind.type()).size() + ")")
                .toList());
        lanes().forEach((lane, rows) -> {
            page.heading(lane);
            table(page, rows);
        });
        return frame.ended(page);
    }

    private Map<String, List<Node>> lanes() {
        return nodes(INITIATIVE)
                .collect(Collectors.groupingBy(
                        node -> values.firstName(node, "solutions").orElse(words.say("plain.noSolution")),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private Stream<Node> nodes(String prefix) {
        return kinds.all().stream()
                .filter(kind -> kind.prefix().equals(prefix))
                .map(Kind::type)
                .flatMap(type -> roadmap.list(type).stream())
                .map(Node.class::cast);
    }

    private void table(HtmlPage page, List<Node> rows) {
        List<String> columns = values.columns(rows.getFirst());
        String type = rows.getFirst().getClass().getSimpleName();
        page.table(Stream.concat(
                        Stream.of(words.say("column.name")), columns.stream().map(column -> words.field(type, column)))
                .toArray(String[]::new));
        rows.forEach(node -> page.row(Stream.concat(
                        Stream.of(values.link(node)), columns.stream().map(column -> values.field(node, column)))
                .toArray(String[]::new)));
        page.endTable();
    }

    /** Everything of a kind. Throws UnknownId when there is no such kind, or nothing of it has a name. */
    String kind(String prefix) {
        List<Node> all = nodes(prefix).filter(Named.class::isInstance).toList();
        if (all.isEmpty()) {
            throw roadmap.unknown(prefix);
        }
        HtmlPage page = page(words.kind(prefix));
        table(page, all);
        return frame.ended(page);
    }

    /** All that is told of a thing. Throws UnknownId when nobody has the id. */
    String item(String id) {
        Node node = roadmap.get(Node.class, id);
        HtmlPage page = page("nb", node instanceof Named named ? named.name() : id);
        if (node instanceof Meeting || node instanceof Edition) {
            page.list(List.of(HtmlPage.link("/paper/" + id + carried, words.say("pack.paper"))));
        }
        page.table(words.say("plain.fact"), words.say("plain.value"));
        page.row("Id", HtmlPage.code(id));
        values.facts(node).forEach(page::row);
        page.endTable();
        edges(page, words.say("section.needs"), id, true);
        edges(page, words.say("section.neededBy"), id, false);
        if (node instanceof Entry entry) {
            sources(page, entry);
        }
        return frame.ended(page);
    }

    private void edges(HtmlPage page, String heading, String id, boolean forward) {
        List<String> found = roadmap.list(Edge.class).stream()
                .filter(edge -> (forward ? edge.from() : edge.to()).equals(id))
                .map(edge -> values.field(edge, "kind") + " " + values.linkTo(forward ? edge.to() : edge.from()) + " – "
                        + values.linkWith(edge.id(), words.say("plain.about")))
                .toList();
        if (!found.isEmpty()) {
            page.heading(heading);
            page.list(found);
        }
    }

    private void sources(HtmlPage page, Entry entry) {
        if (!entry.unknowns().isEmpty()) {
            page.heading(words.say("section.unknowns"));
            page.list(entry.unknowns().stream()
                    .map(unknown -> HtmlPage.text(words.field(
                                    entry.getClass().getSimpleName(),
                                    unknown.field().split("\\.", 2)[0]))
                            + ": " + HtmlPage.text(words.value(unknown.reason())))
                    .toList());
        }
        page.heading(words.say("section.sources"));
        page.list(entry.sources().stream().map(this::source).toList());
    }

    private String source(Source source) {
        return values.linkTo(source.document()) + ", " + frame.language().marked("nb", HtmlPage.text(source.locator()))
                + " (" + HtmlPage.text(words.value(source.statedness())) + ")";
    }
}
