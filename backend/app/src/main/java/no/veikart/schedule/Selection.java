package no.veikart.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import no.veikart.actor.Actor;
import no.veikart.dependency.Condition;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.Need;
import no.veikart.roadmap.ItemGraph;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Functionality;
import no.veikart.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * Which constraints are asked for: those with an end in each of these; null chooses nothing.
 *
 * @param initiative this initiative, what is a part of it, and the milestones of all these
 * @param owner what this actor owns
 * @param solution this solution, what is a part of it, their functionalities, and the initiatives that concern any of these
 */
record Selection(
        @Nullable String initiative,
        @Nullable String owner,
        @Nullable String solution) {

    /** The rows that are chosen. Throws {@link no.veikart.roadmap.UnknownId} for ids of nothing. */
    IntPredicate rows(Roadmap roadmap) {
        List<BitSet> chosen = new ArrayList<>();
        if (initiative != null) {
            String top = roadmap.get(Initiative.class, initiative).id();
            chosen.add(items(roadmap, item -> isPartOf(roadmap, item, top)));
        }
        if (owner != null) {
            String actor = roadmap.get(Actor.class, owner).id();
            chosen.add(items(roadmap, item -> actor.equals(ownerOf(roadmap, item))));
        }
        if (solution != null) {
            String whole = roadmap.get(Solution.class, solution).id();
            chosen.add(items(roadmap, item -> concerns(roadmap, item, whole)));
        }
        if (chosen.isEmpty()) {
            return row -> true;
        }
        Judged judged = Judged.of(roadmap);
        return row -> chosen.stream()
                .allMatch(items -> items.get(judged.prerequisite(row)) || items.get(judged.dependent(row)));
    }

    private static BitSet items(Roadmap roadmap, Predicate<RoadmapItem> chosen) {
        ItemGraph graph = roadmap.graph();
        BitSet items = new BitSet();
        for (int vertex = 0; vertex < graph.graph().vertexCount(); vertex++) {
            items.set(vertex, chosen.test(graph.item(vertex)));
        }
        return items;
    }

    private static boolean isPartOf(Roadmap roadmap, RoadmapItem item, String top) {
        String at = item instanceof Milestone milestone ? milestone.initiative() : item.id();
        for (int steps = 0; at != null && steps < 100; steps++) {
            if (at.equals(top)) {
                return true;
            }
            at = roadmap.find(Initiative.class, at).map(Initiative::parent).orElse(null);
        }
        return false;
    }

    private static @Nullable String ownerOf(Roadmap roadmap, @Nullable RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> initiative.owner();
            case Solution solution -> solution.owner();
            case Condition condition -> condition.owner();
            case Need need -> need.owner();
            case Functionality functionality -> ownerOf(roadmap, roadmap.get(Solution.class, functionality.solution()));
            case Milestone milestone -> ownerOf(roadmap, roadmap.getOrNull(Initiative.class, milestone.initiative()));
            case null, default -> null;
        };
    }

    private static boolean concerns(Roadmap roadmap, RoadmapItem item, String whole) {
        return switch (item) {
            case Solution solution ->
                solution.id().equals(whole) || solution.partOf().contains(whole);
            case Functionality functionality ->
                concerns(roadmap, roadmap.get(Solution.class, functionality.solution()), whole);
            case Initiative initiative ->
                initiative.solutions().stream()
                        .anyMatch(id -> concerns(roadmap, roadmap.get(RoadmapItem.class, id), whole));
            default -> false;
        };
    }
}
