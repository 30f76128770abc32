package no.veikart.actor;

import no.veikart.roadmap.RefersTo;

/**
 * An actor's seat in a body.
 *
 * @param actor who sits there: an organisation
 * @param role as what
 */
public record Seat(@RefersTo("actor") String actor, SeatRole role) {}
