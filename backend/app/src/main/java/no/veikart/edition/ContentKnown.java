package no.veikart.edition;

/** How far the content of an edition is known here. */
public enum ContentKnown {
    /** As it was. */
    KNOWN,
    /** By what the documents of the time tell. */
    APPROXIMATE,
    /** Not at all. */
    UNKNOWN
}
