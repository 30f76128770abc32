package no.veikart.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.platform.StoreCommandListener;
import no.veikart.platform.StoreSamples;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitCommandsTest {
    // On a real MongoDB nothing refuses what only the embedded store gets wrong: so the list is held against what is
    // sent.
    @Test
    void usesOnlyWhatBothStoresDoAlike(@TempDir Path folder) {
        StoreCommandListener commands = new StoreCommandListener();
        try (StoreSamples store = StoreSamples.configured(folder, commands)) {
            Commits commits = StoredJournal.commitsOf(store.database(), CommitKillMain.KINDS);
            commits.commit(draft(edit("note:a", "first"), edit("page:b", "first")));
            commits.commit(draft(edit("note:a", "second")));
            commits.commit(draft(edit("note:a", null)));
            commits.commit(draft(IntStream.range(0, 700)
                    .mapToObj(n -> edit("note:n" + n, "large".repeat(400)))
                    .toArray(Draft.Edit[]::new)));
            Commits restarted = StoredJournal.commitsOf(store.database(), CommitKillMain.KINDS);
            restarted.catchUp();
            assertThat(RoadmapSamples.byId(restarted.replay(Roadmap.EMPTY, 4, Roadmap.EMPTY)))
                    .hasSize(701)
                    .isEqualTo(RoadmapSamples.byId(commits.current()));
        }
        commands.assertThatNothingWasRefused();
    }

    private static Draft.Edit edit(String id, @Nullable String text) {
        return new Draft.Edit(id, text == null ? null : Map.of("name", id, "text", text), null);
    }

    private static Draft draft(Draft.Edit... edits) {
        return new Draft(null, new Author("Veikart", "test"), "a test", null, null, List.of(edits));
    }
}
