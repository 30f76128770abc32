package no.veikart.proposal;

/** How far a proposal has come. */
enum ProposalState {
    /** It waits for an editor. */
    OPEN,
    /** An editor has sent it back; revised, it is open again. */
    RETURNED,
    /** An editor has made it a commit. */
    ACCEPTED,
    /** It was declined, or withdrawn by those who made it. */
    DECLINED;

    boolean isClosed() {
        return this == ACCEPTED || this == DECLINED;
    }
}
