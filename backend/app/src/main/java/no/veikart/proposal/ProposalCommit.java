package no.veikart.proposal;

import java.util.Optional;
import no.veikart.commit.Commit;
import no.veikart.commit.Commits;
import no.veikart.commit.Ledger;

/**
 * What the commit of an accepted proposal says, and which commit that is: the two are written one after the other, and a server can die in
 * between.
 *
 * @param commit the commit
 * @param text what the editor said who accepted it; empty when nothing
 */
record ProposalCommit(Commit commit, String text) {
    private static final String MARK = " (proposal ";

    /** The message of the commit that a proposal becomes. */
    static String message(Proposal proposal, String text) {
        return beginning(proposal) + (text.isEmpty() ? ")" : "; " + text + ")");
    }

    private static String beginning(Proposal proposal) {
        return proposal.reason() + MARK + proposal.number() + " of " + proposal.organisation();
    }

    /** Only the last mark counts: who proposes may write another one into the reason, and is not to have somebody else's taken for accepted. */
    private static boolean isOf(Proposal proposal, String message) {
        String beginning = beginning(proposal);
        return message.lastIndexOf(MARK) == proposal.reason().length()
                && (message.startsWith(beginning + ")") || message.startsWith(beginning + "; "));
    }

    /** The commit that a proposal which waits has become already, if it has. */
    static Optional<ProposalCommit> of(Proposal proposal, Commits commits, Ledger ledger) {
        int now = commits.current().commit();
        return proposal.items().stream()
                .flatMap(id -> ledger.stepsOf(id, proposal.basedOn(), now).stream())
                .map(step -> commits.get(step.commit()))
                .filter(commit -> isOf(proposal, commit.message()))
                .findFirst()
                .map(commit -> new ProposalCommit(
                        commit, textIn(commit.message(), beginning(proposal).length())));
    }

    private static String textIn(String message, int after) {
        return message.startsWith("; ", after) ? message.substring(after + 2, message.length() - 1) : "";
    }
}
