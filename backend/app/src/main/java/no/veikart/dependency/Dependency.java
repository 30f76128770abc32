package no.veikart.dependency;

import java.util.List;
import no.veikart.initiative.Phase;
import no.veikart.roadmap.Edge;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Statedness;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A dependency (avhengighet) from the thing that needs to the thing that is needed.
 *
 * @param from the id of the dependent
 * @param to the id of the prerequisite
 * @param constraint which point of the prerequisite comes before which point of the dependent; null where no source says more than
 *     that its kind's default holds
 * @param state null when no source says: the need is then taken as open
 * @param rationale why it is so, in our own words
 */
public record Dependency(
        String id,
        @RefersTo(RefersTo.ITEM) String from,
        @RefersTo(RefersTo.ITEM) String to,
        DependencyKind kind,
        @Nullable OrderingConstraint constraint,
        @Nullable DependencyState state,
        Text rationale,
        List<Source> sources,
        List<Unknown> unknowns)
        implements Edge {
    public Dependency {
        if (from.equals(to)) {
            throw new IllegalArgumentException("from and to are both " + from + "; a thing cannot depend on itself");
        }
        if (constraint != null) {
            requireOrdering(kind);
            requirePhasesOf("to", to, constraint.prerequisitePhase());
            requirePhasesOf("from", from, constraint.dependentPhase());
        }
    }

    private static void requireOrdering(DependencyKind kind) {
        if (!kind.isOrdering()) {
            throw new IllegalArgumentException(
                    kind + " orders nothing and has no constraint; REQUIRES, FOLLOWS and DEPENDS_ON may have one");
        }
    }

    private static void requirePhasesOf(String end, String id, @Nullable Phase phase) {
        if (phase != null && !id.startsWith("initiative:")) {
            throw new IllegalArgumentException("the constraint names the phase " + phase + " of " + end + ", which is "
                    + id + "; only initiatives have phases");
        }
    }

    /** The constraint, or the default of its kind; null for kinds that order nothing. */
    public @Nullable OrderingConstraint effectiveConstraint() {
        return constraint == null && kind.isOrdering() ? OrderingConstraint.DEFAULT : constraint;
    }

    /** Whether a source says more of the order than the kind's default. */
    public boolean constraintStated() {
        return constraint != null;
    }

    /** STATED when any source says it in words. */
    public Statedness statedness() {
        return sources.stream().anyMatch(source -> source.statedness() == Statedness.STATED)
                ? Statedness.STATED
                : Statedness.IMPLIED;
    }

    /** The state; open where no source says. */
    public DependencyState stateOrOpen() {
        return state == null ? DependencyState.OPEN : state;
    }

    @Override
    public int label() {
        return kind.ordinal();
    }

    @Override
    public boolean symmetric() {
        return kind.isSymmetric();
    }
}
