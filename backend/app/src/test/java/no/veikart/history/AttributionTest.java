package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import no.veikart.commit.Author;
import no.veikart.commit.Commits;
import no.veikart.commit.Draft;
import no.veikart.commit.History;
import no.veikart.commit.Ledger;
import no.veikart.commit.StoredJournal;
import no.veikart.initiative.Initiative;
import no.veikart.platform.StoreSamples;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commit made a difference: beside one that looks at every value there was. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class AttributionTest {
    private static final Kinds KINDS = new Kinds(List.of(new Kind<>("initiative", "initiatives", Initiative.class)));
    private static final int COMMITS = 25;
    private static final int IDS = 6;

    private final Map<String, Map<String, Object>> now = new HashMap<>();

    private static String id(int number) {
        return "initiative:i" + number;
    }

    private static Draft draft(Draft.Edit... edits) {
        return new Draft(Instant.EPOCH, new Author("Veikart", "test"), "a test", null, null, List.of(edits));
    }

    /** One to three items come, go, or get another name or rank. */
    private Draft randomDraft(Random random) {
        Map<String, Draft.Edit> edits = new HashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String id = id(random.nextInt(IDS));
            if (now.containsKey(id) && random.nextInt(4) == 0 && !edits.containsKey(id)) {
                now.remove(id);
                edits.put(id, new Draft.Edit(id, null, null));
            } else if (!edits.containsKey(id)) {
                now.put(id, Map.of("name", "n" + random.nextInt(3), "kind", "PROJECT", "rank", random.nextInt(3)));
                edits.put(id, new Draft.Edit(id, now.get(id), null));
            }
        }
        return draft(edits.values().toArray(Draft.Edit[]::new));
    }

    @Test
    void findsTheLastCommitThatMadeIt(@TempDir Path folder) {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            now.clear();
            try (StoreSamples store = StoreSamples.in(folder.resolve("seed" + seed))) {
                Commits commits = StoredJournal.commitsOf(store.database(), KINDS);
                for (int i = 0; i < COMMITS; i++) {
                    commits.commit(randomDraft(random));
                }
                assertEveryDifference(commits, seed);
            }
        }
    }

    private static void assertEveryDifference(Commits commits, int seed) {
        History history = StoredJournal.historyOf(commits);
        Ledger ledger = StoredJournal.ledgerOf(commits, KINDS);
        List<Roadmap> values = new ArrayList<>(List.of(Roadmap.EMPTY));
        for (int number = 1; number <= COMMITS; number++) {
            values.add(history.at(number));
        }
        for (int from = 0; from <= COMMITS; from++) {
            for (int to = 0; to <= COMMITS; to++) {
                for (RoadmapChange change : differences(values.get(from), values.get(to), ledger)) {
                    assertThat(change.of().commitBehind(change))
                            .as(
                                    "seed %d, from %d to %d: %s %s",
                                    seed, from, to, change.node().id(), change.field())
                            .hasValue(plain(change, values, Math.min(from, to), Math.max(from, to)));
                }
            }
        }
    }

    private static List<RoadmapChange> differences(Roadmap from, Roadmap to, Ledger ledger) {
        Comparison comparison =
                new Comparison(new Asked(from, Instant.EPOCH, null), new Asked(to, Instant.EPOCH, null), ledger);
        return from.changesTo(to).stream()
                .flatMap(node -> RoadmapChange.of(comparison, node))
                .toList();
    }

    /** The last commit after which the item, or the field, was not what it was before. */
    private static int plain(RoadmapChange change, List<Roadmap> values, int older, int newer) {
        for (int number = newer; number > older; number--) {
            Initiative before = find(values.get(number - 1), change);
            Initiative after = find(values.get(number), change);
            boolean came = (before == null) != (after == null);
            if (came || (before != null && !Objects.equals(value(before, change), value(after, change)))) {
                return number;
            }
        }
        throw new AssertionError("nothing made it");
    }

    private static @Nullable Initiative find(Roadmap roadmap, RoadmapChange change) {
        return roadmap.find(Initiative.class, change.node().id()).orElse(null);
    }

    private static @Nullable Object value(Initiative initiative, RoadmapChange change) {
        if (change.field() == null) {
            return "there";
        }
        return change.field().equals("name") ? initiative.name() : initiative.rank();
    }

    @Test
    void aChangesOwnDecisionStandsBeforeTheCommits(@TempDir Path folder) {
        try (StoreSamples store = StoreSamples.in(folder)) {
            Commits commits = StoredJournal.commitsOf(store.database(), KINDS);
            Map<String, Object> first = Map.of("name", "a", "kind", "PROJECT");
            Map<String, Object> second = Map.of("name", "b", "kind", "PROJECT", "rank", 1);
            commits.commit(draft(Stream.of("x", "y", "z")
                    .map(slug -> new Draft.Edit("initiative:" + slug, first, null))
                    .toArray(Draft.Edit[]::new)));
            commits.commit(new Draft(
                    Instant.EPOCH,
                    new Author("Veikart", "test"),
                    "decided",
                    "decision:all",
                    null,
                    List.of(
                            new Draft.Edit("initiative:x", second, null),
                            new Draft.Edit("initiative:y", second, "decision:own"),
                            new Draft.Edit("initiative:z", second, "decision:own", List.of("rank")))));
            Ledger ledger = StoredJournal.ledgerOf(commits, KINDS);
            Roadmap before = StoredJournal.historyOf(commits).at(1);
            assertThat(differences(before, commits.current(), ledger))
                    .extracting(change -> change.node().id() + " " + change.field() + " "
                            + change.of().decisionBehind(change).orElse(null))
                    .containsExactly(
                            "initiative:x name decision:all",
                            "initiative:x rank decision:all",
                            "initiative:y name decision:own",
                            "initiative:y rank decision:own",
                            "initiative:z name decision:all",
                            "initiative:z rank decision:own");
        }
    }
}
