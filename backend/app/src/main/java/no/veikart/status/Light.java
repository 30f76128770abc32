package no.veikart.status;

/** A status light (statuslys). */
public enum Light {
    /** As planned. */
    GREEN,
    /** Needs attention. */
    YELLOW,
    /** Needs measures. */
    RED
}
