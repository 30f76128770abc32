package no.veikart.roadmap;

/** Why something is not known. */
public enum UnknownReason {
    /** The source showed it, but a colour, an icon or a bar's position did not survive. */
    LOST,
    /** No source says it. */
    NOT_STATED,
    /** The question has no answer for this item. */
    NOT_APPLICABLE
}
