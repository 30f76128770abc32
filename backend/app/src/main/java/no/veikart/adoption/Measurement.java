package no.veikart.adoption;

import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Figure;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that the documents state of something (målinger).
 *
 * @param about what they are about
 * @param figures the numbers
 */
public record Measurement(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo List<String> about,
        List<Figure> figures)
        implements Entry {}
