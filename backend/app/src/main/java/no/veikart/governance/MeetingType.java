package no.veikart.governance;

/** What kind of meeting. */
public enum MeetingType {
    /** A board or committee meets (styre- eller utvalgsmøte). */
    BOARD,
    /** Work is done together (arbeidsmøte). */
    WORK,
    /** Two or more exchange views (dialogmøte). */
    DIALOGUE,
    /** Somebody is consulted (forankring). */
    CONSULTATION,
    /** Vendors are met (leverandørmøte). */
    VENDOR,
    /** An external reviewer is met (ekstern kvalitetssikring). */
    REVIEW
}
