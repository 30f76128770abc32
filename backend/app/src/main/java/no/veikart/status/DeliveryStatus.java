package no.veikart.status;

/** How far a delivery has come. */
public enum DeliveryStatus {
    /** It is finished (ferdig). */
    FINISHED,
    /** It is under work (under arbeid). */
    ONGOING,
    /** It is planned. */
    PLANNED,
    /** It goes on all the time (løpende). */
    CONTINUOUS
}
