package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** Things followed from one value to another; each value is drawn as its items: {@code b<a} replaces a, {@code b~a} was called a. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class LineageTest {
    private static final NodeMapper MAPPER =
            new NodeMapper(new Kinds(List.of(new Kind<>("initiative", "initiatives", Initiative.class))));

    private static Roadmap roadmap(String drawn) {
        List<Node> items =
                Arrays.stream(drawn.split(" ")).map(LineageTest::item).toList();
        return Roadmap.EMPTY.with(1, Instant.EPOCH, items, List.of());
    }

    private static Node item(String drawn) {
        String[] names = drawn.split("[<~]");
        List<String> others = Arrays.asList(names).subList(1, names.length);
        return MAPPER.read(
                "initiative:" + names[0],
                Map.of(
                        "name",
                        names[0],
                        "kind",
                        "PROJECT",
                        "replaces",
                        drawn.contains("<")
                                ? others.stream().map(id -> "initiative:" + id).toList()
                                : List.of(),
                        "formerNames",
                        drawn.contains("~")
                                ? others.stream()
                                        .map(name -> Map.of("name", name))
                                        .toList()
                                : List.of()));
    }

    /** What is told of each item that came or went. */
    private static List<String> told(String from, String to) {
        Lineage lineage = new Lineage(roadmap(from), roadmap(to));
        return lineage.from().changesTo(lineage.to()).stream()
                .filter(change -> change.before() == null || change.after() == null)
                .map(change -> change.after() == null
                        ? text(change.id(), lineage.ofDeparture(change.before()), lineage.successorsOf(change.before()))
                        : text(change.id(), lineage.ofArrival(change.after()), lineage.predecessorsOf(change.after())))
                .toList();
    }

    private static String text(String id, Object kind, List<Node> others) {
        return id.substring(11) + " " + kind + " "
                + others.stream().map(each -> each.id().substring(11)).sorted().toList();
    }

    @Test
    void whatOnlyComesOrGoesHasNoLineage() {
        assertThat(told("a b", "a c")).containsExactly("b null []", "c null []");
    }

    @Test
    void aThingThatGoesOnUnderAnotherIdWasRenamed() {
        assertThat(told("a x", "b~a x")).containsExactly("a RENAMED [b]", "b RENAMED [a]");
    }

    @Test
    void aThingThatSaysSoReplacesAnother() {
        assertThat(told("a", "a b<a")).containsExactly("b REPLACED [a]");
    }

    @Test
    void severalThatReplaceOneHaveSplitIt() {
        assertThat(told("a", "a b<a c<a")).containsExactly("b SPLIT [a]", "c SPLIT [a]");
        assertThat(told("a", "b~a c~a")).containsExactly("a SPLIT [b, c]", "b SPLIT [a]", "c SPLIT [a]");
    }

    @Test
    void oneThatReplacesSeveralHasMergedThem() {
        assertThat(told("a b", "a b c<a<b")).containsExactly("c MERGED [a, b]");
        assertThat(told("a b", "c~a~b")).containsExactly("a MERGED [c]", "b MERGED [c]", "c MERGED [a, b]");
    }

    @Test
    void backwardsItIsTheOtherWayRound() {
        assertThat(told("b~a", "a")).containsExactly("a RENAMED [b]", "b RENAMED [a]");
        assertThat(told("b~a c~a", "a")).containsExactly("a MERGED [b, c]", "b MERGED [a]", "c MERGED [a]");
        assertThat(told("a c<a", "a")).containsExactly("c REPLACED [a]");
    }
}
