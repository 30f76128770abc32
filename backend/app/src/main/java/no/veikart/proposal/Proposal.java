package no.veikart.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that somebody asks for.
 *
 * @param number its place among the proposals, from 1
 * @param version how often it has been written, from 1
 * @param organisation the id of the actor that proposes it
 * @param role the role of the token that it was proposed with
 * @param reason why
 * @param decision the id of the decision behind it; null when there is none
 * @param cascade whether what refers to what is removed goes too
 * @param basedOn the number of the newest commit when its changes were proposed, or revised last
 * @param items the ids of what it changes
 * @param changes its changes as JSON: names of fields are the proposer's, and no store need take them;
 *     empty where it is one of a list
 * @param commit the number of the commit that it became; null when it is not accepted, or the roadmap said so already
 * @param events what was done with it, oldest first
 */
record Proposal(
        int number,
        int version,
        ProposalState state,
        String title,
        String organisation,
        String role,
        String reason,
        @Nullable String decision,
        boolean cascade,
        int basedOn,
        List<String> items,
        String changes,
        @Nullable Integer commit,
        List<ProposalEvent> events) {

    public String id() {
        return String.valueOf(number);
    }

    Instant created() {
        return events.getFirst().at();
    }

    Instant updated() {
        return events.getLast().at();
    }

    /** The proposal after something was done with it. */
    Proposal after(ProposalEvent event, ProposalState newState, @Nullable Integer newCommit) {
        List<ProposalEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Proposal(
                number,
                version + 1,
                newState,
                title,
                organisation,
                role,
                reason,
                decision,
                cascade,
                basedOn,
                items,
                changes,
                newCommit,
                all);
    }

    /** The proposal with other changes and terms, revised. */
    Proposal revised(Proposal terms, ProposalEvent event) {
        Proposal whole = new Proposal(
                number,
                version,
                ProposalState.OPEN,
                terms.title,
                organisation,
                role,
                terms.reason,
                terms.decision,
                terms.cascade,
                terms.basedOn,
                terms.items,
                terms.changes,
                null,
                events);
        return whole.after(event, ProposalState.OPEN, null);
    }
}
