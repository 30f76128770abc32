package no.veikart.proposal;

import java.util.List;
import no.veikart.commit.Problem;
import no.veikart.editing.ChangePayload;
import no.veikart.editing.InputError;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mutation of a proposal.
 *
 * @param proposal as it is now; null when it was refused, and for a new one in a dry run
 * @param userErrors what was wrong; when there is anything, nothing was stored
 * @param change what accepting the proposal does, or would do; null where the mutation does not ask that
 */
record ProposalPayload(
        @Nullable Proposal proposal,
        List<InputError> userErrors,
        @Nullable ChangePayload change) {

    static ProposalPayload refused(List<InputError> errors) {
        return new ProposalPayload(null, errors, null);
    }

    static ProposalPayload refused(@Nullable String field, Problem.Code code, String message) {
        return refused(List.of(new InputError(field, message, code)));
    }
}
