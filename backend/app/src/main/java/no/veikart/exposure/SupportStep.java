package no.veikart.exposure;

import no.veikart.dependency.Dependency;
import no.veikart.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/**
 * A step from an item to one that it rests on.
 *
 * @param dependency the need; null where the other contributes to it
 */
public record SupportStep(
        RoadmapItem from, RoadmapItem to, @Nullable Dependency dependency) {}
