package no.veikart.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.edition.Edition;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as an ArchiMate model: its items as elements, what they refer to and depend on as relations, each known edition as a plateau of the
 * solutions and initiatives that it held, and between two editions of a work the gap: what came and what went. The same roadmap makes the same identifiers.
 */
final class ArchiMateModel {
    /** Of what a plateau tells that it held it: solutions, which it may aggregate, and initiatives, which it is associated with. */
    private static final Set<String> HELD = Set.of("initiative", "solution");

    private static final Function<ViewerWords, String> NAMELESS = in -> "";

    private final Roadmap roadmap;
    private final NodeMapper mapper;
    private final ViewerWords words = PlainLanguage.NB.words();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /**
     * An element.
     *
     * @param facts by the name of the property; each can have several values
     */
    record Element(String type, String name, @Nullable Text description, Map<String, List<String>> facts) {}

    /**
     * A relation between two elements, by their identifiers.
     *
     * @param name in the words of a language; empty where the type says it all
     */
    record Relation(
            String type,
            String source,
            String target,
            Function<ViewerWords, String> name,
            @Nullable Text description,
            Map<String, List<String>> facts) {}

    private ArchiMateModel(Roadmap roadmap, NodeMapper mapper) {
        this.roadmap = roadmap;
        this.mapper = mapper;
    }

    /** @param editions what the known editions held, the oldest of each work first */
    static ArchiMateModel of(Roadmap roadmap, NodeMapper mapper, Map<Edition, Roadmap> editions) {
        ArchiMateModel model = new ArchiMateModel(roadmap, mapper);
        roadmap.list(Entry.class).forEach(model::element);
        roadmap.list(Entry.class).forEach(model::references);
        roadmap.list(Dependency.class).forEach(model::dependency);
        model.plateaus(editions);
        return model;
    }

    /** The elements by their identifiers. */
    Map<String, Element> elements() {
        return elements;
    }

    /** The relations by their identifiers. */
    Map<String, Relation> relations() {
        return relations;
    }

    /** An id as XML wants identifiers: without a colon. */
    static String identifier(String id) {
        return id.replace(':', '-');
    }

    private void element(Entry entry) {
        String type = ArchiMate.elementOf(PlanAnswer.kindOf(entry));
        if (type != null) {
            elements.put(identifier(entry.id()), new Element(type, entry.name(), entry.description(), facts(entry)));
        }
    }

    private Map<String, List<String>> facts(Entry entry) {
        Map<String, Object> content = mapper.write(entry);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("id", List.of(entry.id()));
        for (String field : List.of("kind", "type", "state", "level")) {
            if (content.get(field) instanceof String value) {
                facts.put(field, List.of(value));
            }
        }
        PlainValues.period(entry).ifPresent(period -> facts.put("period", List.of(PlainValues.words(period, words))));
        facts.put(
                "unknown",
                entry.unknowns().stream()
                        .map(unknown -> words.field(
                                        entry.getClass().getSimpleName(),
                                        unknown.field().split("[.\\[]", 2)[0])
                                + ": " + words.value(unknown.reason()))
                        .toList());
        facts.put("source", sources(entry.sources()));
        return facts;
    }

    private List<String> sources(List<Source> sources) {
        return sources.stream()
                .map(source -> roadmap.find(Document.class, source.document())
                                .map(Document::name)
                                .orElse(source.document())
                        + ", " + source.locator())
                .distinct()
                .toList();
    }

    private void references(Entry entry) {
        String kind = PlanAnswer.kindOf(entry);
        Map<String, Object> content = mapper.write(entry);
        for (ArchiMate.Rule rule : ArchiMate.RULES) {
            if (rule.kind().equals(kind)) {
                String type = entry.getClass().getSimpleName();
                Function<ViewerWords, String> name = in -> in.field(type, rule.field());
                for (Object value : listed(content.get(rule.field()))) {
                    refer(entry, rule, name, value);
                }
            }
        }
    }

