package no.veikart.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.roadmap.Period;
import no.veikart.roadmap.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Adoption drawn in text: {@code actor stage start place}, with - for what is unknown. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class SolutionAdoptionTest {
    private static SolutionAdoption of(String... drawn) {
        List<Adoption> adoptions = new ArrayList<>(
                Stream.of(drawn).map(SolutionAdoptionTest::adoption).toList());
        adoptions.sort(SolutionAdoption.ORDER);
        return new SolutionAdoption("solution:s", adoptions);
    }

    private static Adoption adoption(String drawn) {
        String[] words = drawn.split(" ");
        @Nullable
        Period period = words[2].equals("-") ? null : new Period(YearQuarter.parse(words[2]), null, Precision.QUARTER);
        return new Adoption(
                "adoption:" + words[0],
                words[0],
                List.of(),
                null,
                List.of(),
                List.of(),
                "actor:" + words[0],
                "solution:s",
                words[1].equals("-") ? null : AdoptionStage.valueOf(words[1]),
                period,
                words[3].equals("-") ? null : Integer.valueOf(words[3]),
                words.length > 4,
                List.of());
    }

    private static List<String> names(List<Adoption> adoptions) {
        return adoptions.stream().map(Adoption::name).toList();
    }

    @Test
    void theFirstIsTheEarliestAndTheLastTheLatestOfThoseWhoHaveBegun() {
        SolutionAdoption adoption =
                of("b IN_USE 2022-Q3 -", "a PILOT 2022-Q1 -", "c INTRODUCING 2023-Q1 -", "d PLANNED 2021-Q1 -");
        assertThat(names(adoption.first())).containsExactly("a");
        assertThat(names(adoption.last())).containsExactly("c");
        assertThat(adoption.followers())
                .extracting(rank -> names(rank.adoptions()))
                .containsExactly(List.of("b"), List.of("c"));
        assertThat(adoption.planned())
                .extracting(rank -> names(rank.adoptions()))
                .containsExactly(List.of("d"));
    }

    @Test
    void aStatedPlaceOutranksDates() {
        SolutionAdoption adoption = of("late IN_USE 2024-Q1 1", "early IN_USE 2022-Q1 2", "dated IN_USE 2020-Q1 -");
        assertThat(names(adoption.first())).containsExactly("late");
        assertThat(names(adoption.all())).containsExactly("late", "early", "dated");
    }

    @Test
    void tiesAndUnknownsAreLists() {
        SolutionAdoption adoption = of("a IN_USE 2022-Q1 -", "b IN_USE 2022-Q1 -", "x IN_USE - -", "y - - -");
        assertThat(names(adoption.first())).containsExactly("a", "b");
        assertThat(adoption.followers()).isEmpty();
        assertThat(names(adoption.unordered())).containsExactly("x", "y");
    }

    @Test
    void nobodyIsFirstOfNobody() {
        SolutionAdoption nobody = of();
        assertThat(nobody.first()).isEmpty();
        assertThat(nobody.last()).isEmpty();
        assertThat(nobody.followers()).isEmpty();
        assertThat(nobody.coverage(null).percent()).isNull();
        assertThat(nobody.quartersToNth(1)).isNull();
    }

    @Test
    void coverageCountsThoseWhoHaveBegunByAQuarter() {
        SolutionAdoption adoption =
                of("a IN_USE 2022-Q1 -", "b IN_USE 2023-Q1 -", "c IN_USE - -", "d PLANNED 2022-Q1 -");
        assertThat(adoption.coverage(YearQuarter.parse("2022-Q2"))).isEqualTo(new AdoptionCoverage(1, 4));
        assertThat(adoption.coverage(YearQuarter.parse("2023-Q1"))).isEqualTo(new AdoptionCoverage(2, 4));
        assertThat(adoption.coverage(null)).isEqualTo(new AdoptionCoverage(3, 4));
        assertThat(adoption.coverage(null).percent()).isEqualTo(75.0);
    }

    @Test
    void timeToTheNthIsCountedInQuartersAndUnknownWhereAPeriodIs() {
        SolutionAdoption adoption = of("a IN_USE 2022-Q1 -", "b IN_USE 2023-Q3 -");
        assertThat(adoption.quartersToNth(1)).isEqualTo(0);
        assertThat(adoption.quartersToNth(2)).isEqualTo(6);
        assertThat(adoption.quartersToNth(3)).isNull();
        assertThat(of("a IN_USE 2022-Q1 -", "b IN_USE - -").quartersToNth(1)).isNull();
    }
}
