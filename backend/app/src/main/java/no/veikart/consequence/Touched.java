package no.veikart.consequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.veikart.adoption.Adoption;
import no.veikart.adoption.MunicipalService;
import no.veikart.exposure.SupportGraph;
import no.veikart.graph.Reachability;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Functionality;
import no.veikart.solution.Solution;

/**
 * A thing and what rests on it: by dependencies that are not met, or because the thing contributes to it, directly or through others.
 *
 * @param items what rests on it, the nearest first
 */
record Touched(RoadmapItem thing, List<TouchedItem> items) {

    /** A breadth first search of what rests on the thing. */
    static Touched by(RoadmapItem thing, Roadmap roadmap) {
        SupportGraph support = SupportGraph.of(roadmap);
        Reachability reached = support.restingOn(thing);
        return new Touched(
                thing,
                IntStream.range(0, reached.count())
                        .mapToObj(position -> new TouchedItem(support, reached, position))
                        .toList());
    }

    /** The thing itself and what rests on it. */
    List<RoadmapItem> all() {
        List<RoadmapItem> all = new ArrayList<>(List.of(thing));
        items.forEach(touched -> all.add(touched.item()));
        return all;
    }

    /** What rests on the thing and is of a type, by name. */
    <T extends Entry> List<T> of(Class<T> type) {
        return items.stream()
                .map(TouchedItem::item)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(NorwegianOrder.byName());
    }

    /** How many rest on the thing, by kind. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(touched -> {
            String id = touched.item().id();
            counts.merge(id.substring(0, id.indexOf(':')), 1, Integer::sum);
        });
        return counts;
    }

    /** The ids of the solutions and functionalities among all this, and of those that its initiatives concern. */
    private Set<String> served() {
        Set<String> served = new LinkedHashSet<>();
        for (RoadmapItem item : all()) {
            switch (item) {
                case Solution solution -> served.add(solution.id());
                case Functionality functionality -> served.add(functionality.id());
                case Initiative initiative -> served.addAll(initiative.solutions());
                default -> {}
            }
        }
        return served;
    }

    /** The solutions that rest on the thing, have a functionality that does, or are what its initiatives concern, by name; not the thing itself. */
    List<Solution> solutions(Roadmap roadmap) {
        Map<String, Solution> solutions = new LinkedHashMap<>();
        for (String id : served()) {
            String solution = roadmap.find(Functionality.class, id)
                    .map(Functionality::solution)
                    .orElse(id);
            solutions.put(solution, roadmap.get(Solution.class, solution));
        }
        solutions.remove(thing.id());
        return solutions.values().stream().collect(NorwegianOrder.byName());
    }

    /** The adoptions of what is served, also of the thing itself, by name. */
    List<Adoption> adoptions(Roadmap roadmap) {
        return served().stream()
                .flatMap(id -> Adoption.of(id, roadmap).stream())
                .collect(NorwegianOrder.byName());
    }

    /** Those adoptions that have figures. */
    List<Adoption> counted(Roadmap roadmap) {
        return adoptions(roadmap).stream()
                .filter(adoption -> !adoption.figures().isEmpty())
                .toList();
    }

    /** The municipal services that use what is served and have a share of the population, by name. */
    List<MunicipalService> services(Roadmap roadmap) {
        Set<String> served = served();
        return roadmap.list(MunicipalService.class).stream()
                .filter(service -> service.share() != null)
                .filter(service -> service.solutions().stream().anyMatch(served::contains))
                .collect(NorwegianOrder.byName());
    }

    /** The solutions among what is served, also the thing itself, of which no figure tells how far they reach, by name. */
    List<Solution> uncounted(Roadmap roadmap) {
        Set<String> counted = new HashSet<>();
        counted(roadmap).forEach(adoption -> counted.add(adoption.solution()));
        services(roadmap).forEach(service -> counted.addAll(service.solutions()));
        return served().stream()
                .filter(id -> !counted.contains(id))
                .flatMap(id -> roadmap.find(Solution.class, id).stream())
                .collect(NorwegianOrder.byName());
    }
}
