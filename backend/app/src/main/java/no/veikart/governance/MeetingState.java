package no.veikart.governance;

/** Whether a meeting has been held. */
public enum MeetingState {
    /** It was held. */
    HELD,
    /** It was planned when the source was written. */
    PLANNED
}
