package no.veikart.schedule;

import java.util.ArrayList;
import java.util.List;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Milestone;
import no.veikart.initiative.MilestoneState;
import no.veikart.initiative.Need;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.solution.Availability;
import no.veikart.solution.AvailabilityState;
import no.veikart.solution.Functionality;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** When one item starts and ends, by what its own record says. */
public final class ItemTime {
    private ItemTime() {}

    /** Where a point of an item, or of one of its phases, may lie; null when its time is not known, or it has none of its own. */
    public static @Nullable Interval of(RoadmapItem item, @Nullable Phase phase, PeriodPoint point) {
        Period period = periodOf(item, phase);
        if (period == null) {
            return null;
        }
        return switch (item) {
            case Milestone moment -> Interval.momentIn(period);
            case Functionality inPlace -> Interval.startOf(period);
            default -> point == PeriodPoint.START ? Interval.startOf(period) : Interval.endOf(period);
        };
    }

    /**
     * The period that an item's time is taken from: an initiative's own or that of all its phases, a milestone's date, the first quarters in
     * which a functionality is available. Null when it is not known, or the item has no time of its own.
     */
    static @Nullable Period periodOf(RoadmapItem item, @Nullable Phase phase) {
        return switch (item) {
            case Initiative initiative when phase != null -> hull(plansOf(initiative, phase));
            case Initiative initiative -> initiative.period() == null ? hull(initiative.phases()) : initiative.period();
            case Milestone milestone -> milestone.date();
            case Functionality functionality -> firstAvailable(functionality);
            case Need need -> need.period();
            default -> null;
        };
    }

    /** Whether it is completed or reached. */
    public static boolean isPast(RoadmapItem item) {
        return switch (item) {
            case Initiative initiative -> initiative.state() == InitiativeState.COMPLETED;
            case Milestone milestone -> milestone.state() == MilestoneState.REACHED;
            default -> false;
        };
    }

    private static List<PhasePlan> plansOf(Initiative initiative, Phase phase) {
        return initiative.phases().stream()
                .filter(plan -> plan.phase() == phase)
                .toList();
    }

    private static @Nullable Period firstAvailable(Functionality functionality) {
        for (Availability availability : functionality.availability()) {
            if (availability.state() == AvailabilityState.AVAILABLE) {
                return availability.period();
            }
        }
        return null;
    }

    /** From the first start to the last end, as exactly known as the least exact; null when there are no plans or one has no period. */
    private static @Nullable Period hull(List<PhasePlan> plans) {
        List<Period> periods = new ArrayList<>();
        for (PhasePlan plan : plans) {
            if (plan.period() == null) {
                return null;
            }
            periods.add(plan.period());
        }
        return periods.stream().reduce(ItemTime::hull).orElse(null);
    }

    private static Period hull(Period a, Period b) {
        YearQuarter start = a.start().isBefore(b.start()) ? a.start() : b.start();
        YearQuarter end = a.end() == null || b.end() == null ? null : later(a.end(), b.end());
        return new Period(start, end, a.precision().compareTo(b.precision()) > 0 ? a.precision() : b.precision());
    }

    private static YearQuarter later(YearQuarter a, YearQuarter b) {
        return a.isAfter(b) ? a : b;
    }
}
