package no.veikart.scenario;

/**
 * A plan to move.
 *
 * @param item the id of an initiative or a milestone that is not completed
 * @param quarters how many quarters later; earlier when negative
 */
public record ShiftInput(String item, int quarters) {}
