package no.veikart.adoption;

import no.veikart.actor.Actor;

/**
 * Somebody who could join.
 *
 * @param adoption what says so: its own adoption, or that of the group that it is a member of
 * @param joining how many would join
 * @param pairsAdded how many more pairs there would be
 */
record ParticipationCandidate(Actor actor, Adoption adoption, int joining, double pairsAdded) {}
