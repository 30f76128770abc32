package no.veikart.sequence;

/** Why one thing comes before another. */
enum PrecedenceReason {
    /** A source states their places in the order. */
    STATED_PLACE,
    /** One has begun, the other has not. */
    STAGE,
    /** However the periods are read, one starts before the other. */
    PERIOD,
    /** The later one needs the earlier one in place, directly or through others. */
    DEPENDENCY
}
