package no.veikart.editing;

/** What to do with a thing. */
public enum ChangeAction {
    CREATE,
    UPDATE,
    REMOVE
}
