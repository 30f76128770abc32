package no.veikart.editing;

import java.util.List;
import no.veikart.commit.Problem;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/** What every mutation's input says beside what it changes. */
interface WriteInput {
    /** Why; never blank. */
    String reason();

    /** The id of the decision (vedtak) behind it; null when there is none. */
    @Nullable
    String decision();

    /** The number of the commit that the caller has read; null to write whatever happened since. */
    @Nullable
    Integer expectedVersion();

    /** Whether only to say what would happen. */
    boolean dryRun();

    /**
     * What it changes.
     *
     * @param problems takes up what makes no sense on this roadmap
     */
    List<Edit> edits(Roadmap head, List<Problem> problems);
}
