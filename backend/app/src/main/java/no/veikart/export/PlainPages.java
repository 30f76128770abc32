package no.veikart.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.commit.Commit;
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
    private final PlainLanguage language;
    private final ViewerWords words;
    private final PlainAddress address;
    private final PlainValues values;

    PlainPages(Exports.Asked asked, Kinds kinds, PlainLanguage language, PlainAddress address) {
        this.roadmap = asked.roadmap();
        this.commit = asked.provenance().commit();
        this.kinds = kinds;
        this.language = language;
        this.words = language.words();
        this.address = address;
        this.values = new PlainValues(roadmap, language, address.carried());
    }

    private static HtmlPage page(PlainLanguage language, String named, String title, String carried) {
        ViewerWords words = language.words();
        return new HtmlPage(
                language.code(),
                named,
                title,
                HtmlPage.link("/", "Veikart"),
                HtmlPage.link("/html" + carried, words.say("plain.pages")),
                HtmlPage.link("/accessibility", words.say("nav.accessibility")));
    }

    private HtmlPage page(String title) {
        return page(language.code(), title);
    }

    private HtmlPage page(String named, String title) {
        HtmlPage page = page(language, named, title, address.carried());
        if (!address.isNow()) {
            LocalDate known = LocalDate.ofInstant(commit.at(), ZoneOffset.UTC);
            page.paragraph(words.say("plain.asOf", "date", language.day(known), "number", commit.number()));
            page.list(List.of(HtmlPage.link(address.now(), words.say("asOf.toNow"))));
        }
        return page;
    }

    /** The same page in the other languages, at its end. */
    private String ended(HtmlPage page) {
        page.heading(words.say("plain.languages"));
        page.list(Arrays.stream(PlainLanguage.values())
                .filter(other -> other != language)
                .map(other -> language.marked(other.code(), HtmlPage.link(address.in(other), other.ownName())))
                .toList());
        return page.toString();
    }

    String index() {
        HtmlPage page = page(words.say("plain.title"));
        page.paragraph(words.say("plain.lead"));
        page.list(kinds.all().stream()
                .filter(kind -> Named.class.isAssignableFrom(kind.type()))
                .map(kind -> HtmlPage.link("/html/" + kind.prefix() + address.carried(), words.kind(kind.prefix()))
                        + " (" + roadmap.list(kind.type()).size() + ")")
                .toList());
        lanes().forEach((lane, rows) -> {
            page.heading(lane);
            table(page, rows);
        });
        return ended(page);
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

    /** Everything of a kind; empty when there is no such kind, or nothing of it has a name. */
    Optional<String> kind(String prefix) {
        List<Node> all = nodes(prefix).filter(Named.class::isInstance).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        HtmlPage page = page(words.kind(prefix));
        table(page, all);
        return Optional.of(ended(page));
    }

    /** All that is told of a thing; empty when nobody has the id. */
    Optional<String> item(String id) {
        return roadmap.find(id).map(node -> {
            HtmlPage page = page("nb", node instanceof Named named ? named.name() : id);
            page.table(words.say("plain.fact"), words.say("plain.value"));
            page.row("Id", HtmlPage.code(id));
            values.facts(node).forEach(page::row);
            page.endTable();
            edges(page, words.say("section.needs"), id, true);
            edges(page, words.say("section.neededBy"), id, false);
            if (node instanceof Entry entry) {
                sources(page, entry);
            }
            return ended(page);
        });
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
        return values.linkTo(source.document()) + ", " + language.marked("nb", HtmlPage.text(source.locator())) + " ("
                + HtmlPage.text(words.value(source.statedness())) + ")";
    }

    String missing() {
        HtmlPage page = page(words.say("error.notFound.title"));
        page.paragraph(words.say(address.isNow() ? "plain.missing" : "plain.missingThen"));
        return ended(page);
    }

    /** What was wrong with an address, as the API says it. */
    static String refused(PlainLanguage language, String why) {
        HtmlPage page = page(language, language.code(), language.words().say("plain.refused"), "");
        page.list(List.of(language.marked("en", HtmlPage.text(why))));
        return page.toString();
    }
}
