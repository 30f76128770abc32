package no.veikart.initiative;

import no.veikart.roadmap.RefersTo;

/** An actor's role in an initiative. */
public record RoleAssignment(@RefersTo("actor") String actor, ActorRole role) {}
