package no.veikart.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole roadmap at one moment, immutable: every node by id, and the dependency graph between the items.
 * All questions are pure functions of such a value, so they can be asked of any moment, edition or scenario.
 */
public final class Roadmap {
    /** The roadmap before the first commit. */
    public static final Roadmap EMPTY = new Roadmap(0, Instant.EPOCH, NodeTable.EMPTY, new Derived());

    private final int commit;
    private final Instant at;
    private final NodeTable nodes;
    private final Derived derived;

    private Roadmap(int commit, Instant at, NodeTable nodes, Derived derived) {
        this.commit = commit;
        this.at = at;
        this.nodes = nodes;
        this.derived = derived;
    }

    /** The value that these nodes make after a commit. */
    public static Roadmap of(int commit, Instant at, Map<String, Versioned> byId) {
        return EMPTY.later(commit, at, byId.values(), List.of());
    }

    /** The next value: the removed nodes gone, the given ones put in or replaced. The two share all else. */
    public Roadmap with(int nextCommit, Instant nextAt, Collection<? extends Node> put, Collection<String> removed) {
        return later(nextCommit, nextAt, versioned(put, nextCommit), removed);
    }

    /** The same moment with changes that no commit has stored: a scenario. The two share all else. */
    public Roadmap with(Collection<? extends Node> put, Collection<String> removed) {
        return later(commit, at, versioned(put, Versioned.NOT_STORED), removed);
    }

    private static List<Versioned> versioned(Collection<? extends Node> nodes, int commit) {
        return nodes.stream().map(node -> new Versioned(node, commit)).toList();
    }

    /** A later value, several commits on: the removed nodes gone, the given ones put in or replaced. The two share all else. */
    public Roadmap later(int laterCommit, Instant laterAt, Collection<Versioned> put, Collection<String> removed) {
        return new Roadmap(laterCommit, laterAt, nodes.with(put, removed), derived.inherit());
    }

    /** What differs in another value, by id. Takes as long as they differ when one was made from the other. */
    public List<NodeChange> changesTo(Roadmap other) {
        return NodeChange.between(nodes, other.nodes);
    }

    NodeTable nodeTable() {
        return nodes;
    }

    /** The number of the commit that this is the value after; 0 before the first. */
    public int commit() {
        return commit;
    }

    /** When the last commit's facts were known. */
    public Instant at() {
        return at;
    }

    public Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.find(id)).map(Versioned::node);
    }

    /** The node of that id and type; empty also when the id names a node of another type. */
    public <T> Optional<T> find(Class<T> type, String id) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** The node of that id and type. Throws {@link UnknownId} when there is none. */
    public <T> T get(Class<T> type, String id) {
        Versioned found = nodes.find(id);
        if (found == null || !type.isInstance(found.node())) {
            throw unknown(id);
        }
        return type.cast(found.node());
    }

    /** The nodes of those ids and type, in their order. Throws {@link UnknownId} for the first that there is not. */
    public <T> List<T> getAll(Class<T> type, Collection<String> ids) {
        return ids.stream().map(id -> get(type, id)).toList();
    }

    /** The node of that id and type; null for null. Throws {@link UnknownId} when there is none. */
    public <T> @Nullable T getOrNull(Class<T> type, @Nullable String id) {
        return id == null ? null : get(type, id);
    }

    /** What the asker may have meant: ids with the same slug, or with the asked slug within theirs; empty when there are none. */
    private String hintFor(String id) {
        String slug = id.substring(id.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        String meant = slug.length() < 3
                ? ""
                : nodes().map(Node::id)
                        .filter(known -> known.contains(slug) && !known.startsWith("dependency:"))
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .limit(3)
                        .collect(Collectors.joining(", "));
        return meant.isEmpty() ? "; search finds ids by name" : "; did you mean " + meant + "?";
    }

    /** The unknown id as an error that helps. */
    public UnknownId unknown(String id) {
        return new UnknownId(id, hintFor(id));
    }

    /** The number of the commit that last changed a node; 0 when there is no such node, or no commit has stored it. */
    public int commitOf(String id) {
        Versioned found = nodes.find(id);
        return found == null ? 0 : found.commit();
    }

    /** All nodes of a type, also an interface, in the order of their ids. */
    public <T> List<T> list(Class<T> type) {
        return sorted(type, type, Comparator.comparing(node -> ((Node) node).id()));
    }

    private <T> List<T> sorted(Object key, Class<T> type, Comparator<? super T> order) {
        return derived(
                key,
                roadmap -> SortedNodes.of(type, nodes(), order),
                (list, changes, roadmap) -> SortedNodes.updated(type, list, changes, order));
    }

    /** All entries of a type, by name with the rules of Norwegian. */
    public <T extends Entry> List<T> listByName(Class<T> type) {
        return listBy(type, NorwegianOrder.BY_NAME);
    }

    /** All nodes of a type in an order without ties, which is kept with this value: a type has one such order. */
    public <T> List<T> listBy(Class<T> type, Comparator<? super T> order) {
        return sorted("ordered " + type.getName(), type, order);
    }

    /** Every node, in no order. */
    public Stream<Node> nodes() {
        return nodes.stream().map(Versioned::node);
    }

    /** The dependency graph: items as vertices, edges as arcs. */
    public ItemGraph graph() {
        return derived(
                ItemGraph.class,
                roadmap -> ItemGraph.of(list(RoadmapItem.class), list(Edge.class)),
                (graph, changes, roadmap) -> graph.updated(list(RoadmapItem.class), list(Edge.class), changes));
    }

    /** Something computed from this value once and kept with it: an index, a search index, an analysis. The key tells them apart. */
    public <T> T derived(Object key, Function<Roadmap, T> compute) {
        return derived.get(key, this, compute);
    }

    /**
     * Something that is kept with this value as above, and that the values made from this one bring up to date instead of computing it anew,
     * as long as they differ in few nodes.
     */
    public <T> T derived(Object key, Function<Roadmap, T> compute, Update<T> update) {
        return derived.get(key, this, compute, update);
    }

    /** Brings something that was computed from an earlier value up to date. */
    @FunctionalInterface
    public interface Update<T> {
        /**
         * What computing it from the value now would give. It must not change what it is given.
         *
         * @param earlier what was computed from the earlier value
         * @param changes what differs between the earlier value and now, by id
         */
        T of(T earlier, List<NodeChange> changes, Roadmap now);
    }

    /** An index from a mentioned id to the nodes of a type that mention it, in the order of their ids; kept under the key. */
    public <T> Map<String, List<T>> indexBy(
            Object key, Class<T> type, Function<T, ? extends Collection<String>> mentions) {
        return derived(key, roadmap -> {
            Map<String, List<T>> index = new HashMap<>();
            for (T node : list(type)) {
                mentions.apply(node)
                        .forEach(id -> index.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(node));
            }
            return index;
        });
    }
}
