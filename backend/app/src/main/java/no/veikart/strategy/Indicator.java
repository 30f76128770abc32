package no.veikart.strategy;

import java.util.List;
import no.veikart.roadmap.Figure;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a goal is reached (målindikator).
 *
 * @param goal the goal that it measures; null when no source says
 * @param unit what is counted; null when no source says
 * @param measuredBy the initiative that measures it; null when none is named
 * @param state null when no source says
 * @param scale null when it has none or no source says
 * @param frequency how often it is measured; null when no source says
 * @param measurements what was measured
 * @param target what is to be reached; null when none is set
 */
public record Indicator(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("goal") @Nullable String goal,
        @Nullable String unit,
        @RefersTo("initiative") @Nullable String measuredBy,
        @Nullable IndicatorState state,
        @Nullable Scale scale,
        @Nullable String frequency,
        List<Figure> measurements,
        @Nullable Figure target)
        implements RoadmapItem {}
