package no.veikart.reporting;

/** How it stands with a report that a round expects. */
enum ReportState {
    /** The round has not opened. */
    NOT_OPEN,
    /** It is owed, and there is time. */
    OWED,
    /** It is owed, and late (forfalt). */
    OVERDUE,
    /** It never came, and the next round has opened. */
    MISSED,
    /** It tells of a day within the round. */
    DELIVERED,
    /** It tells of a day after the round's last. */
    DELIVERED_LATE
}
