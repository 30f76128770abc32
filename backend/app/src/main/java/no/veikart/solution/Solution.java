package no.veikart.solution;

import java.util.List;
import no.veikart.roadmap.FormerName;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Region;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Successor;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A national or regional solution (løsning): a service, platform, component, record system or form of exchange.
 *
 * @param partOf the solutions that this one is a part of, the nearest first
 * @param owner the actor that owns it; null when no source says
 * @param regions the health regions that it is limited to; empty for national ones
 * @param replaces what it takes the place of
 * @param notNeeded what a source says that it does not need
 * @param formerNames names that it had before
 */
public record Solution(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        SolutionType type,
        @RefersTo("solution") List<String> partOf,
        @RefersTo("actor") @Nullable String owner,
        List<Region> regions,
        @RefersTo(RefersTo.ITEM) List<String> replaces,
        @RefersTo(RefersTo.ITEM) List<String> notNeeded,
        List<FormerName> formerNames)
        implements RoadmapItem, Successor {}
