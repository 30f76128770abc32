package no.veikart.adoption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.veikart.actor.Actor;
import no.veikart.actor.ActorType;
import no.veikart.roadmap.Roadmap;

/**
 * Those that an adopter stands for.
 *
 * @param weights what each counts, by the actor's id; a group's id stands for those of its members that nobody names
 * @param counted whether all of them could be counted; what could not is left out
 */
record Participants(Map<String, Integer> weights, boolean counted) {
    static Participants of(String actor, ParticipationWeight weight, Roadmap roadmap) {
        Map<String, Integer> weights = new HashMap<>();
        boolean counted = collect(actor, weight, roadmap, weights, new HashSet<>());
        return new Participants(Map.copyOf(weights), counted);
    }

    private static boolean collect(
            String id, ParticipationWeight weight, Roadmap roadmap, Map<String, Integer> weights, Set<String> seen) {
        if (!seen.add(id)) {
            return true;
        }
        Actor actor = roadmap.get(Actor.class, id);
        if (actor.type() != ActorType.GROUP) {
            weights.put(id, 1);
            return true;
        }
        boolean counted = true;
        for (String member : actor.members()) {
            counted &= collect(member, weight, roadmap, weights, seen);
        }
        return putUnnamed(actor, weight, weights) && counted;
    }

    /** What a group has beside its named members; false when nobody counted. */
    private static boolean putUnnamed(Actor group, ParticipationWeight weight, Map<String, Integer> weights) {
        boolean units = weight == ParticipationWeight.UNITS;
        if (group.count() == null) {
            if (!units && group.members().isEmpty()) {
                weights.put(group.id(), 1);
            }
            return !units;
        }
        int unnamed = group.count() - group.members().size();
        if (unnamed > 0) {
            weights.put(group.id(), units ? unnamed : 1);
        }
        return true;
    }
}
