package no.veikart.exposure;

import java.util.EnumSet;
import java.util.Set;
import no.veikart.dependency.Condition;
import no.veikart.dependency.DependencyState;
import no.veikart.initiative.FundingState;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.MilestoneState;
import no.veikart.initiative.OrderState;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** Why something may fail what rests on it. */
enum RiskKind {
    /** An initiative that was stopped. */
    STOPPED,
    /** An initiative that is paused. */
    PAUSED,
    /** An initiative whose funding is not secured. */
    UNFUNDED,
    /** An initiative that somebody must order first. */
    NOT_ORDERED,
    /** A condition that failed. */
    BROKEN,
    /** A milestone that was missed. */
    MISSED,
    /** An initiative, condition or milestone of which no source says where it stands. */
    STATE_UNKNOWN;

    /** The risks of an item by what its own record says; empty for what is done, and for kinds of items that have no state. */
    static Set<RiskKind> of(RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> of(initiative);
            case Condition condition -> of(condition.state());
            case Milestone milestone when milestone.state() == null -> EnumSet.of(STATE_UNKNOWN);
            case Milestone milestone when milestone.state() == MilestoneState.MISSED -> EnumSet.of(MISSED);
            default -> EnumSet.noneOf(RiskKind.class);
        };
    }

    private static Set<RiskKind> of(Initiative initiative) {
        Set<RiskKind> risks = of(initiative.state());
        if (initiative.state() != InitiativeState.COMPLETED) {
            if (initiative.funding() != null && initiative.funding().state() == FundingState.NOT_SECURED) {
                risks.add(UNFUNDED);
            }
            if (isUnordered(initiative)) {
                risks.add(NOT_ORDERED);
            }
        }
        return risks;
    }

    private static boolean isUnordered(Initiative initiative) {
        boolean byFunding = initiative.funding() != null && initiative.funding().state() == FundingState.ORDER_NEEDED;
        boolean byOrder = initiative.order() != null && initiative.order().state() == OrderState.NEEDED;
        boolean placed = initiative.order() != null && initiative.order().state() == OrderState.PLACED;
        return byOrder || (byFunding && !placed);
    }

    private static Set<RiskKind> of(@Nullable InitiativeState state) {
        return switch (state) {
            case null -> EnumSet.of(STATE_UNKNOWN);
            case STOPPED -> EnumSet.of(STOPPED);
            case PAUSED -> EnumSet.of(PAUSED);
            default -> EnumSet.noneOf(RiskKind.class);
        };
    }

    private static Set<RiskKind> of(@Nullable DependencyState state) {
        return switch (state) {
            case null -> EnumSet.of(STATE_UNKNOWN);
            case BROKEN -> EnumSet.of(BROKEN);
            default -> EnumSet.noneOf(RiskKind.class);
        };
    }
}
