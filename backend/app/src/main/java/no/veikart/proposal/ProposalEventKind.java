package no.veikart.proposal;

/** What somebody did with a proposal. */
enum ProposalEventKind {
    PROPOSED,
    REVISED,
    COMMENTED,
    RETURNED,
    ACCEPTED,
    DECLINED
}
