package no.veikart.initiative;

/** What an actor does in an initiative. */
public enum ActorRole {
    LEADER,
    PARTICIPANT,
    DEVELOPER,
    OPERATOR,
    FUNDER,
    ASSIGNER,
    STEERING,
    OBSERVER,
    TRIAL_SITE,
    PARTNER,
    USER,
    SUPPLIER
}
