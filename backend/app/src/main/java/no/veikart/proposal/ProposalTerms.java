package no.veikart.proposal;

import java.util.ArrayList;
import java.util.List;
import no.veikart.commit.PlainText;
import no.veikart.commit.Problem;
import no.veikart.editing.ApplyChangesInput;
import no.veikart.editing.Given;
import no.veikart.editing.InputError;
import no.veikart.security.Caller;
import org.jspecify.annotations.Nullable;

/** What somebody proposes, and how long and large it may be. */
final class ProposalTerms {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_CHANGES = 200;
    private static final int MOST_CHARACTERS = 200_000;

    private ProposalTerms() {}

    /** What an input proposes, by a caller, on the roadmap after a commit; it has no number yet. */
    static Proposal of(Given given, Caller caller, int basedOn) {
        String changes = ProposedChanges.write(given.fields().get("changes"));
        return new Proposal(
                0,
                0,
                ProposalState.OPEN,
                given.text("title").strip(),
                caller.organisationOrThrow(),
                caller.role().name(),
                given.text("reason").strip(),
                given.textOrNull("decision"),
                Boolean.TRUE.equals(given.fields().get("cascade")),
                basedOn,
                changes.length() > MOST_CHARACTERS
                        ? List.of()
                        : ProposedChanges.read(changes).stream()
                                .map(ApplyChangesInput.Change::id)
                                .distinct()
                                .toList(),
                changes,
                null,
                List.of());
    }

    /** What is wrong with it before its changes are tried. */
    static List<InputError> problemsIn(Proposal terms) {
        List<InputError> errors = new ArrayList<>();
        for (InputError error : new @Nullable InputError[] {
            problemWith("title", terms.title(), LONGEST_TITLE),
            problemWith("reason", terms.reason(), LONGEST_TEXT),
            terms.decision() == null ? null : problemWith("decision", terms.decision(), LONGEST_TITLE),
            problemWith("changes", terms.changes(), MOST_CHARACTERS)
        }) {
            if (error != null) {
                errors.add(error);
            }
        }
        if (terms.items().size() > MOST_CHANGES) {
            errors.add(new InputError(
                    "changes",
                    terms.items().size() + " things are changed; a proposal changes at most " + MOST_CHANGES,
                    Problem.Code.INVALID));
        }
        return errors;
    }

    private static @Nullable InputError problemWith(String field, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            String message = field + " has " + text.length() + " characters; it has 1 to " + longest;
            return new InputError(field, message, Problem.Code.INVALID);
        }
        return PlainText.problemsIn(field, text).stream()
                .findFirst()
                .map(wrong -> new InputError(field, String.valueOf(wrong.getMessage()), Problem.Code.INVALID))
                .orElse(null);
    }

    /** What is wrong with a reason or a comment; null when nothing is. */
    static @Nullable InputError problemWithText(String field, String text) {
        return problemWith(field, text, LONGEST_TEXT);
    }
}
