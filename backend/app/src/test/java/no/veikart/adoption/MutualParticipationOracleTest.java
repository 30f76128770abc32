package no.veikart.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The counted pairs against pairs that are all written down, on 1,000 seeds. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class MutualParticipationOracleTest {
    private static final List<String> STAGES = List.of("", " -", " NOT_STARTED", " PLANNED", " PILOT", " IN_USE");

    /** Single actors a0.. and groups g0.. with some of them, drawn as {@link AdoptionSamples} reads it. */
    private static List<String> drawn(Random random) {
        List<String> drawn = new ArrayList<>();
        int singles = random.nextInt(7);
        for (int i = 0; i < singles; i++) {
            drawn.add("a" + i + STAGES.get(random.nextInt(STAGES.size())));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Set<String> members = new TreeSet<>();
            for (int m = random.nextInt(4); m > 0 && singles > 0; m--) {
                members.add("a" + random.nextInt(singles));
            }
            String count = random.nextInt(3) == 0 ? "?" : String.valueOf(members.size() + random.nextInt(4));
            drawn.add("g" + i + "*" + count + (members.isEmpty() ? "" : "=" + String.join(",", members))
                    + STAGES.get(random.nextInt(STAGES.size())));
        }
        return drawn;
    }

    /** The names of those that an actor stands for: g1#2 is the second of g1 whom nobody names. */
    private static Set<String> heads(String drawn, boolean units) {
        String[] group = drawn.split(" ")[0].split("[*=]");
        if (group.length == 1) {
            return Set.of(group[0]);
        }
        Set<String> heads = new HashSet<>(group.length < 3 ? List.of() : List.of(group[2].split(",")));
        int named = heads.size();
        int more = group[1].equals("?") ? (units || named > 0 ? 0 : 1) : Integer.parseInt(group[1]) - named;
        for (int i = 0; i < (units ? more : Math.min(1, more)); i++) {
            heads.add(group[0] + "#" + i);
        }
        return heads;
    }

    private static int pairs(Set<String> heads) {
        int pairs = 0;
        for (String one : heads) {
            for (String other : heads) {
                pairs += one.compareTo(other) < 0 ? 1 : 0;
            }
        }
        return pairs;
    }

    @Test
    void countsThePairsThatAPlainListHolds() {
        for (int seed = 0; seed < 1000; seed++) {
            List<String> drawn = drawn(new Random(seed));
            for (ParticipationWeight weight : ParticipationWeight.values()) {
                boolean units = weight == ParticipationWeight.UNITS;
                Set<String> in = new HashSet<>();
                Set<String> all = new HashSet<>();
                for (String one : drawn) {
                    boolean actual = one.endsWith("PILOT") || one.endsWith("IN_USE");
                    in.addAll(actual ? heads(one, units) : Set.of());
                    all.addAll(one.contains(" ") ? heads(one, units) : Set.of());
                }
                MutualParticipation found = MutualParticipation.of(
                        "solution:s", weight, AdoptionSamples.roadmap(drawn.toArray(String[]::new)));
                String as = "seed " + seed + " " + weight + " " + drawn;
                assertThat(found.pairs()).as(as).isEqualTo(pairs(in));
                assertThat(found.allPairs()).as(as).isEqualTo(pairs(all));
                assertThat(added(found)).as(as).isEqualTo(plainlyAdded(drawn, in, units));
            }
        }
    }

    private static Map<String, Integer> added(MutualParticipation participation) {
        Map<String, Integer> added = new TreeMap<>();
        participation
                .next()
                .forEach(rank -> rank.candidates()
                        .forEach(candidate -> added.put(candidate.actor().name(), (int) candidate.pairsAdded())));
        return added;
    }

    private static Map<String, Integer> plainlyAdded(List<String> drawn, Set<String> in, boolean units) {
        Map<String, Set<String>> joining = new TreeMap<>();
        for (String one : drawn) {
            if (one.endsWith("PLANNED") || one.endsWith("NOT_STARTED")) {
                joining.put(one.split("[ *]")[0], heads(one, units));
                heads(one, units).stream()
                        .filter(head -> !head.contains("#"))
                        .forEach(head -> joining.putIfAbsent(head, Set.of(head)));
            }
        }
        Map<String, Integer> added = new TreeMap<>();
        joining.forEach((name, heads) -> {
            Set<String> then = new HashSet<>(in);
            if (then.addAll(heads)) {
                added.put(name, pairs(then) - pairs(in));
            }
        });
        return added;
    }
}
