package no.veikart.governance;

/** Whether a follow-up is done. */
public enum FollowUpState {
    /** It is not done. */
    OPEN,
    /** It is done. */
    DONE
}
