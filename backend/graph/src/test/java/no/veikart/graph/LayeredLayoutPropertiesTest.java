package no.veikart.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.veikart.graph.LayeredLayout.Spacing;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.junit.jupiter.api.Test;

/** What holds of the drawing of every graph, and the plain counts that it is held against. */
class LayeredLayoutPropertiesTest {
    private static final Spacing SPACING = new Spacing(6, 1);

    /** A piece of an edge from one layer to the next; an inner one joins two bends. */
    private record Segment(int layer, int upper, int lower, int edge, boolean inner) {
        boolean crosses(Segment other) {
            return layer == other.layer && (long) (upper - other.upper) * (lower - other.lower) < 0;
        }
    }

    @Test
    void edgesLeadFromLowerToHigherLayersButForThoseListed() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            drawn(random).forEach(edge -> {
                int source = layout.layer(random.graph().source(edge));
                int target = layout.layer(random.graph().target(edge));
                assertThat(Integer.signum(target - source))
                        .as(random::toString)
                        .isEqualTo(layout.isReversed(edge) ? -1 : 1);
                assertThat(layout.bends(edge)).as(random::toString).hasSize(Math.abs(target - source) - 1);
            });
        });
    }

    @Test
    void onlyEdgesInsideAStronglyConnectedComponentAreTurnedAndAtMostHalfOfThem() {
        RandomGraph.any().forEach(random -> {
            StronglyConnectedComponents components = StronglyConnectedComponents.of(random.graph(), random.labels());
            int[] inside = drawn(random)
                    .filter(edge -> components.component(random.graph().source(edge))
                            == components.component(random.graph().target(edge)))
                    .toArray();
            int[] reversed = layout(random).reversedEdges();
            assertThat(inside).as(random::toString).contains(reversed);
            assertThat(reversed.length).as(random::toString).isLessThanOrEqualTo(inside.length / 2);
        });
    }

    @Test
    void aGraphWithoutCyclesKeepsItsEdges() {
        RandomGraph.acyclic()
                .forEach(random -> assertThat(layout(random).reversedEdges())
                        .as(random::toString)
                        .isEmpty());
    }

    @Test
    void layersAreNumberedWithoutGaps() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            assertThat(random.vertices().map(layout::layer).distinct().sorted())
                    .as(random::toString)
                    .containsExactlyElementsOf(
                            IntStream.range(0, layout.layerCount()).boxed().toList());
        });
    }

    @Test
    void nothingOverlapsAndNothingStandsOutside() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            for (TreeMap<Integer, Integer> sizes : layers(random, layout)) {
                int free = 0;
                for (var node : sizes.entrySet()) {
                    assertThat(node.getKey() - node.getValue() / 2)
                            .as(random::toString)
                            .isGreaterThanOrEqualTo(free);
                    free = node.getKey() + node.getValue() / 2 + SPACING.gap();
                }
                assertThat(free - SPACING.gap()).as(random::toString).isLessThanOrEqualTo(layout.breadth());
            }
        });
    }

    @Test
    void orderFollowsCoordinates() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            random.vertices()
                    .forEach(vertex -> assertThat(random.vertices()
                                    .filter(other -> layout.layer(other) == layout.layer(vertex))
                                    .filter(other -> layout.coordinate(other) < layout.coordinate(vertex)))
                            .as(random::toString)
                            .hasSize(layout.order(vertex)));
        });
    }

    @Test
    void countsTheCrossingsThatAPlainComparisonOfAllPairsFinds() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            assertThat(layout.crossings()).as(random::toString).isEqualTo(crossings(segments(random, layout)));
        });
    }

    @Test
    void bendsStandInALineUnlessSuchLinesCross() {
        RandomGraph.any().forEach(random -> {
            LayeredLayout layout = layout(random);
            List<Segment> inner =
                    segments(random, layout).stream().filter(Segment::inner).toList();
            for (Segment one : inner) {
                if (inner.stream().noneMatch(one::crosses)) {
                    assertThat(one.upper).as(random::toString).isEqualTo(one.lower);
                }
            }
        });
    }

    @Test
    void ranksAreKeptInEveryLayerOfAPart() {
        RandomGraph.any().forEach(random -> {
            Random numbers = random.random();
            int[] ranks = random.vertices()
                    .map(vertex -> numbers.nextInt(-5, 20))
                    .map(rank -> Math.max(rank, -1))
                    .toArray();
            LayeredLayout layout = LayeredLayout.of(random.graph(), random.labels(), ranks, SPACING);
            for (int[] part : WeakComponents.of(random.graph(), random.labels())) {
                for (int a : part) {
                    for (int b : part) {
                        if (layout.layer(a) == layout.layer(b) && ranks[a] >= 0 && ranks[a] < ranks[b]) {
                            assertThat(layout.order(a)).as(random::toString).isLessThan(layout.order(b));
                        }
                    }
                }
            }
        });
    }

    @Test
    void partsAreThoseOfAPlainSearch() {
        RandomGraph.any().forEach(random -> {
            var twin = new ConnectivityInspector<>(random.toJGraphT());
            assertThat(WeakComponents.of(random.graph(), random.labels()))
                    .as(random::toString)
                    .isEqualTo(twin.connectedSets().stream()
                            .map(set -> set.stream().mapToInt(v -> v).sorted().toArray())
                            .sorted((a, b) -> Integer.compare(a[0], b[0]))
                            .toArray(int[][]::new));
        });
    }

    @Test
    void turningTheListedEdgesLeavesNoCycle() {
        RandomGraph.any().forEach(random -> {
            boolean[] turned = FeedbackArcs.of(random.graph(), random.labels());
            Graph<Integer, Integer> twin = random.toJGraphT();
            drawn(random).filter(edge -> turned[edge]).forEach(edge -> {
                twin.removeEdge(edge);
                twin.addEdge(random.graph().target(edge), random.graph().source(edge), edge);
            });
            random.allowedEdges()
                    .filter(edge ->
                            random.graph().source(edge) == random.graph().target(edge))
                    .forEach(twin::removeEdge);
            assertThat(new CycleDetector<>(twin).detectCycles())
                    .as(random::toString)
                    .isFalse();
        });
    }

    @Test
    void ordersNeverCrossMoreThanTheFirstOneAndAFewTimesLess() {
        long before = 0;
        long after = 0;
        for (RandomGraph random : RandomGraph.acyclic().toList()) {
            DirectedGraph graph = random.graph();
            LayeredGraph nodes = new LayeredGraph(
                    graph, Layering.of(TopologicalOrder.of(graph, Labels.ALL).orElseThrow()));
            Arrangement arrangement = new Arrangement(nodes);
            long first = arrangement.crossings();
            long last = CrossingReduction.of(arrangement, new FixedOrder(new int[0]));
            assertThat(last).as(random::toString).isLessThanOrEqualTo(first);
            assertThat(arrangement.crossings()).as(random::toString).isEqualTo(last);
            before += first;
            after += last;
        }
        assertThat(after).isLessThan(before / 3);
    }

    @Test
    void edgesAreNearlyAsShortAsCanBe() {
        long least = 0;
        long real = 0;
        for (RandomGraph random : RandomGraph.acyclic().toList()) {
            Ordering.Sorted order =
                    TopologicalOrder.of(random.graph(), Labels.ALL).orElseThrow();
            long length = length(random, Layering.of(order));
            long shortest = shortestLength(random);
            assertThat(length).as(random::toString).isGreaterThanOrEqualTo(shortest);
            real += length;
            least += shortest;
        }
        assertThat(real).isLessThan(least * 103 / 100);
    }

    /** By linear programming: the dual of the shortest layering is a flow of the greatest cost through the graph. */
    private static long shortestLength(RandomGraph random) {
        Graph<Integer, Integer> flow = new DirectedWeightedPseudograph<>(Integer.class);
        random.vertices().forEach(flow::addVertex);
        for (int edge = 0; edge < random.graph().edgeCount(); edge++) {
            flow.addEdge(random.graph().source(edge), random.graph().target(edge), edge);
            flow.setEdgeWeight(edge, -1);
        }
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                flow, vertex -> flow.outDegreeOf(vertex) - flow.inDegreeOf(vertex), edge -> 1_000_000);
        return Math.round(-new CapacityScalingMinimumCostFlow<Integer, Integer>()
                .getMinimumCostFlow(problem)
                .getCost());
    }

    private static long length(RandomGraph random, int[] layers) {
        return IntStream.range(0, random.graph().edgeCount())
                .mapToLong(edge -> layers[random.graph().target(edge)]
                        - layers[random.graph().source(edge)])
                .sum();
    }

    private static LayeredLayout layout(RandomGraph random) {
        return LayeredLayout.of(random.graph(), random.labels(), SPACING);
    }

    /** The allowed edges that are no self-loops. */
    private static IntStream drawn(RandomGraph random) {
        return random.allowedEdges()
                .filter(edge -> random.graph().source(edge) != random.graph().target(edge));
    }

    /** The size of what stands at each coordinate of each layer; two things at one coordinate fail. */
    private static List<TreeMap<Integer, Integer>> layers(RandomGraph random, LayeredLayout layout) {
        List<TreeMap<Integer, Integer>> layers = new ArrayList<>();
        IntStream.range(0, layout.layerCount()).forEach(layer -> layers.add(new TreeMap<>()));
        random.vertices()
                .forEach(vertex -> assertThat(
                                layers.get(layout.layer(vertex)).put(layout.coordinate(vertex), SPACING.vertex()))
                        .as(random::toString)
                        .isNull());
        drawn(random).forEach(edge -> {
            int layer = firstLayer(random, layout, edge);
            for (int bend : layout.bends(edge)) {
                assertThat(layers.get(++layer).put(bend, 0))
                        .as(random::toString)
                        .isNull();
            }
        });
        return layers;
    }

    private static int firstLayer(RandomGraph random, LayeredLayout layout, int edge) {
        return Math.min(
                layout.layer(random.graph().source(edge)),
                layout.layer(random.graph().target(edge)));
    }

    private static List<Segment> segments(RandomGraph random, LayeredLayout layout) {
        List<Segment> segments = new ArrayList<>();
        drawn(random).forEach(edge -> {
            int source = layout.coordinate(random.graph().source(edge));
            int target = layout.coordinate(random.graph().target(edge));
            int layer = firstLayer(random, layout, edge);
            int before = layout.isReversed(edge) ? target : source;
            boolean inner = false;
            for (int bend : layout.bends(edge)) {
                segments.add(new Segment(layer++, before, bend, edge, inner));
                before = bend;
                inner = true;
            }
            segments.add(new Segment(layer, before, layout.isReversed(edge) ? source : target, edge, false));
        });
        return segments;
    }

    private static long crossings(List<Segment> segments) {
        long crossings = 0;
        for (int i = 0; i < segments.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += segments.get(i).crosses(segments.get(j)) ? 1 : 0;
            }
        }
        return crossings;
    }
}
