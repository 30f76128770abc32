package no.veikart.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * The graph in an answer: every dependency anywhere in it is an edge, from what needs to what is needed, and every roadmap item is a node.
 * What the query selects of them beside the id is their attributes; a list of values is joined with {@value #BETWEEN}.
 */
final class GraphAnswer implements ObjectVisitor {
    private static final int MOST = 50_000;
    private static final String BETWEEN = " | ";

    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    private final Map<String, Arc> arcs = new LinkedHashMap<>();

    /**
     * An edge.
     *
     * @param symmetric whether it holds in both directions
     */
    record Arc(String from, String to, boolean symmetric, Map<String, Object> attributes) {
        /** The kind, where the query selects it; else empty. */
        String kind() {
            return String.valueOf(attributes.getOrDefault("kind", ""));
        }

        String label(ViewerWords words) {
            return words.value("DependencyKind", kind());
        }
    }

    @Override
    public void visit(List<Step> fields, Object source, Map<String, @Nullable Object> answer) {
        if (source instanceof RoadmapItem item) {
            Map<String, Object> known = node(item.id());
            known.put("name", item.name());
            leaves(fields, answer).forEach(known::putIfAbsent);
        } else if (source instanceof Edge edge) {
            node(edge.from());
            node(edge.to());
            arcs.putIfAbsent(edge.id(), new Arc(edge.from(), edge.to(), edge.symmetric(), leaves(fields, answer)));
        }
        if (nodes.size() + arcs.size() > MOST) {
            throw UserError.badInput("the graph has more than " + MOST + " nodes and edges; ask for less of it");
        }
    }

    private Map<String, Object> node(String id) {
        return nodes.computeIfAbsent(id, none -> new LinkedHashMap<>());
    }

    private static Map<String, Object> leaves(List<Step> fields, Map<String, @Nullable Object> answer) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        for (Step field : fields) {
            Object value = answer.get(field.key());
            boolean known = field.field().getName().equals("id")
                    || field.field().getName().startsWith("__");
            if (value != null && !known && !field.field().hasChildren()) {
                leaves.put(field.key(), value instanceof List<?> list ? joined(list) : value);
            }
        }
        return leaves;
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** Whether answers to a question can hold dependencies. */
    static boolean isIn(Question question) {
        return question.selects((field, type) -> type.equals("Dependency"));
    }

    /** The items' attributes by their id, in the order of the answer; an item that is only an edge's end has none. */
    Map<String, Map<String, Object>> nodes() {
        return nodes;
    }

    /** The edges by their id, in the order of the answer. */
    Map<String, Arc> arcs() {
        return arcs;
    }

    /** What to write on a node. */
    static String nameOf(String id, Map<String, Object> attributes) {
        return String.valueOf(attributes.getOrDefault("name", id));
    }
}
