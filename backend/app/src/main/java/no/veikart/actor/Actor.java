package no.veikart.actor;

import java.util.List;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Region;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, a body or a group of organisations (aktør); never a person.
 *
 * @param region the health region; null for national actors
 * @param parent the actor that this one is a part of; null at the top
 * @param members the actors of a body or group, as far as they are named
 * @param count how many actors an unnamed group has; null when it is no group or nobody counted
 * @param seats who sits in a body, and as what
 * @param mandate what a body is for; null when no source says
 */
public record Actor(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        ActorType type,
        @Nullable Region region,
        @RefersTo("actor") @Nullable String parent,
        @RefersTo("actor") List<String> members,
        @Nullable Integer count,
        List<Seat> seats,
        @Nullable Text mandate)
        implements RoadmapItem {}
