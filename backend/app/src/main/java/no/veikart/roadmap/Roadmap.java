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
import java.util.concurrent.ConcurrentHashMap;
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
    public static final Roadmap EMPTY = new Roadmap(0, Instant.EPOCH, Map.of());

    private final int commit;
    private final Instant at;
    private final Map<String, Versioned> byId;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    private Roadmap(int commit, Instant at, Map<String, Versioned> byId) {
        this.commit = commit;
        this.at = at;
        this.byId = byId;
    }

    /** The value that these nodes make after a commit. The map is taken over: the caller does not change it again. */
    public static Roadmap of(int commit, Instant at, Map<String, Versioned> byId) {
        return new Roadmap(commit, at, byId);
    }

    /** The next value: the given nodes put in or replaced, the removed ones gone. */
    public Roadmap with(int nextCommit, Instant nextAt, Collection<? extends Node> put, Collection<String> removed) {
        Map<String, Versioned> next = new HashMap<>(byId);
        removed.forEach(next::remove);
        put.forEach(node -> next.put(node.id(), new Versioned(node, nextCommit)));
        return new Roadmap(nextCommit, nextAt, next);
    }

    /** The nodes by id with their commits, in a new map that the caller may change. */
    public Map<String, Versioned> copyById() {
        return new HashMap<>(byId);
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
        return Optional.ofNullable(byId.get(id)).map(Versioned::node);
    }

    /** The node of that id and type; empty also when the id names a node of another type. */
    public <T> Optional<T> find(Class<T> type, String id) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** The node of that id and type. Throws {@link UnknownId} when there is none. */
    public <T> T get(Class<T> type, String id) {
        return find(type, id).orElseThrow(() -> unknown(id));
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
                : byId.keySet().stream()
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

    /** The number of the commit that last changed a node; 0 when there is no such node. */
    public int commitOf(String id) {
        Versioned found = byId.get(id);
        return found == null ? 0 : found.commit();
    }

    /** All nodes of a type, also an interface, in the order of their ids. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Class<T> type) {
        return (List<T>) derived(
                type,
                roadmap -> nodes().filter(type::isInstance)
                        .sorted(Comparator.comparing(Node::id))
                        .map(type::cast)
                        .toList());
    }

    /** All entries of a type, by name with the rules of Norwegian. */
    public <T extends Entry> List<T> listByName(Class<T> type) {
        return listBy(type, NorwegianOrder.BY_NAME);
    }

    /** All nodes of a type in an order, which is kept with this value: a type has one such order. */
    public <T> List<T> listBy(Class<T> type, Comparator<? super T> order) {
        return derived(
                "ordered " + type.getName(),
                roadmap -> list(type).stream().sorted(order).toList());
    }

    /** Every node, in no order. */
    public Stream<Node> nodes() {
        return byId.values().stream().map(Versioned::node);
    }

    /** The dependency graph: items as vertices, edges as arcs. */
    public ItemGraph graph() {
        return derived(ItemGraph.class, roadmap -> new ItemGraph(list(RoadmapItem.class), list(Edge.class)));
    }

    /** Something computed from this value once and kept with it: an index, a search index, an analysis. The key tells them apart. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Function<Roadmap, T> compute) {
        Object known = derived.get(key);
        if (known == null) {
            // Outside computeIfAbsent: computing one may need another. Two threads may both compute; the first one's
            // stays.
            Object computed = compute.apply(this);
            Object before = derived.putIfAbsent(key, computed);
            known = before == null ? computed : before;
        }
        return (T) known;
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
