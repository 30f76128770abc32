package no.veikart.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who should join next, drawn in text as {@link AdoptionSamples} says. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class MutualParticipationTest {
    private static MutualParticipation actors(String... drawn) {
        return MutualParticipation.of("solution:s", ParticipationWeight.ACTORS, AdoptionSamples.roadmap(drawn));
    }

    private static MutualParticipation units(String... drawn) {
        return MutualParticipation.of("solution:s", ParticipationWeight.UNITS, AdoptionSamples.roadmap(drawn));
    }

    /** Such as {@code "7: g | 3: a b"}: what is added, and by whom. */
    private static String next(MutualParticipation participation) {
        return participation.next().stream()
                .map(rank -> (int) rank.pairsAdded() + ": "
                        + rank.candidates().stream()
                                .map(candidate -> candidate.actor().name())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void whoJoinsAddsAPairWithEachThatTakesPart() {
        MutualParticipation participation = actors("a IN_USE", "b PILOT", "c PLANNED", "d NOT_STARTED");
        assertThat(participation.pairs()).isEqualTo(1);
        assertThat(participation.allPairs()).isEqualTo(6);
        assertThat(next(participation)).isEqualTo("2: c d");
        assertThat(participation.next().getFirst().shareAdded()).isEqualTo(100.0 * 2 / 6);
    }

    @Test
    void aGroupWithNamedMembersBringsThemAllAndEachCouldJoinAlone() {
        assertThat(next(actors("x IN_USE", "g*?=a,b PLANNED", "a", "b"))).isEqualTo("3: g | 1: a b");
    }

    @Test
    void membersThatTakePartAlreadyAreNotCountedTwice() {
        MutualParticipation participation = actors("a IN_USE", "x IN_USE", "g*?=a,b PLANNED", "b");
        assertThat(participation.known()).isEqualTo(3);
        assertThat(next(participation)).isEqualTo("2: b g");
        assertThat(next(actors("a IN_USE", "g*?=a PLANNED"))).as("nobody new").isEmpty();
    }

    @Test
    void unitsCountWhatAGroupStandsFor() {
        MutualParticipation participation = units("x IN_USE", "g*5=a,b PLANNED", "a", "b", "c PLANNED");
        assertThat(participation.known()).isEqualTo(7);
        assertThat(next(participation)).isEqualTo("15: g | 1: a b c");
    }

    @Test
    void whatNobodyCountedIsLeftOutAndSaid() {
        MutualParticipation participation = units("x IN_USE", "g*? PLANNED", "h*3 PLANNED", "u -");
        assertThat(next(participation)).isEqualTo("6: h");
        assertThat(participation.uncounted()).extracting(Adoption::name).containsExactly("g");
        assertThat(participation.stageUnknown()).extracting(Adoption::name).containsExactly("u");
        assertThat(participation.known()).isEqualTo(5);
    }

    @Test
    void nobodyHasNoPairs() {
        MutualParticipation nobody = actors();
        assertThat(nobody.share()).isNull();
        assertThat(nobody.mutual()).isNull();
        assertThat(nobody.next()).isEmpty();
        assertThat(actors("a PLANNED").next().getFirst().shareAdded()).isNull();
    }

    @Test
    void theShareOfPairsGrowsWithTheSquareOfThoseWhoTakePart() {
        assertThat(actors("a IN_USE", "b IN_USE", "c PLANNED", "d PLANNED").share())
                .isEqualTo(100.0 * 2 * 1 / (4 * 3));
        assertThat(actors("a IN_USE", "b IN_USE").share()).isEqualTo(100.0);
        assertThat(actors("a IN_USE", "b PLANNED").share()).isZero();
    }

    @Test
    void ringsOfGroupsEnd() {
        assertThat(actors("g*?=h IN_USE", "h*?=g,a", "a").known()).isEqualTo(1);
        assertThat(List.of(units("g*?=h IN_USE", "h*?=g,a", "a").known())).containsExactly(1);
    }
}
