package no.veikart.slippage;

/** Where the outcomes of an overrun are from. */
enum OverrunBasis {
    DEFAULT,
    OBSERVED,
    GIVEN
}
