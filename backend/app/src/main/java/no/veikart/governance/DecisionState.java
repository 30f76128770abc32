package no.veikart.governance;

/** Whether a decision was only proposed. */
public enum DecisionState {
    /** It is proposed in the papers (forslag til vedtak). */
    PROPOSED,
    /** It was adopted (vedtatt). */
    ADOPTED
}