    private static List<?> listed(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private void refer(Entry entry, ArchiMate.Rule rule, Function<ViewerWords, String> name, Object value) {
        if (value instanceof Map<?, ?> role) {
            refer(
                    entry,
                    rule,
                    in -> in.value("ActorRole", String.valueOf(role.get("role"))),
                    String.valueOf(role.get("actor")));
        } else {
            refer(entry, rule, name, value.toString());
        }
    }

    private void refer(Entry entry, ArchiMate.Rule rule, Function<ViewerWords, String> name, String id) {
        String here = identifier(entry.id());
        String there = identifier(id);
        String source = rule.backwards() ? there : here;
        String target = rule.backwards() ? here : there;
        relate(here + "." + rule.field() + "." + there, rule.relation(), source, target, name, null, Map.of());
    }

    private void relate(
            String identifier,
            String relation,
            String source,
            String target,
            Function<ViewerWords, String> name,
            @Nullable Text description,
            Map<String, List<String>> facts) {
        Element from = elements.get(source);
        Element to = elements.get(target);
        if (from != null && to != null) {
            String type = ArchiMate.allowed(relation, from.type(), to.type());
            // Of all others the type says what the name would, and from the other end.
            Function<ViewerWords, String> told = type.equals(ArchiMate.ASSOCIATION) ? name : NAMELESS;
            relations.putIfAbsent(identifier, new Relation(type, source, target, told, description, facts));
        }
    }

    /** What is needed triggers or serves what needs it, where that is what the sources say; else the one that needs is associated with it. */
    private void dependency(Dependency dependency) {
        OrderingConstraint constraint = dependency.effectiveConstraint();
        String from = identifier(dependency.from());
        String to = identifier(dependency.to());
        boolean comesBefore = dependency.kind().isHard() && OrderingConstraint.DEFAULT.equals(constraint);
        String relation = comesBefore && isAllowed(ArchiMate.TRIGGERING, to, from)
                ? ArchiMate.TRIGGERING
                : isNeed(dependency.kind()) && isAllowed(ArchiMate.SERVING, to, from)
                        ? ArchiMate.SERVING
                        : ArchiMate.ASSOCIATION;
        boolean backwards = !relation.equals(ArchiMate.ASSOCIATION);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("id", List.of(dependency.id()));
        facts.put("kind", List.of(dependency.kind().toString()));
        facts.put("state", List.of(dependency.stateOrOpen().toString()));
        facts.put("statedness", List.of(dependency.statedness().toString()));
        if (constraint != null) {
            facts.put("constraint", List.of(told(constraint)));
        }
        facts.put("source", sources(dependency.sources()));
        relate(
                identifier(dependency.id()),
                relation,
                backwards ? to : from,
                backwards ? from : to,
                in -> in.value(dependency.kind()),
                dependency.rationale(),
                facts);
    }

    private boolean isAllowed(String relation, String source, String target) {
        Element from = elements.get(source);
        Element to = elements.get(target);
        return from != null
                && to != null
                && ArchiMate.allowed(relation, from.type(), to.type()).equals(relation);
    }

    /** Whether what is needed does something for what needs it, now and not only in the past. */
    private static boolean isNeed(DependencyKind kind) {
        return kind.isNeed() && kind != DependencyKind.FOLLOWS && kind != DependencyKind.DELAYED_BY;
    }

    private String told(OrderingConstraint constraint) {
        String order = told(constraint.prerequisitePhase(), constraint.prerequisitePoint()) + " ≤ "
                + told(constraint.dependentPhase(), constraint.dependentPoint());
        int lag = constraint.lagQuarters();
        return lag == 0 ? order : words.say("export.lag", "link", order, "count", lag);
    }

    private String told(@Nullable Phase phase, PeriodPoint point) {
        return (phase == null ? "" : words.value(phase) + ": ") + words.value(point);
    }

    private void plateaus(Map<Edition, Roadmap> editions) {
        Map<String, Edition> last = new LinkedHashMap<>();
        editions.forEach((edition, held) -> {
            String plateau = identifier(edition.id());
            Map<String, List<String>> facts = new LinkedHashMap<>(facts(edition));
            facts.put("contentKnown", List.of(edition.contentKnown().toString()));
            elements.put(plateau, new Element(ArchiMate.PLATEAU, edition.name(), edition.description(), facts));
            for (RoadmapItem item : held.list(RoadmapItem.class)) {
                if (HELD.contains(PlanAnswer.kindOf(item))) {
                    String part = identifier(item.id());
                    relate(plateau + ".holds." + part, ArchiMate.AGGREGATION, plateau, part, NAMELESS, null, Map.of());
                }
            }
            Edition before = last.put(edition.of(), edition);
            if (before != null) {
                gap(before, edition, editions.getOrDefault(before, Roadmap.EMPTY), held);
            }
        });
    }

    private void gap(Edition before, Edition after, Roadmap then, Roadmap now) {
        Set<String> ids = then.list(Initiative.class).stream()
                .map(Initiative::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Initiative> come = now.list(Initiative.class).stream()
                .filter(initiative -> !ids.remove(initiative.id()))
                .toList();
        List<String> gone = new ArrayList<>(ids);
        String gap = identifier(after.id()) + ".since." + identifier(before.id());
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("added", come.stream().map(Initiative::name).toList());
        facts.put(
                "removed",
                gone.stream()
                        .map(id -> then.find(Named.class, id).map(Named::name).orElse(id))
                        .toList());
        elements.put(gap, new Element(ArchiMate.GAP, before.name() + " – " + after.name(), null, facts));
        for (String edition : List.of(before.id(), after.id())) {
            String plateau = identifier(edition);
            relate(gap + "." + plateau, ArchiMate.ASSOCIATION, gap, plateau, NAMELESS, null, Map.of());
        }
        for (Initiative initiative : come) {
            String part = identifier(initiative.id());
            relate(gap + "." + part, ArchiMate.ASSOCIATION, gap, part, NAMELESS, null, Map.of());
        }
    }
}
