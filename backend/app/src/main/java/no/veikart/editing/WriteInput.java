package no.veikart.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every mutation's input says beside what it changes. */
public interface WriteInput {
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

    /** Whether what refers to what is removed goes too, or loses the reference. */
    default boolean cascades() {
        return false;
    }

    /** What it changes on a roadmap, which takes up what makes no sense there. */
    List<Edit> edits(Head head);
}
