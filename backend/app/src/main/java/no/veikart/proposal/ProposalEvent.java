package no.veikart.proposal;

import java.time.Instant;

/**
 * Something that was done with a proposal.
 *
 * @param organisation the id of the actor behind it
 * @param text the comment, or the reason
 */
record ProposalEvent(ProposalEventKind kind, Instant at, String organisation, String role, String text) {}
