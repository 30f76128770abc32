package no.veikart.adoption;

/** How far an actor has come with a solution (innføringstrinn). */
public enum AdoptionStage {
    /** Nothing has begun. */
    NOT_STARTED,
    /** It is planned. */
    PLANNED,
    /** It is tried out (utprøving). */
    PILOT,
    /** It is being introduced (under innføring). */
    INTRODUCING,
    /** It is in use (i bruk). */
    IN_USE
}
