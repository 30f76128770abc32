package no.veikart.initiative;

/** Whether an initiative is paid for. */
public enum FundingState {
    SECURED,
    NOT_SECURED,
    ORDER_NEEDED
}
