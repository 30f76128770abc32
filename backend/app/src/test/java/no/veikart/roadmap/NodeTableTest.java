package no.veikart.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table beside a plain HashMap, over random changes. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class NodeTableTest {
    record Note(String id) implements Node {}

    private record Difference(
            @Nullable Versioned before, @Nullable Versioned after) {}

    private static String id(Random random, int ids) {
        return "note:n" + random.nextInt(ids);
    }

    private static Set<Difference> differences(NodeTable before, NodeTable after) {
        List<Difference> found = new ArrayList<>();
        before.compare(after, (a, b) -> found.add(new Difference(a, b)));
        Set<Difference> once = new HashSet<>(found);
        assertThat(once).as("each difference is told once").hasSameSizeAs(found);
        return once;
    }

    private static Set<Difference> plainDifferences(Map<String, Versioned> before, Map<String, Versioned> after) {
        Set<String> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        Set<Difference> differences = new HashSet<>();
        for (String id : ids) {
            if (before.get(id) != after.get(id)) {
                differences.add(new Difference(before.get(id), after.get(id)));
            }
        }
        return differences;
    }

    @Test
    void doesWhatAHashMapDoesAndLeavesTheOldTableAsItWas() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int ids = 1 + random.nextInt(400);
            NodeTable table = NodeTable.EMPTY;
            Map<String, Versioned> plain = new HashMap<>();
            for (int round = 1; round <= 5; round++) {
                List<Versioned> put = new ArrayList<>();
                Set<String> removed = new HashSet<>();
                for (int i = random.nextInt(ids); i > 0; i--) {
                    put.add(new Versioned(new Note(id(random, ids)), round));
                    removed.add(id(random, ids));
                }
                NodeTable next = table.with(put, removed);
                Map<String, Versioned> plainNext = new HashMap<>(plain);
                removed.forEach(plainNext::remove);
                put.forEach(each -> plainNext.put(each.id(), each));
                assertSame(next, plainNext, ids, seed);
                assertSame(table, plain, ids, seed);
                assertThat(differences(table, next)).as("seed " + seed).isEqualTo(plainDifferences(plain, plainNext));
                assertThat(differences(next, table)).as("seed " + seed).isEqualTo(plainDifferences(plainNext, plain));
                table = next;
                plain = plainNext;
            }
        }
    }

    private static void assertSame(NodeTable table, Map<String, Versioned> plain, int ids, int seed) {
        assertThat(table.size()).as("seed " + seed).isEqualTo(plain.size());
        assertThat(table.stream()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(plain.values());
        for (int i = 0; i < ids; i++) {
            assertThat(table.find("note:n" + i)).as("seed " + seed).isSameAs(plain.get("note:n" + i));
        }
    }

    @Test
    void nothingChangedIsNoDifference() {
        NodeTable table = NodeTable.EMPTY.with(List.of(new Versioned(new Note("note:a"), 1)), List.of());
        assertThat(differences(table, table.with(List.of(), List.of("note:b")))).isEmpty();
    }
}
