package no.veikart.dependency;

import java.util.Collection;
import java.util.List;
import no.veikart.roadmap.Statedness;
import org.jspecify.annotations.Nullable;

/** Which dependencies: everything that is given must hold; a null says nothing, and an empty list lets nothing through. */
record DependencyFilter(
        @Nullable List<DependencyKind> kind,
        @Nullable Statedness statedness,
        @Nullable List<DependencyState> state,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable List<DependencyFilter> and,
        @Nullable List<DependencyFilter> or,
        @Nullable DependencyFilter not) {

    boolean holds(Dependency dependency) {
        return in(kind, dependency.kind())
                && (statedness == null || statedness == dependency.statedness())
                && in(state, dependency.stateOrOpen())
                && in(from, dependency.from())
                && in(to, dependency.to())
                && (and == null || and.stream().allMatch(each -> each.holds(dependency)))
                && (or == null || or.stream().anyMatch(each -> each.holds(dependency)))
                && (not == null || !not.holds(dependency));
    }

    private static <T> boolean in(@Nullable Collection<T> allowed, T value) {
        return allowed == null || allowed.contains(value);
    }
}
