package no.veikart.schedule;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import no.veikart.dependency.Dependency;
import no.veikart.graph.Verdict;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;

/**
 * An ordering constraint that cannot be judged, because the time of one side or both is not known.
 *
 * @param prerequisiteMissing whether it is the prerequisite's time that is missing
 * @param dependentMissing whether it is the dependent's
 */
public record Undetermined(
        Dependency dependency,
        RoadmapItem prerequisite,
        RoadmapItem dependent,
        boolean prerequisiteMissing,
        boolean dependentMissing) {

    /** What cannot be judged on a roadmap, by dependency. None for dependencies that are met, and for dependents that are completed. */
    public static List<Undetermined> of(Roadmap roadmap) {
        return of(roadmap, row -> true);
    }

    static List<Undetermined> of(Roadmap roadmap, IntPredicate rows) {
        Judged judged = Judged.of(roadmap);
        return judged.rows(rows, Verdict.UNDETERMINED)
                .mapToObj(judged::undetermined)
                .toList();
    }

    /** The items whose time is missing: one or two. */
    public List<RoadmapItem> missing() {
        return Stream.concat(
                        prerequisiteMissing ? Stream.of(prerequisite) : Stream.empty(),
                        dependentMissing ? Stream.of(dependent) : Stream.empty())
                .toList();
    }
}
