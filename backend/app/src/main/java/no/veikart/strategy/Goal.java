package no.veikart.strategy;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A goal (mål) of a strategy, or the vision, target picture or principle above it.
 *
 * @param number the number that the strategy gives it; null when it has none
 * @param parent the goal that it is a part of; null at the top
 * @param unGoals the UN sustainability goals that it is tied to
 */
public record Goal(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        GoalLevel level,
        @Nullable Integer number,
        @RefersTo("goal") @Nullable String parent,
        List<Integer> unGoals)
        implements RoadmapItem {}
