package no.veikart.slippage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.graph.Adjacency;
import no.veikart.graph.Direction;
import no.veikart.graph.Draws;
import no.veikart.graph.Ordering;
import no.veikart.graph.Simulation;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Roadmap;

/**
 * A roadmap as a network of events: two for each item, when it starts and when it is finished, and two for each phase that has a period. A
 * phase moves with its initiative, and waits for the phases that are planned to be over when it starts; an initiative is finished when all
 * its phases are. Hard ordering dependencies join the events that their constraint names; what is completed waits for nothing.
 *
 * @param order the events, each after what it waits for: that of an item's start has twice the number of its vertex, its end the next one
 * @param times before which no event happens
 * @param lags how long after each other they happen
 * @param demands the edge of the roadmap's hard order behind each edge; negative where an item only passes on its own time
 * @param phases the start events of phases, by vertex
 */
record Network(
        Ordering.Sorted order, Draws times, Draws lags, int[] demands, Map<Integer, Map<Phase, Integer>> phases) {

    static Network of(Roadmap roadmap, Overruns overruns) {
        return new NetworkBuilder(roadmap, overruns).build();
    }

    Simulation run(long seed, int runs) {
        return Simulation.of(order, times, lags, seed, runs);
    }

    /** How many draws a run takes. */
    int size() {
        return order.graph().vertexCount() + order.graph().edgeCount();
    }

    static int end(int vertex) {
        return 2 * vertex + 1;
    }

    /** The edges that lead from what an item depends on to its events and to those of its phases. */
    List<Integer> demandsOn(int vertex) {
        List<Integer> events = new ArrayList<>(List.of(2 * vertex));
        events.addAll(phases.getOrDefault(vertex, Map.of()).values());
        Adjacency into = order.graph().adjacency(Direction.BACKWARD);
        List<Integer> found = new ArrayList<>();
        for (int start : events) {
            for (int place = into.start(start), end = into.end(start + 1); place < end; place++) {
                if (demands[into.edge(place)] >= 0) {
                    found.add(into.edge(place));
                }
            }
        }
        return found;
    }
}
