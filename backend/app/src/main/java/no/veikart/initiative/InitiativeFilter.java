package no.veikart.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.veikart.roadmap.Roadmap;
import no.veikart.search.ItemSearch;
import org.jspecify.annotations.Nullable;

/** Which initiatives: everything that is given must hold; a null says nothing, and an empty list lets nothing through. */
record InitiativeFilter(
        @Nullable List<InitiativeKind> kind,
        @Nullable List<InitiativeState> state,
        @Nullable List<String> owner,
        @Nullable List<String> roles,
        @Nullable List<String> solution,
        @Nullable List<Phase> phase,
        @Nullable List<String> parent,
        @Nullable String text,
        @Nullable List<InitiativeFilter> and,
        @Nullable List<InitiativeFilter> or,
        @Nullable InitiativeFilter not) {

    List<Initiative> choose(Roadmap roadmap, List<Initiative> all) {
        Set<String> found = text == null ? null : ItemSearch.of(roadmap).idsMatching(text);
        Set<Initiative> left = Set.copyOf(not == null ? List.of() : not.choose(roadmap, all));
        List<Initiative> chosen = all.stream()
                .filter(i -> holds(i) && (found == null || found.contains(i.id())) && !left.contains(i))
                .toList();
        for (InitiativeFilter each : and == null ? List.<InitiativeFilter>of() : and) {
            chosen = each.choose(roadmap, chosen);
        }
        return or == null ? chosen : any(or, roadmap, chosen);
    }

    private static List<Initiative> any(List<InitiativeFilter> or, Roadmap roadmap, List<Initiative> all) {
        List<Set<Initiative>> sets =
                or.stream().map(each -> Set.copyOf(each.choose(roadmap, all))).toList();
        return all.stream()
                .filter(i -> sets.stream().anyMatch(set -> set.contains(i)))
                .toList();
    }

    private boolean holds(Initiative i) {
        return in(kind, i.kind())
                && in(state, i.state())
                && in(owner, i.owner())
                && in(parent, i.parent())
                && (roles == null || i.roles().stream().anyMatch(role -> roles.contains(role.actor())))
                && (solution == null || i.solutions().stream().anyMatch(solution::contains))
                && (phase == null || i.phases().stream().anyMatch(plan -> phase.contains(plan.phase())));
    }

    private static <T> boolean in(@Nullable Collection<T> allowed, @Nullable T value) {
        return allowed == null || (value != null && allowed.contains(value));
    }
}
