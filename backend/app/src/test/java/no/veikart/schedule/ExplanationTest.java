package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import no.veikart.roadmap.Language;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;

/** Conflicts in words. Initiatives are letters: see {@link DrawnPlan}. */
class ExplanationTest {
    private static String explain(String drawing, Language language) {
        Roadmap roadmap = DrawnPlan.draw(drawing);
        return Explanation.of(Conflict.of(roadmap, null).getFirst(), roadmap, language);
    }

    @Test
    void aCertainConflictSaysByHowMuch() {
        assertThat(explain("a=23Q1-23Q3 b=23Q3-23Q4 b>a", Language.NB))
                .isEqualTo("«b» kan tidligst starte når «a» er ferdig. "
                        + "«a» går fra og med 1. kvartal 2023 til og med 3. kvartal 2023, "
                        + "og «b» går fra og med 3. kvartal 2023 til og med 4. kvartal 2023. "
                        + "Slik det er planlagt, brytes kravet med 1 kvartal. "
                        + "Kravet er hardt: rekkefølgen må holdes.");
        assertThat(explain("a=~24Q1-24Q4 b=23Q3-23Q4 b>a", Language.EN))
                .isEqualTo("“b” cannot start until “a” is finished. “a” is somewhere within 2024, "
                        + "and “b” runs from the third quarter of 2023 to the end of the fourth quarter of 2023. "
                        + "This is broken wherever in the periods things fall, by at least 3 quarters and at most 6 quarters. "
                        + "The constraint is hard: the order must be kept.");
    }

    @Test
    void aPossibleConflictSaysWhyItIsOnlyPossible() {
        assertThat(explain("a=23Q1- b=~23Q3-23Q4 b~>a", Language.NN))
                .isEqualTo("«b» bør tidlegast starte når «a» er ferdig. "
                        + "«a» går frå og med 1. kvartal 2023, utan fastsett slutt, og «b» ligg ein stad i 2. halvår 2023. "
                        + "Kravet kan bli brote, og kor mykje er ikkje gitt. "
                        + "Det er berre mogleg, ikkje sikkert, fordi «a» ikkje har nokon fastsett slutt "
                        + "og «b» berre er tidfest til ein lengre periode. "
                        + "Kravet er mjukt: «b» kan gå vidare utan, men kan bli hemma.");
    }

    @Test
    void lagsPointsAndPhasesAreSaid() {
        String plan = "p=22Q1-24Q4[CONCEPT=22Q1-22Q2] b=22Q3-22Q4 ";
        assertThat(explain(plan + "b>p.CONCEPT:ES+2", Language.NB))
                .startsWith("«b» kan tidligst starte 2 kvartaler etter at fasen konsept i «p» er ferdig. "
                        + "Fasen konsept i «p» går fra")
                .doesNotContain("«p» går fra og med 1. kvartal 2022 til og med 4. kvartal 2024");
        assertThat(explain(plan + "b>p:EE-1", Language.EN))
                .startsWith("“b” cannot finish until 1 quarter before “p” is finished.");
        assertThat(explain(plan + "p>b:SS", Language.EN)).startsWith("“p” cannot start until “b” has started.");
    }

    @Test
    void aConstraintThatCannotBeJudgedSaysWhoseTimeIsMissing() {
        Roadmap roadmap = DrawnPlan.draw("a b=23Q3-23Q4 b>a");
        Undetermined undetermined = Undetermined.of(roadmap).getFirst();
        assertThat(MissingTime.reason(undetermined, roadmap, Language.NB))
                .isEqualTo("Kan ikke avgjøres: ingen kilde sier når «a» er.");
        assertThat(MissingTime.reason(undetermined, roadmap, Language.NN))
                .isEqualTo("Kan ikkje avgjerast: inga kjelde seier når «a» er.");
        assertThat(MissingTime.reason(undetermined, roadmap, Language.EN))
                .isEqualTo("Cannot be judged: no source says when “a” is.");
    }
}
