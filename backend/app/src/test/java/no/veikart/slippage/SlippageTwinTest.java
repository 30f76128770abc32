package no.veikart.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.OrderingConstraint;
import no.veikart.dependency.PeriodPoint;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.initiative.PhaseState;
import no.veikart.roadmap.Roadmap;
import no.veikart.schedule.DrawnPlan;
import no.veikart.schedule.HardOrder;
import no.veikart.schedule.Interval;
import no.veikart.schedule.ItemTime;
import no.veikart.schedule.RandomPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A simulation in which nothing is left to chance, beside rules that are followed again and again until nothing moves any more. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class SlippageTwinTest {
    private static final int PERCENT = 40;

    @Test
    void everythingIsFinishedWhenThePlainTwinSays() {
        Overruns overruns = new Overruns(List.of(new Overrun(null, null, List.of(PERCENT), OverrunBasis.GIVEN)));
        for (int seed = 0; seed < 1000; seed++) {
            String drawing = new RandomPlan(seed).drawing().replace("=~", "=");
            Roadmap roadmap = DrawnPlan.draw(drawing);
            Map<String, Integer> twin = new Twin(roadmap).run();
            Slippage slippage = Slippage.of(roadmap, new Slippage.Settings(3, seed, overruns));
            for (Initiative item : roadmap.list(Initiative.class)) {
                ItemSlippage slip = slippage.find(item);
                Integer end = slip == null ? null : slippage.end(slip.vertex()).percentile(100);
                assertThat(end)
                        .as("seed %d, %s in %s", seed, item.name(), drawing)
                        .isEqualTo(twin.get(item.id() + " END"));
            }
        }
    }

    /** Not before the time of something else, and so long after it; null for a fixed time. */
    private record Rule(String event, @Nullable String after, int lag) {}

    private static final class Twin {
        private final List<Rule> rules = new ArrayList<>();
        private final Roadmap roadmap;

        Twin(Roadmap roadmap) {
            this.roadmap = roadmap;
            roadmap.list(Initiative.class).forEach(this::addItem);
            HardOrder hard = HardOrder.of(roadmap);
            for (int edge = 0; edge < hard.arcs().length; edge++) {
                addDependency(hard.edge(roadmap.graph(), edge));
            }
        }

        Map<String, Integer> run() {
            Map<String, Integer> times = new HashMap<>();
            for (int round = 0; round < rules.size(); round++) {
                for (Rule rule : rules) {
                    Integer from = rule.after == null ? Integer.valueOf(0) : times.get(rule.after);
                    if (from != null) {
                        times.merge(rule.event, from + rule.lag, Math::max);
                    }
                }
            }
            return times;
        }

        private void addItem(Initiative item) {
            String id = item.id();
            Interval start = ItemTime.of(item, null, PeriodPoint.START);
            List<PhasePlan> dated =
                    item.phases().stream().filter(plan -> plan.period() != null).toList();
            boolean past = item.state() == InitiativeState.COMPLETED;
            if (start == null) {
                rules.add(new Rule(id + " END", id + " START", 0));
            } else {
                int length = length(item, null, start);
                rules.add(new Rule(id + " START", null, start.low()));
                int lasts = item.period() == null ? 0 : past || !dated.isEmpty() ? length : late(length);
                rules.add(new Rule(id + " END", id + " START", lasts));
            }
            dated.forEach(plan -> addPhase(item, plan, start, past));
        }

        private void addPhase(Initiative item, PhasePlan plan, @Nullable Interval itemStart, boolean past) {
            String event = item.id() + " " + plan.phase();
            Interval start = ItemTime.of(item, plan.phase(), PeriodPoint.START);
            boolean over = past || plan.state() == PhaseState.COMPLETED;
            int length = length(item, plan.phase(), start);
            rules.add(new Rule(event + " START", null, start.low()));
            rules.add(new Rule(event + " END", event + " START", over ? length : late(length)));
            rules.add(new Rule(item.id() + " END", event + " END", 0));
            if (over) {
                return;
            }
            if (itemStart != null) {
                rules.add(new Rule(event + " START", item.id() + " START", start.low() - itemStart.low()));
            }
            for (PhasePlan other : item.phases()) {
                Interval end = ItemTime.of(item, other.phase(), PeriodPoint.END);
                if (end != null && end.high() <= start.low()) {
                    rules.add(new Rule(event + " START", item.id() + " " + other.phase() + " END", 0));
                }
            }
        }

        private void addDependency(Dependency dependency) {
            OrderingConstraint constraint = dependency.effectiveConstraint();
            Initiative dependent = roadmap.get(Initiative.class, dependency.from());
            String after = event(dependency.from(), constraint.dependentPhase(), constraint.dependentPoint());
            String before = event(dependency.to(), constraint.prerequisitePhase(), constraint.prerequisitePoint());
            if (dependent.state() != InitiativeState.COMPLETED && after != null) {
                rules.add(new Rule(
                        after, before == null ? dependency.to() + " START" : before, constraint.lagQuarters()));
            }
        }

        private @Nullable String event(String id, @Nullable Phase phase, PeriodPoint point) {
            boolean dated =
                    phase == null || ItemTime.of(roadmap.get(Initiative.class, id), phase, PeriodPoint.START) != null;
            return dated ? id + (phase == null ? "" : " " + phase) + " " + point : null;
        }

        private static int length(Initiative item, @Nullable Phase phase, Interval start) {
            return ItemTime.of(item, phase, PeriodPoint.END).low() - start.low();
        }

        private static int late(int length) {
            return Math.max(1, length + Math.round(length * PERCENT / 100f));
        }
    }
}
