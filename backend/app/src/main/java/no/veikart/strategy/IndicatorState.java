package no.veikart.strategy;

/** Whether an indicator is measured. */
public enum IndicatorState {
    PLANNED,
    MEASURED
}
