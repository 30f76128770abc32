package no.veikart.standard;

/** Whether a normative product is finished. */
public enum StandardState {
    /** It is in force. */
    IN_FORCE,
    /** It is being made (under utarbeidelse). */
    UNDER_WORK
}
