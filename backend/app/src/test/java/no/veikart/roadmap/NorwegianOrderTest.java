package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names in order, by the comparator and by the faster way that makes each name's key once. */
class NorwegianOrderTest {
    private static final int[] LETTERS =
            "aAåÅæÆøØäoéÉzZ  -–.,019\u0301\u00ad\u200b&漢".codePoints().toArray();

    /** {@link SortedNodes} looks things up by the comparator in lists that were sorted by keys. */
    @Test
    void bothWaysGiveOneOrder() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                entries.add(new Thing("thing:nr-" + i, name(random), List.of(), null));
            }
            assertThat(entries.stream().collect(NorwegianOrder.byName()))
                    .as("seed %d", seed)
                    .isEqualTo(entries.stream().sorted(NorwegianOrder.BY_NAME).toList());
        }
    }

    @Test
    void theLastLettersComeLastAndAaIsOneOfThem() {
        List<String> names = List.of("Aalesund", "Zebra", "Økt", "Ærlig", "alt", "Ålesund", "Alt");
        assertThat(names.stream().sorted(NorwegianOrder::compare))
                .containsExactly("alt", "Alt", "Zebra", "Ærlig", "Økt", "Ålesund", "Aalesund");
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(5); length >= 0; length--) {
            name.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return name.toString();
    }

    private record Thing(
            String id,
            String name,
            List<String> aliases,
            @Nullable Text description) implements Entry {
        @Override
        public List<Source> sources() {
            return List.of();
        }

        @Override
        public List<Unknown> unknowns() {
            return List.of();
        }
    }
}
