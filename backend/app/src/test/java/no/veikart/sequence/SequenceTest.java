package no.veikart.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** Orders drawn in text: {@code "a<b b<c d"} is a before b before c, and d. */
class SequenceTest {
    static Sequence of(String drawing) {
        Set<String> names =
                Stream.of(drawing.split("[ <]")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        Roadmap roadmap =
                WrittenRoadmap.of(names.stream().map("initiative:"::concat).toArray(String[]::new));
        List<Precedence> precedences = new ArrayList<>();
        for (String token : drawing.split(" ")) {
            String[] ends = token.split("<");
            if (ends.length == 2) {
                precedences.add(Precedence.of(
                        roadmap.get(Entry.class, "initiative:" + ends[0]),
                        roadmap.get(Entry.class, "initiative:" + ends[1]),
                        PrecedenceReason.STATED_PLACE));
            }
        }
        return Sequence.of(roadmap.list(RoadmapItem.class), precedences);
    }

    /** Such as {@code "a d | b | c"}. */
    static String ranks(Sequence sequence) {
        return sequence.ranks().stream()
                .map(rank ->
                        rank.places().stream().map(place -> place.item().name()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    static String drawn(List<Precedence> precedences) {
        return precedences.stream()
                .map(each -> each.before().name() + "<" + each.after().name())
                .collect(Collectors.joining(" "));
    }

    private static String fixedBy(Sequence sequence) {
        TreeMap<String, String> fixed = new TreeMap<>();
        sequence.ranks()
                .forEach(rank ->
                        rank.places().forEach(place -> fixed.put(place.item().name(), drawn(place.fixedBy()))));
        return fixed.toString();
    }

    @Test
    void eachComesAsEarlyAsWhatComesBeforeItAllows() {
        assertThat(ranks(of("a<b b<c a<c d<c"))).isEqualTo("a d | b | c");
    }

    @Test
    void aPlaceIsFixedByWhatComesOneRankBefore() {
        assertThat(fixedBy(of("a<b b<c a<c d<c"))).isEqualTo("{a=, b=a<b, c=b<c, d=}");
    }

    @Test
    void whatNothingPlacesIsFree() {
        Sequence sequence = of("a<b x");
        assertThat(sequence.free()).extracting(Entry::name).containsExactly("x");
        assertThat(ranks(sequence)).isEqualTo("a | b");
    }

    // b < c < d < b  a ring, with e<c beside it in the same knot:   a | b c d | f
    @Test
    void aRingIsAContradictionAndIsSetAside() {
        Sequence sequence = of("a<b b<c c<d d<b d<e e<c e<f");
        assertThat(sequence.contradictions()).hasSize(1);
        SequenceContradiction contradiction = sequence.contradictions().getFirst();
        assertThat(contradiction.items()).extracting(Entry::name).containsExactly("b", "c", "d", "e");
        assertThat(contradiction.ring()).hasSize(3);
        assertThat(drawn(contradiction.setAside())).isEqualTo("b<c c<d d<b d<e e<c");
        assertThat(ranks(sequence)).isEqualTo("a c d e | b f");
    }

    @Test
    void ofNothingThereIsNoOrder() {
        assertThat(of("")).isEqualTo(new Sequence(List.of(), List.of(), List.of()));
    }
}
