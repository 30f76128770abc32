package no.veikart.dependency;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be true (forutsetning) and is no initiative or solution: a law, funding, an agreement.
 *
 * @param state null when no source says
 * @param owner the actor that can make it true; null when no source says
 */
public record Condition(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        ConditionType type,
        @Nullable DependencyState state,
        @RefersTo("actor") @Nullable String owner)
        implements RoadmapItem {}
