package no.veikart.source;

/** How exactly a document is dated. */
public enum DatePrecision {
    DAY,
    /** Only the month is printed: the document counts from the month's last day. */
    MONTH
}
