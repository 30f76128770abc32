package no.veikart.editing;

/** What to do with a thing. */
enum ChangeAction {
    CREATE,
    UPDATE,
    REMOVE
}
