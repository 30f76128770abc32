package no.veikart.editing;

import no.veikart.commit.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something in a mutation's input that the caller can mend.
 *
 * @param field where in the input; null when it is about the whole
 */
public record InputError(@Nullable String field, String message, Problem.Code code) {}
