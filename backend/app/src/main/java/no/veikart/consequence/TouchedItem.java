package no.veikart.consequence;

import java.util.List;
import no.veikart.exposure.SupportGraph;
import no.veikart.exposure.SupportStep;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.RoadmapItem;

/** An item that rests on another: a place in the result of a search. The chain that leads there is made when it is asked for. */
record TouchedItem(SupportGraph support, Reachability reached, int position) {
    /** The item. */
    public RoadmapItem item() {
        return support.item(reached, position);
    }

    /** The number of steps, from 1. */
    public int distance() {
        return reached.distance(position);
    }

    /** A shortest chain: the first step leads to what was asked about, the last one from this. */
    public List<SupportStep> via() {
        return support.chain(reached, position);
    }
}
