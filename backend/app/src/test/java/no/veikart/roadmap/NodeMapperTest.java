package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents and nodes: what is absent, null or empty in the one is the same in the other. */
class NodeMapperTest {
    private static final NodeMapper MAPPER =
            new NodeMapper(new Kinds(List.of(new Kind<>("thing", "things", Thing.class))));

    private record Thing(
            String id,
            List<String> names,
            @Nullable List<String> fields,
            @Nullable Part part) implements Node {}

    private record Part(@Nullable List<Integer> numbers, List<Integer> others) {}

    private static Thing read(Map<String, ?> content) {
        return (Thing) MAPPER.read("thing:one", content);
    }

    @Test
    void aListThatTheDocumentDoesNotHaveIsEmptyOrNullAsTheRecordSays() {
        assertThat(read(Map.of())).isEqualTo(new Thing("thing:one", List.of(), null, null));
        assertThat(read(Map.of("part", Map.of())).part()).isEqualTo(new Part(null, List.of()));
    }

    @Test
    void anEmptyListIsTheSameAsNone() {
        Thing empty = read(Map.of("names", List.of(), "fields", List.of()));
        assertThat(empty).isEqualTo(read(Map.of()));
        assertThat(MAPPER.write(empty)).isEqualTo(MAPPER.write(read(Map.of()))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        List<Thing> things = List.of(
                new Thing("thing:one", List.of(), null, null),
                new Thing("thing:one", List.of("a"), List.of("b", "c"), new Part(List.of(1), List.of(2))),
                new Thing("thing:one", List.of("a"), null, new Part(null, List.of(2))));
        assertThat(things)
                .allSatisfy(thing -> assertThat(read(MAPPER.write(thing))).isEqualTo(thing));
    }

    @Test
    void listsCannotBeChanged() {
        Thing thing = read(Map.of("names", List.of("a"), "fields", List.of("b")));
        assertThat(List.of(thing.names(), List.copyOf(thing.fields() == null ? List.of() : thing.fields())))
                .allSatisfy(list -> assertThat(list).isUnmodifiable());
    }
}
