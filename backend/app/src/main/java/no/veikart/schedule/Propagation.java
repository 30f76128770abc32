package no.veikart.schedule;

/** What the dependents of a shifted item do. */
public enum Propagation {
    /** Nothing: the conflicts show. */
    NONE,
    /** They move later, by as little as leaves no certain conflict. */
    PUSH,
    /** They move later where they must, and earlier where they can. */
    PUSH_AND_PULL
}
