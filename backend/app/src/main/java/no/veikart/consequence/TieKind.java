package no.veikart.consequence;

/** How an actor is touched. */
enum TieKind {
    /** Its own plan rests on the thing asked about, or is it. */
    PLAN,
    /** It owns something touched. */
    OWNER,
    /** It has a role in an initiative that is touched. */
    ROLE,
    /** It introduces a solution or functionality that is touched. */
    ADOPTER
}
