package no.veikart.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Source;

/** What the plain pages hold, in bokmål: the initiatives by the solution that they concern, the kinds, and all that is told of a thing. */
final class PlainPages {
    private static final String INITIATIVE = "initiative";

    private final Roadmap roadmap;
    private final Kinds kinds;
    private final ViewerWords words;
    private final PlainValues values;

    PlainPages(Roadmap roadmap, Kinds kinds, ViewerWords words) {
        this.roadmap = roadmap;
        this.kinds = kinds;
        this.words = words;
        this.values = new PlainValues(roadmap, words);
    }

    private static HtmlPage page(String title) {
        return new HtmlPage(
                "nb",
                title,
                HtmlPage.link("/", "Veikart"),
                HtmlPage.link("/html", "Enkle sider"),
                HtmlPage.link("/accessibility", "Tilgjengelighetserklæring"));
    }

    String index() {
        HtmlPage page = page("Veikartet som enkle sider");
        page.paragraph(
                "Tiltakene i det nasjonale e-helseveikartet, etter løsningen de gjelder. Alt her kan leses uten JavaScript.");
        page.list(kinds.all().stream()
                .filter(kind -> Named.class.isAssignableFrom(kind.type()))
                .map(kind -> HtmlPage.link("/html/" + kind.prefix(), words.kind(kind.prefix())) + " ("
                        + roadmap.list(kind.type()).size() + ")")
                .toList());
        lanes().forEach((lane, rows) -> {
            page.heading(lane);
            table(page, rows);
        });
        return page.toString();
    }

    private Map<String, List<Node>> lanes() {
        return nodes(INITIATIVE)
                .collect(Collectors.groupingBy(
                        node -> values.firstName(node, "solutions").orElse("Uten oppgitt løsning"),
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
        page.table(Stream.concat(Stream.of("Navn"), columns.stream().map(column -> words.field(type, column)))
                .toArray(String[]::new));
        rows.forEach(node -> page.row(Stream.concat(
                        Stream.of(values.link(node)), columns.stream().map(column -> values.field(node, column)))
                .toArray(String[]::new)));
        page.endTable();
    }

    /** Everything of a kind; empty when there is no such kind, or nothing of it has a name. */
    Optional<String> kind(String prefix) {
        List<Node> all = nodes(prefix).filter(Named.class::isInstance).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        HtmlPage page = page(words.kind(prefix));
        table(page, all);
        return Optional.of(page.toString());
    }

    /** All that is told of a thing; empty when nobody has the id. */
    Optional<String> item(String id) {
        return roadmap.find(id).map(node -> {
            HtmlPage page = page(node instanceof Named named ? named.name() : id);
            page.table("Opplysning", "Verdi");
            page.row("Id", HtmlPage.code(id));
            values.facts(node).forEach(page::row);
            page.endTable();
            edges(page, "Trenger", id, true);
            edges(page, "Trengs av", id, false);
            if (node instanceof Entry entry) {
                sources(page, entry);
            }
            return page.toString();
        });
    }

    private void edges(HtmlPage page, String heading, String id, boolean forward) {
        List<String> found = roadmap.list(Edge.class).stream()
                .filter(edge -> (forward ? edge.from() : edge.to()).equals(id))
                .map(edge -> values.field(edge, "kind") + " " + values.linkTo(forward ? edge.to() : edge.from()) + " – "
                        + values.linkTo(edge.id(), "om avhengigheten"))
                .toList();
        if (!found.isEmpty()) {
            page.heading(heading);
            page.list(found);
        }
    }

    private void sources(HtmlPage page, Entry entry) {
        if (!entry.unknowns().isEmpty()) {
            page.heading("Det vi ikke vet");
            page.list(entry.unknowns().stream()
                    .map(unknown -> HtmlPage.text(words.field(
                                    entry.getClass().getSimpleName(),
                                    unknown.field().split("\\.", 2)[0]))
                            + ": " + HtmlPage.text(words.value(unknown.reason())))
                    .toList());
        }
        page.heading("Kilder");
        page.list(entry.sources().stream().map(this::source).toList());
    }

    private String source(Source source) {
        return values.linkTo(source.document()) + ", " + HtmlPage.text(source.locator()) + " ("
                + HtmlPage.text(words.value(source.statedness())) + ")";
    }

    String missing() {
        HtmlPage page = page("Finnes ikke");
        page.paragraph("Veikartet har ingenting med denne adressen. Gå til de enkle sidene og velg derfra.");
        return page.toString();
    }
}
