package no.veikart.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import no.veikart.actor.Actor;
import no.veikart.adoption.Adoption;
import no.veikart.dependency.DependencyKind;
import no.veikart.initiative.ActorRole;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Interval;

/**
 * The order in which a solution can be introduced (innføringsrekkefølge, REQ-19): the stated places, what has begun before what has not, periods of which
 * one certainly starts first, and the hard ordering dependencies between what the adopters do. O(n²) for n adopters.
 */
final class AdoptionOrder {
    /** The roles of those who take a solution into use; others only steer, pay or deliver. */
    private static final Set<ActorRole> INTRODUCING =
            Set.of(ActorRole.LEADER, ActorRole.PARTICIPANT, ActorRole.TRIAL_SITE, ActorRole.USER);

    private final String solution;
    private final Roadmap roadmap;
    private final List<Adoption> adoptions;
    private final List<Precedence> precedences = new ArrayList<>();

    private AdoptionOrder(String solution, Roadmap roadmap) {
        this.solution = solution;
        this.roadmap = roadmap;
        this.adoptions = Adoption.of(solution, roadmap);
    }

    static Sequence of(String solution, Roadmap roadmap) {
        AdoptionOrder order = new AdoptionOrder(solution, roadmap);
        order.addStatedPlaces();
        order.addPairs(PrecedenceReason.STAGE, (a, b) -> a.hasBegun() && b.stage() != null && !b.hasBegun());
        order.addPairs(PrecedenceReason.PERIOD, AdoptionOrder::startsBefore);
        order.addDependencies();
        return Sequence.of(order.adoptions, order.precedences);
    }

    private void addStatedPlaces() {
        TreeMap<Integer, List<Adoption>> places = new TreeMap<>();
        for (Adoption adoption : adoptions) {
            if (adoption.order() != null) {
                places.computeIfAbsent(adoption.order(), none -> new ArrayList<>())
                        .add(adoption);
            }
        }
        places.forEach((place, here) -> {
            Map.Entry<Integer, List<Adoption>> next = places.higherEntry(place);
            for (Adoption after : next == null ? List.<Adoption>of() : next.getValue()) {
                here.forEach(before -> precedences.add(Precedence.of(before, after, PrecedenceReason.STATED_PLACE)));
            }
        });
    }

    private void addPairs(PrecedenceReason reason, BiPredicate<Adoption, Adoption> comesBefore) {
        for (Adoption before : adoptions) {
            for (Adoption after : adoptions) {
                if (comesBefore.test(before, after)) {
                    precedences.add(Precedence.of(before, after, reason));
                }
            }
        }
    }

    private static boolean startsBefore(Adoption a, Adoption b) {
        return a.period() != null
                && b.period() != null
                && Interval.startOf(a.period()).high()
                        < Interval.startOf(b.period()).low();
    }

    private void addDependencies() {
        Map<RoadmapItem, Set<Adoption>> done = doneBy();
        DependencyPrecedences needs = new DependencyPrecedences(
                List.copyOf(done.keySet()),
                DependencyKind.labels(List.of(DependencyKind.REQUIRES, DependencyKind.FOLLOWS)),
                roadmap);
        Map<String, Precedence> shortest = new LinkedHashMap<>();
        done.forEach((item, later) -> needs.from(item, (needed, via) -> {
            Set<Adoption> earlier = done.getOrDefault(needed, Set.of());
            for (Adoption after : later) {
                // Who takes part in the earlier already does not wait for it.
                if (!earlier.contains(after)) {
                    earlier.forEach(before -> shortest.merge(
                            before.id() + " " + after.id(),
                            new Precedence(before, after, PrecedenceReason.DEPENDENCY, via),
                            (a, b) -> b.via().size() < a.via().size() ? b : a));
                }
            }
        }));
        precedences.addAll(shortest.values());
    }

    /** What the adopters do: their own plans, and the initiatives that concern the solution and that they own or introduce it in. */
    private Map<RoadmapItem, Set<Adoption>> doneBy() {
        Map<String, List<Adoption>> byActor = new LinkedHashMap<>();
        adoptions.forEach(adoption -> byActor.computeIfAbsent(adoption.actor(), none -> new ArrayList<>())
                .add(adoption));
        Map<RoadmapItem, Set<Adoption>> done = new LinkedHashMap<>();
        byActor.forEach((actor, theirs) -> done.put(roadmap.get(Actor.class, actor), new LinkedHashSet<>(theirs)));
        for (Initiative initiative : Initiative.concerning(solution, roadmap)) {
            Set<Adoption> by = new LinkedHashSet<>();
            introducers(initiative).forEach(actor -> by.addAll(byActor.getOrDefault(actor, List.of())));
            if (!by.isEmpty()) {
                done.put(initiative, by);
            }
        }
        return done;
    }

    private static Set<String> introducers(Initiative initiative) {
        Set<String> actors = new LinkedHashSet<>();
        if (initiative.owner() != null) {
            actors.add(initiative.owner());
        }
        initiative.roles().stream()
                .filter(role -> INTRODUCING.contains(role.role()))
                .forEach(role -> actors.add(role.actor()));
        return actors;
    }
}
