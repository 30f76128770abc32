package no.veikart.event;

import java.util.List;
import no.veikart.history.RoadmapChange;

/**
 * What a commit changed of what somebody asked for.
 *
 * @param found never empty
 */
record ItemChanges(Step step, List<RoadmapChange> found) {}
