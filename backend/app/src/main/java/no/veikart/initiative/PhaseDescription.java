package no.veikart.initiative;

import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * What a phase of the value chain means (REQ-10).
 *
 * @param number its place in the chain, 1 to 5
 * @param goal what is reached when it ends; null when no source says
 */
public record PhaseDescription(
        String id,
        Phase phase,
        int number,
        String name,
        List<String> aliases,
        Text description,
        @Nullable Text goal,
        List<Source> sources,
        List<Unknown> unknowns)
        implements Entry {}
