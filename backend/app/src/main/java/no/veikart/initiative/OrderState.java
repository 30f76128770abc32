package no.veikart.initiative;

/** Whether somebody has ordered an initiative that waits for an order. */
public enum OrderState {
    NEEDED,
    PLACED
}
