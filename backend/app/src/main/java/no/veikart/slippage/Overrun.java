package no.veikart.slippage;

import java.util.List;
import no.veikart.initiative.Certainty;
import no.veikart.initiative.Phase;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * By how much what is planned takes longer than planned: outcomes that are all equally likely.
 *
 * @param phase which phase it speaks of; null for every other, and for initiatives without a phase plan
 * @param certainty how firm the plan is that it speaks of; null for every other, and for plans of which nobody says how firm they are
 * @param percents the outcomes in percent of the planned length, 0 for as planned, negative for sooner; ascending
 * @param basis where they are from
 */
record Overrun(@Nullable Phase phase, @Nullable Certainty certainty, List<Integer> percents, OverrunBasis basis) {
    static final int LEAST = -90;
    static final int MOST = 1000;
    private static final int MOST_OUTCOMES = 100;

    /** One that the asker gives. Throws BAD_USER_INPUT for outcomes that make no sense. */
    static Overrun given(OverrunInput input) {
        List<Integer> percents = input.percents();
        if (percents.isEmpty() || percents.size() > MOST_OUTCOMES) {
            throw UserError.badInput(
                    "an overrun has " + percents.size() + " outcomes; give 1 to " + MOST_OUTCOMES + " percents");
        }
        for (int percent : percents) {
            if (percent < LEAST || percent > MOST) {
                throw UserError.badInput(
                        "an overrun is " + percent + " percent of the planned length; it is " + LEAST + " to " + MOST);
            }
        }
        return new Overrun(
                input.phase(), input.certainty(), percents.stream().sorted().toList(), OverrunBasis.GIVEN);
    }

    boolean speaksOf(@Nullable Phase ofPhase, @Nullable Certainty ofCertainty) {
        return phase == ofPhase && certainty == ofCertainty;
    }
}
