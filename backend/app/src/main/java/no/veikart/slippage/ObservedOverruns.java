package no.veikart.slippage;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.veikart.commit.Commit;
import no.veikart.commit.History;
import no.veikart.dependency.PeriodPoint;
import no.veikart.edition.Edition;
import no.veikart.initiative.Certainty;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.initiative.PhaseState;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Interval;
import no.veikart.schedule.ItemTime;
import org.jspecify.annotations.Nullable;

/**
 * How much longer things took from one edition of the roadmap to the next: the plans that both know by the quarter and that were not over in the
 * earlier one, by how much the end moved in percent of the length.
 */
record ObservedOverruns(List<Observed> all) {
    /** Fewer say more of those few plans than of plans. */
    static final int ENOUGH = 30;

    /** One plan that two editions know. */
    record Observed(@Nullable Phase phase, @Nullable Certainty certainty, int percent) {}

    /** What the editions of a roadmap show; kept with it. */
    static ObservedOverruns of(Roadmap roadmap, History history) {
        return roadmap.derived(ObservedOverruns.class, now -> new ObservedOverruns(observe(now, history)));
    }

    private static List<Observed> observe(Roadmap roadmap, History history) {
        List<Observed> observed = new ArrayList<>();
        List<Edition> editions = roadmap.list(Edition.class).stream()
                .filter(edition -> edition.asOf() != null && edition.scopesOn() == null)
                .sorted(Comparator.comparing(edition -> Objects.requireNonNull(edition.asOf())))
                .toList();
        Optional<Commit> before = Optional.empty();
        for (Edition edition : editions) {
            Optional<Commit> now = commitOf(edition, history);
            if (before.isPresent() && now.isPresent() && !before.equals(now)) {
                add(history.at(before.get().number()), history.at(now.get().number()), observed);
            }
            before = now.isPresent() ? now : before;
        }
        return observed;
    }

    private static Optional<Commit> commitOf(Edition edition, History history) {
        return Optional.ofNullable(edition.asOf())
                .flatMap(
                        day -> history.findAsOf(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static void add(Roadmap before, Roadmap now, List<Observed> observed) {
        for (Initiative earlier : before.list(Initiative.class)) {
            Initiative later = now.find(Initiative.class, earlier.id()).orElse(null);
            if (later == null || ItemTime.isPast(earlier)) {
                continue;
            }
            if (earlier.phases().isEmpty()) {
                percent(earlier, later, null).ifPresent(percent -> observed.add(new Observed(null, null, percent)));
            }
            for (PhasePlan plan : earlier.phases()) {
                if (plan.state() != PhaseState.COMPLETED) {
                    percent(earlier, later, plan.phase())
                            .ifPresent(percent -> observed.add(new Observed(plan.phase(), plan.certainty(), percent)));
                }
            }
        }
    }

    private static Optional<Integer> percent(RoadmapItem earlier, RoadmapItem later, @Nullable Phase phase) {
        List<Interval> points = Stream.of(
                        ItemTime.of(earlier, phase, PeriodPoint.START),
                        ItemTime.of(earlier, phase, PeriodPoint.END),
                        ItemTime.of(later, phase, PeriodPoint.END))
                .filter(point -> point != null && point.low() == point.high())
                .map(Objects::requireNonNull)
                .toList();
        return points.size() < 3
                ? Optional.empty()
                : Optional.of(percent(
                        points.get(0).low(), points.get(1).low(), points.get(2).low()));
    }

    private static int percent(int start, int end, int laterEnd) {
        return Math.clamp(Math.round((laterEnd - end) * 100f / (end - start)), Overrun.LEAST, Overrun.MOST);
    }

    /** The overruns that enough plans show: of each phase and certainty, and of what has no phase plan. */
    List<Overrun> overruns() {
        List<Overrun> enough = new ArrayList<>();
        for (Observed kind : all.stream()
                .map(each -> new Observed(each.phase, each.certainty, 0))
                .distinct()
                .toList()) {
            List<Integer> percents = all.stream()
                    .filter(each -> each.phase == kind.phase && each.certainty == kind.certainty)
                    .map(Observed::percent)
                    .sorted()
                    .toList();
            if (percents.size() >= ENOUGH) {
                enough.add(new Overrun(kind.phase, kind.certainty, percents, OverrunBasis.OBSERVED));
            }
        }
        return enough;
    }
}
