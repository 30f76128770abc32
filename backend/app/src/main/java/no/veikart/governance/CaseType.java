package no.veikart.governance;

/** What a body is asked to do with a case. */
public enum CaseType {
    /** Approve (godkjenning). */
    APPROVAL,
    /** Take note (orientering). */
    ORIENTATION,
    /** Discuss (drøfting). */
    DISCUSSION,
    /** Recommend (anbefaling). */
    RECOMMENDATION,
    /** Endorse (tilslutning). */
    ENDORSEMENT,
    /** Something else. */
    OTHER
}
