package no.veikart.history;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which differences: everything that is given must hold; a null says nothing, and an empty list lets nothing through. */
public record RoadmapChangeFilter(
        @Nullable List<String> kind,
        @Nullable List<String> item,
        @Nullable List<ChangeKind> change,
        @Nullable List<String> field,
        @Nullable List<String> exceptField,
        @Nullable Boolean moved,
        @Nullable List<String> decision,
        @Nullable Boolean decided) {
    static final RoadmapChangeFilter ALL = new RoadmapChangeFilter(null, null, null, null, null, null, null, null);

    /** All differences in some things. */
    public static RoadmapChangeFilter ofItems(List<String> ids) {
        return new RoadmapChangeFilter(null, ids, null, null, null, null, null, null);
    }

    boolean holds(RoadmapChange each) {
        String changed = each.detail() == null ? null : each.detail().field();
        return in(kind, each.kind())
                && in(item, each.node().id())
                && in(change, each.change())
                && in(field, changed)
                && (exceptField == null || !in(exceptField, changed))
                && (moved == null || moved == (each.shift() != null))
                && (decision == null && decided == null || isDecided(each));
    }

    /** Asked last: what is behind a change is looked up in the journal. */
    private boolean isDecided(RoadmapChange each) {
        String behind = each.of().decisionBehind(each).orElse(null);
        return in(decision, behind) && (decided == null || decided == (behind != null));
    }

    private static <T> boolean in(@Nullable Collection<T> allowed, @Nullable T value) {
        return allowed == null || (value != null && allowed.contains(value));
    }
}
