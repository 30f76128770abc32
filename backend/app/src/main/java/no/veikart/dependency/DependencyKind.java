package no.veikart.dependency;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How one thing needs another. The properties are fixed; the order of the constants is the graph's label. */
public enum DependencyKind {
    /** A hard precondition: it must be in place first. */
    REQUIRES(true, true, true, false),
    /** Comes after, in a stated or drawn order: from the later to the earlier. */
    FOLLOWS(true, true, true, false),
    /** Leans on it; could be held up by it. */
    DEPENDS_ON(true, false, true, false),
    /** Was delayed by it: a fact of the past. */
    DELAYED_BY(true, false, false, false),
    /** Is made on, of or through it. */
    BUILDS_ON(true, false, false, false),
    /** Is helped by it, without being stopped where it is missing. */
    SUPPORTED_BY(true, false, false, false),
    /** Tries it out: from the tester to the tested. */
    TESTS(false, false, false, false),
    /** Is changed by it: from the affected to what affects it. */
    AFFECTS(false, false, false, false),
    /** The two must be seen together; holds both ways. */
    COORDINATED_WITH(false, false, false, true);

    private final boolean need;
    private final boolean hard;
    private final boolean ordering;
    private final boolean symmetric;

    DependencyKind(boolean need, boolean hard, boolean ordering, boolean symmetric) {
        this.need = need;
        this.hard = hard;
        this.ordering = ordering;
        this.symmetric = symmetric;
    }

    /** Whether upstream, impact and path follow it when they are not asked for certain kinds. */
    public boolean isNeed() {
        return need;
    }

    /** Whether what is needed must be in place; the other needs are soft. */
    public boolean isHard() {
        return hard;
    }

    /** Whether it says that one thing comes before another. */
    public boolean isOrdering() {
        return ordering;
    }

    /** Whether it holds in both directions. */
    public boolean isSymmetric() {
        return symmetric;
    }

    /** The bit mask of graph labels for some kinds; for null, of all that are needs. */
    public static int labels(@Nullable Collection<DependencyKind> kinds) {
        return labels(kinds == null ? DependencyKind::isNeed : kinds::contains);
    }

    /** The bit mask of graph labels for the kinds that order things. */
    public static int orderingLabels() {
        return labels(DependencyKind::isOrdering);
    }

    private static int labels(Predicate<DependencyKind> wanted) {
        return Arrays.stream(values())
                .filter(wanted)
                .mapToInt(kind -> 1 << kind.ordinal())
                .reduce(0, (a, b) -> a | b);
    }
}
