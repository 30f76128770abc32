package no.veikart.exposure;

import java.util.ArrayList;
import java.util.List;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/** Something that a goal rests on and that may fail it: a place in the result of a search. The chain that leads there is made when it is asked for. */
record GoalRisk(RiskKind kind, SupportGraph support, Reachability reached, int position) {

    /** The risks of what a goal or indicator rests on, the nearest first; what has several risks, with each. A breadth first search. */
    static List<GoalRisk> of(RoadmapItem goal, Roadmap roadmap) {
        SupportGraph support = SupportGraph.of(roadmap);
        Reachability reached = support.reach(goal);
        List<GoalRisk> risks = new ArrayList<>();
        for (int position = 0; position < reached.count(); position++) {
            for (RiskKind kind : RiskKind.of(support.item(reached, position), roadmap)) {
                risks.add(new GoalRisk(kind, support, reached, position));
            }
        }
        return risks;
    }

    /** What may fail. */
    public RoadmapItem item() {
        return support.item(reached, position);
    }

    /** The number of steps, from 1. */
    public int distance() {
        return reached.distance(position);
    }

    /** A shortest chain from the goal to what may fail. */
    public List<SupportStep> via() {
        return support.chain(reached, position);
    }
}
