package no.veikart.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * How many initiatives of a portfolio stand in a state, by its entries; the documents' own counts stand beside.
 *
 * @param count 0 or more
 */
record StateCount(EntryState state, int count) {
    /** The counts of all states that occur, in the order of the states. */
    static List<StateCount> of(Portfolio portfolio) {
        return Arrays.stream(EntryState.values())
                .map(state -> new StateCount(state, (int) portfolio.entries().stream()
                        .filter(entry -> entry.state() == state)
                        .count()))
                .filter(counted -> counted.count > 0)
                .toList();
    }
}
