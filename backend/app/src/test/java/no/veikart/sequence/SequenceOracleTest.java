package no.veikart.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.veikart.roadmap.Entry;
import org.junit.jupiter.api.Test;

/** The order against one found by trying every way, on 1,000 seeds. */
class SequenceOracleTest {
    private static final int FAR = 100;

    /** How many steps lead from each to each at the least, by Floyd's and Warshall's three loops. */
    private static int[][] distances(int n, Set<String> edges) {
        int[][] distances = new int[n][n];
        for (int[] row : distances) {
            Arrays.fill(row, FAR);
        }
        edges.forEach(edge -> distances[edge.charAt(0) - 'a'][edge.charAt(2) - 'a'] = 1);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][k] + distances[k][j]);
                }
            }
        }
        return distances;
    }

    private static Set<String> edges(Random random, int n) {
        Set<String> edges = new HashSet<>();
        for (int i = random.nextInt(2 * n); i > 0; i--) {
            int from = random.nextInt(n);
            int to = random.nextInt(n);
            // Mostly onwards, so that some have no rings.
            if (from < to || (from > to && random.nextInt(4) == 0)) {
                edges.add((char) ('a' + from) + "<" + (char) ('a' + to));
            }
        }
        return edges;
    }

    @Test
    void ranksAreTheLongestWaysAndRingsTheShortest() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(8);
            Set<String> edges = edges(random, n);
            String names = IntStream.range(0, n)
                    .mapToObj(i -> String.valueOf((char) ('a' + i)))
                    .collect(Collectors.joining(" "));
            Sequence sequence = SequenceTest.of(names + " " + String.join(" ", edges));
            String as = "seed " + seed + ": " + edges;
            int[][] distances = distances(n, edges);
            assertThat(ranks(sequence)).as(as).isEqualTo(plainRanks(edges, distances));
            assertThat(rings(sequence)).as(as).isEqualTo(plainRings(distances));
        }
    }

    private static Map<String, Integer> ranks(Sequence sequence) {
        Map<String, Integer> ranks = new TreeMap<>();
        sequence.ranks()
                .forEach(rank -> rank.places().forEach(place -> {
                    ranks.put(place.item().name(), rank.rank());
                    assertThat(place.fixedBy().isEmpty()).isEqualTo(rank.rank() == 1);
                }));
        return ranks;
    }

    /** Raised step by step until every precedence that is in no ring holds. */
    private static Map<String, Integer> plainRanks(Set<String> edges, int[][] distances) {
        Map<String, Integer> ranks = new TreeMap<>();
        edges.forEach(edge -> {
            ranks.put(edge.substring(0, 1), 1);
            ranks.put(edge.substring(2), 1);
        });
        for (int round = 0; round <= distances.length; round++) {
            for (String edge : edges) {
                if (distances[edge.charAt(2) - 'a'][edge.charAt(0) - 'a'] >= FAR) {
                    ranks.merge(edge.substring(2), ranks.getOrDefault(edge.substring(0, 1), 1) + 1, Math::max);
                }
            }
        }
        return ranks;
    }

    /** The length of the smallest ring by what hangs together with it. */
    private static Map<String, Integer> rings(Sequence sequence) {
        Map<String, Integer> rings = new TreeMap<>();
        sequence.contradictions()
                .forEach(each -> rings.put(
                        each.items().stream().map(Entry::name).collect(Collectors.joining()),
                        each.ring().size()));
        return rings;
    }

    private static Map<String, Integer> plainRings(int[][] distances) {
        Map<String, Integer> rings = new TreeMap<>();
        for (int i = 0; i < distances.length; i++) {
            int at = i;
            if (distances[at][at] < FAR) {
                String knot = IntStream.range(0, distances.length)
                        .filter(j -> distances[at][j] < FAR && distances[j][at] < FAR)
                        .mapToObj(j -> String.valueOf((char) ('a' + j)))
                        .collect(Collectors.joining());
                rings.merge(knot, distances[at][at], Math::min);
            }
        }
        return rings;
    }
}
