package no.veikart.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/** The kinds of node that the features have registered. */
public final class Kinds {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 200;

    private final Map<String, Kind<?>> byPrefix = new LinkedHashMap<>();
    private final Map<String, Kind<?>> byPlural = new LinkedHashMap<>();
    private final Map<Class<?>, Kind<?>> byType = new LinkedHashMap<>();

    /** Throws IllegalArgumentException when two kinds share a prefix, a plural or a type. */
    public Kinds(Collection<? extends Kind<?>> kinds) {
        for (Kind<?> kind : kinds) {
            boolean taken = byPrefix.putIfAbsent(kind.prefix(), kind) != null
                    || byPlural.putIfAbsent(kind.plural(), kind) != null
                    || byType.putIfAbsent(kind.type(), kind) != null;
            if (taken) {
                throw new IllegalArgumentException("two kinds share a name or type: " + kind);
            }
        }
    }

    /** All kinds, in the order of their registration. */
    public Collection<Kind<?>> all() {
        return List.copyOf(byPrefix.values());
    }

    /** Throws BAD_USER_INPUT when one of the prefixes names no kind; null names none. */
    public void requirePrefixes(@Nullable Collection<String> prefixes) {
        if (prefixes != null && !byPrefix.keySet().containsAll(prefixes)) {
            throw UserError.badInput("the kinds are " + String.join(", ", byPrefix.keySet()) + "; not all of "
                    + prefixes + " are among them");
        }
    }

    public Optional<Kind<?>> findByPlural(String plural) {
        return Optional.ofNullable(byPlural.get(plural));
    }

    /** The kind that an id's prefix names. Throws {@link InvalidContent} when the id is malformed or names none. */
    public Kind<?> getByIdOf(String id) {
        int colon = id.indexOf(':');
        Kind<?> kind = colon < 0 ? null : byPrefix.get(id.substring(0, colon));
        if (kind == null) {
            throw new InvalidContent(
                    "id",
                    "'" + id + "' is no id: an id is a kind, a colon and a slug, and the kinds are "
                            + String.join(", ", byPrefix.keySet()));
        }
        String slug = id.substring(colon + 1);
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new InvalidContent(
                    "id",
                    "'" + slug + "' is no slug: use a-z, 0-9 and single hyphens, at most " + LONGEST_SLUG
                            + " characters");
        }
        return kind;
    }

    /** The Java type of what some prefixes allow: the record of one kind, else what they have in common. */
    Class<?> typeOf(List<String> prefixes) {
        Kind<?> only = prefixes.size() == 1 ? byPrefix.get(prefixes.getFirst()) : null;
        if (only != null) {
            return only.type();
        }
        return prefixes.isEmpty() ? Entry.class : RoadmapItem.class;
    }

    /** The kind of a node. Throws IllegalArgumentException when its type is not registered. */
    public Kind<?> getOf(Node node) {
        Kind<?> kind = byType.get(node.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no kind is registered for " + node.getClass());
        }
        return kind;
    }

    /** What a roadmap's nodes mention and the roadmap does not hold, or holds as another kind than it should be. */
    public List<BrokenReference> brokenReferences(Roadmap roadmap) {
        List<BrokenReference> broken = new ArrayList<>();
        roadmap.nodes().forEach(node -> {
            for (Reference reference : RecordShape.of(node.getClass()).references((Record) node)) {
                problemWith(reference, roadmap)
                        .ifPresent(problem ->
                                broken.add(new BrokenReference(node.id(), reference.field(), reference.id(), problem)));
            }
        });
        return broken;
    }

    /** What is wrong with a reference: nothing is there, or something of another kind than it may be; empty when it is right. */
    public Optional<String> problemWith(Reference reference, Roadmap roadmap) {
        Optional<Node> target = roadmap.find(reference.id());
        if (target.isEmpty()) {
            return Optional.of("refers to " + reference.id() + ", which does not exist");
        }
        String prefix = getOf(target.get()).prefix();
        boolean right = reference.kinds().isEmpty()
                || reference.kinds().contains(prefix)
                || (reference.kinds().contains(RefersTo.ITEM) && target.get() instanceof RoadmapItem);
        return right
                ? Optional.empty()
                : Optional.of("refers to " + reference.id() + ", which is a " + prefix + "; it must be "
                        + String.join(" or ", reference.kinds()));
    }
}
