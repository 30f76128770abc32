package no.veikart.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.veikart.actor.Actor;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * Who can use a service with whom (gjensidig deltakelse, REQ-46): two can when both take part. Joining alone adds a pair with each that takes
 * part already, so the one to join next is the one who adds most.
 */
final class MutualParticipation {
    private final ParticipationNetwork network;
    private final ParticipationWeight weight;
    private final Roadmap roadmap;
    private final Map<String, Integer> in = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    private MutualParticipation(ParticipationNetwork network, ParticipationWeight weight, Roadmap roadmap) {
        this.network = network;
        this.weight = weight;
        this.roadmap = roadmap;
        for (Adoption adoption : network.adoptions()) {
            Map<String, Integer> weights = participants(adoption.actor()).weights();
            all.putAll(weights);
            if (adoption.hasBegun()) {
                in.putAll(weights);
            }
        }
    }

    /**
     * The participation in a solution or functionality.
     *
     * @param weight what is counted: actors, or the units that they stand for
     */
    static MutualParticipation of(String item, ParticipationWeight weight, Roadmap roadmap) {
        return new MutualParticipation(ParticipationNetwork.of(item, roadmap), weight, roadmap);
    }

    private Participants participants(String actor) {
        return Participants.of(actor, weight, roadmap);
    }

    private static int sum(Collection<Integer> weights) {
        return Math.toIntExact(weights.stream().mapToLong(Integer::longValue).sum());
    }

    private static double pairsOf(double count) {
        return Math.max(0, count * (count - 1) / 2);
    }

    /** Whether the benefit depends on others taking part; null when no source says. */
    public @Nullable Boolean mutual() {
        return network.mutual() ? Boolean.TRUE : null;
    }

    /** The adoptions that count. */
    public List<Adoption> adoptions() {
        return network.adoptions();
    }

    /** How many take part. */
    public int takingPart() {
        return sum(in.values());
    }

    /** How many are known, whether they take part or not. */
    public int known() {
        return sum(all.values());
    }

    /** How many pairs can use it with each other. */
    public double pairs() {
        return pairsOf(takingPart());
    }

    /** How many pairs there are of all that are known. */
    public double allPairs() {
        return pairsOf(known());
    }

    /** The share in percent; null when fewer than two are known. */
    public @Nullable Double share() {
        return percent(pairs());
    }

    private @Nullable Double percent(double pairs) {
        return allPairs() == 0 ? null : 100 * pairs / allPairs();
    }

    /** Who could join next, those who would add most pairs first, ties together. Who would bring nobody new is left out. */
    public List<ParticipationRank> next() {
        Map<Double, List<ParticipationCandidate>> ties = new TreeMap<>(Comparator.reverseOrder());
        candidates()
                .forEach(candidate -> ties.computeIfAbsent(candidate.pairsAdded(), none -> new ArrayList<>())
                        .add(candidate));
        List<ParticipationRank> ranks = new ArrayList<>();
        ties.forEach((added, tied) -> ranks.add(new ParticipationRank(ranks.size() + 1, added, percent(added), tied)));
        return ranks;
    }

    private Stream<ParticipationCandidate> candidates() {
        Map<String, Adoption> byActor = new LinkedHashMap<>();
        List<Adoption> waiting = network.adoptions().stream()
                .filter(adoption -> adoption.stage() != null && !adoption.hasBegun())
                .toList();
        waiting.forEach(adoption -> byActor.putIfAbsent(adoption.actor(), adoption));
        waiting.forEach(adoption -> participants(adoption.actor())
                .weights()
                .keySet()
                .forEach(member -> byActor.putIfAbsent(member, adoption)));
        return byActor.entrySet().stream()
                .map(entry -> candidate(roadmap.get(Actor.class, entry.getKey()), entry.getValue()))
                .filter(candidate -> candidate.joining() > 0)
                .sorted(Comparator.comparing(ParticipationCandidate::actor, NorwegianOrder.BY_NAME));
    }

    private ParticipationCandidate candidate(Actor actor, Adoption adoption) {
        Map<String, Integer> joining = new HashMap<>(participants(actor.id()).weights());
        joining.keySet().removeAll(in.keySet());
        int count = sum(joining.values());
        return new ParticipationCandidate(actor, adoption, count, pairsOf(takingPart() + count) - pairs());
    }

    /** The adoptions of which no source says how far they have come; they count as not taking part, and are no candidates. */
    public List<Adoption> stageUnknown() {
        return only(adoption -> adoption.stage() == null);
    }

    /** The adoptions of groups that nobody counted, or not wholly: what is not counted is left out of all numbers here. */
    public List<Adoption> uncounted() {
        return only(adoption -> !participants(adoption.actor()).counted());
    }

    private List<Adoption> only(Predicate<Adoption> wanted) {
        return network.adoptions().stream().filter(wanted).toList();
    }
}
