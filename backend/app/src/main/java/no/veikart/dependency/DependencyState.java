package no.veikart.dependency;

/** Whether what is needed is there. */
public enum DependencyState {
    OPEN,
    MET,
    BROKEN
}
