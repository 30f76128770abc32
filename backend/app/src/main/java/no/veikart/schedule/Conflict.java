package no.veikart.schedule;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.graph.Direction;
import no.veikart.graph.Verdict;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.PhasePlan;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * An ordering constraint (rekkefølgekrav) that the plans break or may break: in some reading of the periods the prerequisite's point plus
 * the lag is after the dependent's point. Periods that are not known make no conflict; see {@link Undetermined}.
 */
public record Conflict(Dependency dependency, ConstraintSide prerequisite, ConstraintSide dependent, int lagQuarters) {

    /**
     * The conflicts of a roadmap, certain ones first, by dependency. None for dependencies that are met, and for dependents that are
     * completed. One scan of all constraints when first asked, a scan of its verdicts afterwards.
     *
     * @param certainty null for both
     */
    public static List<Conflict> of(Roadmap roadmap, @Nullable ConflictCertainty certainty) {
        return of(roadmap, certainty, row -> true);
    }

    static List<Conflict> of(Roadmap roadmap, @Nullable ConflictCertainty certainty, IntPredicate rows) {
        Judged judged = Judged.of(roadmap);
        return judged.rows(rows, verdicts(certainty)).mapToObj(judged::conflict).toList();
    }

    private static Verdict[] verdicts(@Nullable ConflictCertainty certainty) {
        if (certainty == null) {
            return new Verdict[] {Verdict.CERTAIN, Verdict.POSSIBLE};
        }
        return new Verdict[] {certainty == ConflictCertainty.CERTAIN ? Verdict.CERTAIN : Verdict.POSSIBLE};
    }

    /** The conflicts of one item: with what it needs, then with what needs it. O of its dependencies. */
    public static List<Conflict> at(Roadmap roadmap, String item) {
        Judged judged = Judged.of(roadmap);
        int vertex = roadmap.graph().vertexOf(item);
        return IntStream.concat(judged.rowsAt(vertex, Direction.FORWARD), judged.rowsAt(vertex, Direction.BACKWARD))
                .filter(judged::isConflict)
                .mapToObj(judged::conflict)
                .toList();
    }

    /** CERTAIN when every reading breaks it, POSSIBLE when some do. */
    public ConflictCertainty certainty() {
        return breach(prerequisite.interval().low(), dependent.interval().high()) > 0
                ? ConflictCertainty.CERTAIN
                : ConflictCertainty.POSSIBLE;
    }

    /** By how many quarters it is broken at the least; 0 when it is only possible. */
    public int quartersLeast() {
        return Math.max(
                0, breach(prerequisite.interval().low(), dependent.interval().high()));
    }

    /** By how many quarters it is broken at the most; null when the prerequisite has no end in sight. */
    public @Nullable Integer quartersMost() {
        return prerequisite.interval().unbounded()
                ? null
                : (Integer) breach(
                        prerequisite.interval().high(), dependent.interval().low());
    }

    private int breach(int before, int after) {
        return after == Interval.UNBOUNDED ? 0 : before + lagQuarters - after;
    }

    /** Whether the dependent may go ahead all the same: it leans on the prerequisite and does not require it. */
    public boolean soft() {
        return !dependency.kind().isHard();
    }

    /** Whether a phase of an initiative sets the point that is in conflict. */
    boolean isDecidedBy(PhasePlan plan, Initiative initiative) {
        return prerequisite.isDecidedBy(plan, initiative) || dependent.isDecidedBy(plan, initiative);
    }
}
