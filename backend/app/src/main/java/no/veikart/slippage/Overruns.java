package no.veikart.slippage;

import static no.veikart.initiative.Certainty.DECIDED;
import static no.veikart.initiative.Certainty.PLANNED;
import static no.veikart.initiative.Certainty.TENTATIVE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.initiative.Certainty;
import no.veikart.initiative.Phase;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation assumes of how much longer than planned things take: what the asker gives, else what the editions show, else
 * defaults of ours.
 *
 * <p>The defaults follow one published figure: of 1,471 IT projects, one in six took about 70 percent longer than planned, while most came
 * near their plan (Flyvbjerg and Budzier, "Why your IT project may be riskier than you think", Harvard Business Review 9/2011). So of ten
 * equally likely outcomes of a PLANNED phase four are as planned, four are 10 to 50 percent late and two are 70 and 100 percent late; a DECIDED one
 * is late by half as much, a TENTATIVE one by twice as much, and a plan of which nobody says how firm it is may be any of the three. The
 * phases in which many actors take part, SECTOR_PREPARATION and ORGANISATIONAL_CHANGE, are late by half as much again. None of that is stated in the
 * documents.
 */
record Overruns(List<Overrun> all) {
    private static final List<Integer> USUAL = List.of(0, 0, 0, 0, 10, 20, 30, 50, 70, 100);
    private static final int AS_USUAL = 100;
    private static final int HALF = 50;
    private static final int TWICE = 200;
    private static final int HALF_AS_MUCH_AGAIN = 150;
    private static final EnumSet<Phase> OF_MANY = EnumSet.of(Phase.SECTOR_PREPARATION, Phase.ORGANISATIONAL_CHANGE);

    static final Overruns DEFAULTS = new Overruns(defaults());

    /** These, where they speak of something; else the others. Throws BAD_USER_INPUT when two speak of the same. */
    Overruns overriddenBy(Collection<Overrun> others) {
        List<Overrun> merged = new ArrayList<>();
        for (Overrun other : others) {
            if (merged.stream().anyMatch(known -> known.speaksOf(other.phase(), other.certainty()))) {
                throw UserError.badInput("two overruns are given for phase " + other.phase() + " and certainty "
                        + other.certainty() + "; give one");
            }
            merged.add(other);
        }
        all.stream()
                .filter(each -> others.stream().noneMatch(other -> other.speaksOf(each.phase(), each.certainty())))
                .forEach(merged::add);
        return new Overruns(List.copyOf(merged));
    }

    /** The outcomes in percent: of that phase and certainty, else of that phase, else of that certainty, else of anything. */
    int[] percents(@Nullable Phase phase, @Nullable Certainty certainty) {
        return Stream.of(find(phase, certainty), find(phase, null), find(null, certainty), find(null, null))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .percents()
                .stream()
                .mapToInt(percent -> percent)
                .toArray();
    }

    private List<Overrun> find(@Nullable Phase phase, @Nullable Certainty certainty) {
        return all.stream().filter(each -> each.speaksOf(phase, certainty)).toList();
    }

    private static List<Overrun> defaults() {
        List<Overrun> defaults = new ArrayList<>();
        for (Phase phase : OF_MANY) {
            addDefaults(phase, HALF_AS_MUCH_AGAIN, defaults);
        }
        addDefaults(null, AS_USUAL, defaults);
        return List.copyOf(defaults);
    }

    private static void addDefaults(@Nullable Phase phase, int share, List<Overrun> defaults) {
        List<Integer> decided = scaled(share * HALF / 100);
        List<Integer> planned = scaled(share);
        List<Integer> tentative = scaled(share * TWICE / 100);
        List<Integer> any = Stream.of(decided, planned, tentative)
                .flatMap(List::stream)
                .sorted()
                .toList();
        defaults.add(new Overrun(phase, DECIDED, decided, OverrunBasis.DEFAULT));
        defaults.add(new Overrun(phase, PLANNED, planned, OverrunBasis.DEFAULT));
        defaults.add(new Overrun(phase, TENTATIVE, tentative, OverrunBasis.DEFAULT));
        defaults.add(new Overrun(phase, null, any, OverrunBasis.DEFAULT));
    }

    private static List<Integer> scaled(int share) {
        return USUAL.stream().map(percent -> percent * share / 100).toList();
    }
}
