package no.veikart.consequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.actor.Actor;
import no.veikart.adoption.Adoption;
import no.veikart.dependency.Condition;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Need;
import no.veikart.initiative.RoleAssignment;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Solution;
import org.jspecify.annotations.Nullable;

/** An actor that is touched, and by what. */
record TouchedActor(Actor actor, List<ActorTie> ties) {
    private static final Comparator<TouchedActor> MOST_TIES = Comparator.comparingInt(
                    (TouchedActor touched) -> touched.ties().size())
            .reversed()
            .thenComparing(TouchedActor::actor, NorwegianOrder.BY_NAME);

    /** The actors of some touched things, those with most ties first. */
    static List<TouchedActor> of(Touched touched, Roadmap roadmap) {
        Map<String, List<ActorTie>> ties = new LinkedHashMap<>();
        for (RoadmapItem item : touched.all()) {
            if (item instanceof Actor actor) {
                tie(ties, actor.id(), ActorTie.of(TieKind.PLAN, actor));
            }
            tie(ties, ownerOf(item), ActorTie.of(TieKind.OWNER, item));
            if (item instanceof Initiative initiative) {
                for (RoleAssignment role : initiative.roles()) {
                    tie(ties, role.actor(), new ActorTie(TieKind.ROLE, initiative, role.role()));
                }
            }
        }
        for (Adoption adoption : touched.adoptions(roadmap)) {
            tie(ties, adoption.actor(), ActorTie.of(TieKind.ADOPTER, adoption));
        }
        return ties.entrySet().stream()
                .map(entry -> new TouchedActor(roadmap.get(Actor.class, entry.getKey()), entry.getValue()))
                .sorted(MOST_TIES)
                .toList();
    }

    private static void tie(Map<String, List<ActorTie>> ties, @Nullable String actor, ActorTie tie) {
        if (actor != null) {
            ties.computeIfAbsent(actor, none -> new ArrayList<>()).add(tie);
        }
    }

    private static @Nullable String ownerOf(RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> initiative.owner();
            case Solution solution -> solution.owner();
            case Condition condition -> condition.owner();
            case Need need -> need.owner();
            default -> null;
        };
    }
}
