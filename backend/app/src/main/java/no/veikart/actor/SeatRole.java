package no.veikart.actor;

/** What an actor is in a body. */
public enum SeatRole {
    /** Chairs it (leder). */
    CHAIR,
    /** Is a member (medlem). */
    MEMBER,
    /** Observes (observatør). */
    OBSERVER,
    /** Is its secretariat (sekretariat). */
    SECRETARIAT,
    /** Is a deputy (vara). */
    DEPUTY,
    /** Owns it (eier). */
    OWNER
}
