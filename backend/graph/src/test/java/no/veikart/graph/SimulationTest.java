package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final int RUNS = 20_000;
    private static final int[] DIE = {1, 2, 3, 4, 5, 6};

    @Test
    void ofOneOutcomeEachIsTheLongestPath() {
        RandomGraph.acyclic().forEach(random -> {
            Random numbers = random.random();
            int[] lags = numbers.ints(random.graph().edgeCount(), 0, 9).toArray();
            Ordering.Sorted order = order(random);
            LongestPath longest = LongestPath.byEdges(order, Direction.FORWARD, lags);
            Simulation simulation =
                    Simulation.of(order, fixed(new int[random.graph().vertexCount()]), fixed(lags), 1, 3);
            random.vertices().forEach(event -> {
                assertThat(simulation.times(event).count((int) longest.length(event)))
                        .as(random::toString)
                        .isEqualTo(3);
                int[] chain = longest.chain(event);
                assertThat(chain.length == 0 || simulation.decided(chain[chain.length - 1]) == 3)
                        .as(random::toString)
                        .isTrue();
            });
        });
    }

    @Test
    void isWhatThePlainTwinCounts() {
        RandomGraph.acyclic().filter(random -> random.size() < 50).forEach(random -> {
            Draws events = draws(random, random.graph().vertexCount(), 0);
            Draws lags = draws(random, random.graph().edgeCount(), 1);
            Simulation simulation = Simulation.of(order(random), events, lags, random.seed(), 20);
            Twin twin = new Twin(random, events, lags);
            random.vertices().forEach(event -> {
                assertThat(simulation.times(event).total())
                        .as(random::toString)
                        .isEqualTo(twin.times[event].values().stream()
                                .mapToInt(count -> count)
                                .sum());
                twin.times[event].forEach(
                        (time, count) -> assertThat(simulation.times(event).count(time))
                                .as(random::toString)
                                .isEqualTo(count));
            });
            assertThat(random.allowedEdges().map(simulation::decided))
                    .as(random::toString)
                    .containsExactlyElementsOf(random.allowedEdges()
                            .map(edge -> twin.decided[edge])
                            .boxed()
                            .toList());
        });
    }

    /** Each event waits for each other one again and again until nothing changes. */
    private static final class Twin {
        final TreeMap<Integer, Integer>[] times;
        final int[] decided;

        @SuppressWarnings("unchecked")
        Twin(RandomGraph random, Draws events, Draws lags) {
            DirectedGraph graph = random.graph();
            times = new TreeMap[graph.vertexCount()];
            Arrays.setAll(times, event -> new TreeMap<>());
            decided = new int[graph.edgeCount()];
            for (int run = 0; run < 20; run++) {
                long state = Draws.state(random.seed(), run);
                Integer[] own = random.vertices()
                        .mapToObj(event -> events.isEmpty(event) ? null : events.draw(event, state))
                        .toArray(Integer[]::new);
                Integer[] now = own.clone();
                for (int round = 0; round < graph.vertexCount(); round++) {
                    random.allowedEdges()
                            .forEach(edge -> now[graph.target(edge)] =
                                    later(now[graph.target(edge)], now[graph.source(edge)], lags.draw(edge, state)));
                }
                random.vertices().filter(event -> now[event] != null).forEach(event -> {
                    times[event].merge(now[event], 1, Integer::sum);
                    random.allowedEdges()
                            .filter(edge -> graph.target(edge) == event && !now[event].equals(own[event]))
                            .filter(edge -> now[graph.source(edge)] != null)
                            .filter(edge -> now[graph.source(edge)] + lags.draw(edge, state) == now[event])
                            .findFirst()
                            .ifPresent(edge -> decided[edge]++);
                });
            }
        }

        private static Integer later(Integer now, Integer before, int lag) {
            return before == null || now != null && now >= before + lag ? now : Integer.valueOf(before + lag);
        }
    }

    @Test
    void twoDiceInARowAddUp() {
        Simulation simulation = simulate("a>b b>c", new int[][] {{0}, {}, {}}, new int[][] {DIE, DIE});
        for (int sum = 2; sum <= 12; sum++) {
            double chance = (6 - Math.abs(7 - sum)) / 36.0;
            assertThat((double) simulation.times(2).count(sum) / RUNS).isCloseTo(chance, within(0.01));
        }
    }

    @Test
    void whatWaitsForTwoDiceWaitsForTheHigher() {
        Simulation simulation = simulate("a>c b>c", new int[][] {{0}, {}, {0}}, new int[][] {DIE, DIE});
        for (int highest = 1; highest <= 6; highest++) {
            double chance = (2 * highest - 1) / 36.0;
            assertThat((double) simulation.times(1).count(highest) / RUNS).isCloseTo(chance, within(0.01));
        }
        assertThat(simulation.decided(0) + simulation.decided(1)).isEqualTo(RUNS);
        assertThat(simulation.decided(0)).isCloseTo(RUNS * 21 / 36, within(RUNS / 100));
    }

    @Test
    void anEventDoesNotHappenBeforeItsOwnTime() {
        Simulation simulation = simulate("a>b", new int[][] {{0}, {4}}, new int[][] {DIE});
        assertThat(simulation.times(1).count(4)).isCloseTo(RUNS * 4 / 6, within(RUNS / 100));
        assertThat(simulation.decided(0)).isCloseTo(RUNS * 2 / 6, within(RUNS / 100));
    }

    @Test
    void whatNothingTimesNeverHappensAndDelaysNothing() {
        Simulation simulation = simulate("a>b c>d", new int[][] {{}, {}, {}, {7}}, new int[][] {DIE, DIE});
        assertThat(simulation.times(1).total()).isZero();
        assertThat(simulation.times(3).count(7)).isEqualTo(RUNS);
        assertThatIllegalStateException().isThrownBy(() -> simulation.times(0).percentile(50));
    }

    @Test
    void oneKeyDrawsWhatBelongsTogether() {
        DirectedGraph graph = draw("a>b").graph();
        int[][] starts = {{0, 10, 20}, {}};
        int[][] durations = {{30, 20, 10}};
        Simulation simulation = Simulation.of(
                TopologicalOrder.of(graph, Labels.ALL).orElseThrow(),
                Draws.of(starts, new long[] {5, 0}),
                Draws.of(durations, new long[] {5}),
                1,
                RUNS);
        assertThat(simulation.times(1).count(30)).isEqualTo(RUNS);
    }

    @Test
    void aDrawDependsOnSeedRunAndKeyAlone() {
        Draws alone = Draws.of(new int[][] {DIE}, new long[] {42});
        Draws second = Draws.of(new int[][] {{1, 2}, DIE}, new long[] {7, 42});
        for (int run = 0; run < 100; run++) {
            assertThat(second.draw(1, Draws.state(3, run))).isEqualTo(alone.draw(0, Draws.state(3, run)));
        }
        assertThat(IntStream.range(0, 100).map(run -> alone.draw(0, Draws.state(3, run))))
                .isNotEqualTo(IntStream.range(0, 100)
                        .map(run -> alone.draw(0, Draws.state(4, run)))
                        .boxed()
                        .toList());
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        Simulation one = simulate("a>b b>c", new int[][] {DIE, {}, {}}, new int[][] {DIE, DIE});
        Simulation other = simulate("a>b b>c", new int[][] {DIE, {}, {}}, new int[][] {DIE, DIE});
        assertThat(one.times(2)).hasToString(other.times(2).toString());
    }

    @Test
    void percentilesAreTheLeastNumbersThatSoManyAreNotAbove() {
        Histogram histogram = new Histogram();
        IntStream.of(5, -3, 5, 100, 0, 5, 1, -7, 2, 5).forEach(histogram::add);
        assertThat(IntStream.of(1, 10, 11, 50, 51, 80, 90, 91, 100).map(histogram::percentile))
                .containsExactly(-7, -7, -3, 2, 5, 5, 5, 100, 100);
        assertThat(histogram.total()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histogram.percentile(0))
                .withMessage("percent is 0; it is 1 to 100");
    }

    @Test
    void percentilesAreThoseOfASortedList() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int[] numbers = random.ints(random.nextInt(1, 60), -30, random.nextInt(-29, 300))
                    .toArray();
            Histogram histogram = new Histogram();
            Arrays.stream(numbers).forEach(histogram::add);
            Arrays.sort(numbers);
            for (int percent = 1; percent <= 100; percent++) {
                int place = (int) Math.ceil(numbers.length * percent / 100.0) - 1;
                assertThat(histogram.percentile(percent))
                        .as("seed %d, %d %%: %s", seed, percent, Arrays.toString(numbers))
                        .isEqualTo(numbers[place]);
            }
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        Ordering.Sorted order =
                TopologicalOrder.of(draw("a>b").graph(), Labels.ALL).orElseThrow();
        Draws events = fixed(new int[2]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(order, events, fixed(new int[2]), 1, 1))
                .withMessage("2 and 2 draws for 2 events and 1 edges");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(order, events, Draws.of(new int[][] {{}}, new long[1]), 1, 1))
                .withMessage("edge 0 has no outcome to draw");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(order, events, fixed(new int[1]), 1, 0))
                .withMessage("runs is 0; it is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draws.of(new int[2][1], new long[1]))
                .withMessage("1 keys for 2 things");
    }

    private static Simulation simulate(String drawing, int[][] times, int[][] lags) {
        Ordering.Sorted order =
                TopologicalOrder.of(draw(drawing).graph(), Labels.ALL).orElseThrow();
        return Simulation.of(
                order,
                Draws.of(times, LongStream.range(0, times.length).toArray()),
                Draws.of(lags, LongStream.range(100, 100 + lags.length).toArray()),
                1,
                RUNS);
    }

    private static Draws fixed(int[] numbers) {
        return Draws.of(
                Arrays.stream(numbers).mapToObj(number -> new int[] {number}).toArray(int[][]::new),
                new long[numbers.length]);
    }

    private static Draws draws(RandomGraph random, int count, int least) {
        Random numbers = new Random(random.seed() + least);
        int[][] outcomes = IntStream.range(0, count)
                .mapToObj(
                        thing -> numbers.ints(numbers.nextInt(least, 5), -5, 20).toArray())
                .toArray(int[][]::new);
        return Draws.of(outcomes, numbers.longs(count, 0, 3).toArray());
    }

    private static Ordering.Sorted order(RandomGraph random) {
        return TopologicalOrder.of(random.graph(), random.labels()).orElseThrow();
    }
}
