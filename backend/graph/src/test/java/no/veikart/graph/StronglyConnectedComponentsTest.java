package no.veikart.graph;

import static no.veikart.graph.DrawnGraph.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class StronglyConnectedComponentsTest {
    @Test
    void aCycleIsOneComponent() {
        assertThat(componentsOf("a>b b>c c>a")).containsExactly("a b c");
    }

    @Test
    void aGraphWithoutCyclesHasAComponentPerVertex() {
        assertThat(componentsOf("a>b a>c b>d c>d")).containsExactly("d", "b", "c", "a");
    }

    @Test
    void edgesNeverLeadToAHigherNumber() {
        assertThat(componentsOf("a>b b>a b>c c>d d>c")).containsExactly("c d", "a b");
    }

    @Test
    void cyclesThatShareAVertexAreOneComponent() {
        assertThat(componentsOf("a>b b>a b>c c>b")).containsExactly("a b c");
    }

    @Test
    void aCycleIsFoundAlsoWhereTheWalkBeginsOutsideOfIt() {
        assertThat(componentsOf("a>b b>c c>d d>b d>e")).containsExactly("e", "b c d", "a");
    }

    @Test
    void theEmptyGraphHasNone() {
        assertThat(componentsOf("")).isEmpty();
    }

    @Test
    void aComponentIsCyclicIfItHasSeveralVerticesOrASelfLoop() {
        assertThat(cyclicComponentsOf("a>b b>c c>b c>d d>d", Labels.ALL)).containsExactly("d", "b c");
        assertThat(cyclicComponentsOf("a>b", Labels.ALL)).isEmpty();
    }

    @Test
    void excludedLabelsTakeCyclesApart() {
        assertThat(cyclicComponentsOf("a>b:1 b>a:2 c>c:2", Labels.of(1))).isEmpty();
        assertThat(cyclicComponentsOf("a>b:1 b>a:2 c>c:2", Labels.of(2))).containsExactly("c");
        assertThat(cyclicComponentsOf("a>b:1 b>a:2 c>c:2", Labels.NONE)).isEmpty();
    }

    @Test
    void eachVertexKnowsItsComponent() {
        DrawnGraph drawn = draw("a>b b>c c>b");
        StronglyConnectedComponents components = components(drawn);
        assertThat(components.component(drawn.vertex("b"))).isEqualTo(components.component(drawn.vertex("c")));
        assertThat(components.component(drawn.vertex("a"))).isEqualTo(1);
    }

    @Test
    void refusesUnknownVerticesAndComponents() {
        StronglyConnectedComponents components = components(draw("a>b b>a"));
        assertThatThrownBy(() -> components.component(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("vertex 2 in a graph of 2 vertices");
        assertThatThrownBy(() -> components.vertices(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> components.isCyclic(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> components.isCyclic(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void areJGraphTsInAnyGraph() {
        RandomGraph.any().forEach(random -> {
            StronglyConnectedComponents components = StronglyConnectedComponents.of(random.graph(), random.labels());
            Set<Set<Integer>> expected =
                    Set.copyOf(new KosarajuStrongConnectivityInspector<>(random.toJGraphT()).stronglyConnectedSets());
            assertThat(sets(components)).as(random::toString).isEqualTo(expected);
            assertThat(components.count()).as(random::toString).isEqualTo(expected.size());
        });
    }

    @Test
    void areNumberedAgainstTheEdgesOfAnyGraph() {
        RandomGraph.any().forEach(random -> {
            StronglyConnectedComponents components = StronglyConnectedComponents.of(random.graph(), random.labels());
            random.allowedEdges()
                    .forEach(edge -> assertThat(
                                    components.component(random.graph().target(edge)))
                            .as(random::toString)
                            .isLessThanOrEqualTo(
                                    components.component(random.graph().source(edge))));
        });
    }

    private static Set<Set<Integer>> sets(StronglyConnectedComponents components) {
        return IntStream.range(0, components.count())
                .mapToObj(component ->
                        Arrays.stream(components.vertices(component)).boxed().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static StronglyConnectedComponents components(DrawnGraph drawn) {
        return StronglyConnectedComponents.of(drawn.graph(), Labels.ALL);
    }

    private static List<String> componentsOf(String drawing) {
        DrawnGraph drawn = draw(drawing);
        StronglyConnectedComponents components = components(drawn);
        return IntStream.range(0, components.count())
                .mapToObj(component -> drawn.vertices(components.vertices(component)))
                .toList();
    }

    private static List<String> cyclicComponentsOf(String drawing, int labels) {
        DrawnGraph drawn = draw(drawing);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(drawn.graph(), labels);
        return Arrays.stream(components.cyclicComponents())
                .mapToObj(component -> drawn.vertices(components.vertices(component)))
                .toList();
    }
}
