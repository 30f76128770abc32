package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** Propagation beside a plain twin, which enumerates readings and tries one quarter after the other. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class PropagatedTwinTest {
    @Test
    void movesWhatThePlainTwinMoves() {
        int moved = 0;
        for (int seed = 0; seed < 1000; seed++) {
            RandomPlan plan = new RandomPlan(seed);
            Roadmap roadmap = DrawnPlan.draw(plan.drawing());
            Random random = new Random(seed);
            Map<String, Integer> asked = new HashMap<>();
            plan.names().stream()
                    .filter(name -> random.nextInt(4) == 0)
                    .forEach(name -> asked.put("initiative:" + name, random.nextInt(-6, 9)));
            Set<String> added = roadmap.list(Dependency.class).stream()
                    .map(Dependency::id)
                    .filter(id -> random.nextInt(8) == 0)
                    .collect(Collectors.toSet());
            for (Propagation how : Propagation.values()) {
                Map<String, Integer> expected = new Twin(roadmap, asked, added, how).run();
                Map<String, Integer> actual =
                        Propagated.of(roadmap, asked, added, how).quarters();
                assertThat(actual)
                        .as("seed %d, %s, %s, added %s: %s", seed, how, asked, added, plan.drawing())
                        .isEqualTo(expected);
                moved += actual.keySet().stream().anyMatch(id -> !asked.containsKey(id)) ? 1 : 0;
            }
        }
        assertThat(moved).as("propagations that moved more than was asked").isGreaterThan(200);
    }

    /** The definition, word by word. */
    private static final class Twin {
        final Roadmap roadmap;
        final Map<String, Integer> asked;
        final Set<String> added;
        final Propagation how;
        final List<Dependency> hard;
        final Map<String, Integer> moved = new TreeMap<>();

        Twin(Roadmap roadmap, Map<String, Integer> asked, Set<String> added, Propagation how) {
            this.roadmap = roadmap;
            this.asked = asked;
            this.added = added;
            this.how = how;
            List<Dependency> all = roadmap.list(Dependency.class).stream()
                    .filter(d -> d.kind() == DependencyKind.REQUIRES && d.state() == null)
                    .toList();
            this.hard = all.stream()
                    .filter(d -> !PlainOrder.reaches(all, d.to(), d.from()))
                    .toList();
        }

        Map<String, Integer> run() {
            asked.forEach((id, quarters) -> moved.put(id, PlainTimes.movable(roadmap, id) ? quarters : 0));
            List<String> left = new ArrayList<>(roadmap.nodes()
                    .map(node -> node.id())
                    .filter(id -> id.startsWith("i"))
                    .toList());
            while (how != Propagation.NONE && !left.isEmpty()) {
                String next = left.stream()
                        .filter(id -> hard.stream().noneMatch(d -> d.from().equals(id) && left.contains(d.to())))
                        .findFirst()
                        .orElseThrow();
                left.remove(next);
                if (PlainTimes.movable(roadmap, next)) {
                    move(next);
                }
            }
            moved.values().removeIf(quarters -> quarters == 0);
            return moved;
        }

        int at(String id) {
            return moved.getOrDefault(id, 0);
        }

        void move(String id) {
            List<Dependency> into =
                    hard.stream().filter(d -> d.from().equals(id)).toList();
            int start = at(id);
            int push = into.stream()
                    .filter(d -> at(d.to()) != 0 || added.contains(d.id()))
                    .mapToInt(d -> IntStream.range(0, 100)
                            .filter(k -> !broken(d, start + k))
                            .findFirst()
                            .orElse(0))
                    .max()
                    .orElse(0);
            if (push > 0 || asked.containsKey(id) || how == Propagation.PUSH) {
                moved.put(id, start + push);
                return;
            }
            int most = into.stream()
                    .filter(d -> known(d))
                    .mapToInt(d -> -at(d.to()))
                    .max()
                    .orElse(0);
            int pull = IntStream.iterate(most, k -> k > 0, k -> k - 1)
                    .filter(k -> into.stream().filter(this::known).allMatch(d -> noWorse(d, k)))
                    .findFirst()
                    .orElse(0);
            moved.put(id, -pull);
        }

        int[] before(Dependency d, int shift) {
            return PlainTimes.before(roadmap, d, shift);
        }

        int[] after(Dependency d, int shift) {
            return PlainTimes.after(roadmap, d, shift);
        }

        boolean known(Dependency d) {
            return before(d, 0).length > 0 && after(d, 0).length > 0;
        }

        /** Whether every reading breaks it. */
        boolean broken(Dependency d, int shift) {
            int lag = d.effectiveConstraint().lagQuarters();
            int[] after = after(d, shift);
            return known(d)
                    && IntStream.of(before(d, at(d.to())))
                            .noneMatch(p -> IntStream.of(after).anyMatch(q -> p + lag <= q));
        }

        boolean noWorse(Dependency d, int k) {
            if (PlainTimes.open(before(d, 0))) {
                return k <= Math.max(0, -at(d.to()));
            }
            int lag = d.effectiveConstraint().lagQuarters();
            int was = IntStream.of(after(d, 0)).min().getAsInt()
                    - IntStream.of(before(d, 0)).max().getAsInt();
            int is = IntStream.of(after(d, -k)).min().getAsInt()
                    - IntStream.of(before(d, at(d.to()))).max().getAsInt();
            return is - lag >= Math.min(0, was - lag);
        }
    }
}
