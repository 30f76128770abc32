package no.veikart.exposure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.dependency.Condition;
import no.veikart.dependency.DependencyState;
import no.veikart.initiative.FundingState;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.MilestoneState;
import no.veikart.initiative.OrderState;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Conflict;
import no.veikart.schedule.ConflictCertainty;
import org.jspecify.annotations.Nullable;

/** Why something may fail what rests on it. */
enum RiskKind {
    /** Something that, whatever its periods turn out to be, is planned before what it needs. */
    CERTAIN_CONFLICT,
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
    /** Something that may be planned before what it needs. */
    POSSIBLE_CONFLICT,
    /** An initiative, condition or milestone of which no source says where it stands. */
    STATE_UNKNOWN;

    /** The risks of an item: its conflicts with what it needs, and what its own record says. Empty for what is done. */
    static Set<RiskKind> of(RoadmapItem item, Roadmap roadmap) {
        Set<RiskKind> risks = EnumSet.copyOf(byState(item));
        conflicts(item, roadmap).forEach(conflict -> risks.add(of(conflict)));
        return risks;
    }

    /** The conflicts of an item with what it needs. */
    static List<Conflict> conflicts(RoadmapItem item, Roadmap roadmap) {
        return roadmap.derived(RiskKind.class, RiskKind::byDependent).getOrDefault(item.id(), List.of());
    }

    private static Map<String, List<Conflict>> byDependent(Roadmap roadmap) {
        return Conflict.of(roadmap, null).stream()
                .collect(Collectors.groupingBy(conflict -> conflict.dependency().from()));
    }

    static RiskKind of(Conflict conflict) {
        return conflict.certainty() == ConflictCertainty.CERTAIN ? CERTAIN_CONFLICT : POSSIBLE_CONFLICT;
    }

    private static Set<RiskKind> byState(RoadmapItem item) {
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
