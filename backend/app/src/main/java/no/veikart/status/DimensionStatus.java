package no.veikart.status;

import java.util.List;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * The lights of one dimension of a status report, and what is said of it (REQ-33).
 *
 * @param dimension what it is about
 * @param previous the light before; null where it was lost
 * @param now the light now; null where it was lost
 * @param trend which way it tends; null when no source says
 * @param summary what is said of it; null when nothing, or not in that language
 * @param challenges the challenges
 * @param measures what is done about them
 */
public record DimensionStatus(
        Dimension dimension,
        @Nullable Light previous,
        @Nullable Light now,
        @Nullable Trend trend,
        @Nullable Text summary,
        List<Text> challenges,
        List<Text> measures) {}
