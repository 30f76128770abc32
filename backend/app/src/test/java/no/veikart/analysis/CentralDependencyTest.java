package no.veikart.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.DependencyKind;
import no.veikart.graph.Direction;
import no.veikart.graph.Reachability;
import no.veikart.roadmap.Roadmap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ranking, counted for all items at once, against a search from each. */
@VeikartTest
class CentralDependencyTest {
    @Autowired
    Commits commits;

    private static List<Reach> dependents(CentralDependency central, Roadmap roadmap) {
        return Reach.from(
                central.item(), Direction.BACKWARD, DependencyKind.labels(null), Reachability.UNLIMITED, roadmap);
    }

    @Test
    void countsWhatASearchFromEachItemFinds() {
        Roadmap roadmap = commits.current();
        assertThat(CentralDependency.ranked(roadmap)).hasSizeGreaterThan(50).allSatisfy(central -> {
            List<Reach> dependents = dependents(central, roadmap);
            assertThat(central.allDependents()).isEqualTo(dependents.size());
            assertThat(central.directDependents())
                    .isEqualTo(dependents.stream()
                            .filter(reach -> reach.distance() == 1)
                            .count());
        });
    }

    @Test
    void theMostNeededComeFirst() {
        assertThat(CentralDependency.ranked(commits.current()))
                .extracting(CentralDependency::allDependents)
                .isSortedAccordingTo((a, b) -> b - a);
    }
}
