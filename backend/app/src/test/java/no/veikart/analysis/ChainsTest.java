package no.veikart.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.dependency.DependencyPath;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/** The chains of the inventory's section 3.7: each link with the edge that its cited lines support, or why they support none. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class ChainsTest {
    @Autowired
    Commits commits;

    private static List<Map<String, Object>> links() throws IOException {
        try (InputStream file = ChainsTest.class.getResourceAsStream("/inventory/chains.yaml")) {
            List<Map<String, List<Map<String, Object>>>> chains = new Yaml().load(file);
            return chains.stream().flatMap(chain -> chain.get("links").stream()).toList();
        }
    }

    private Optional<DependencyPath> path(Map<String, Object> link) {
        Roadmap roadmap = commits.current();
        RoadmapItem from = roadmap.get(RoadmapItem.class, (String) link.get("from"));
        RoadmapItem to = roadmap.get(RoadmapItem.class, (String) link.get("to"));
        return DependencyPath.shortest(from, to, DependencyKind.labels(null), roadmap);
    }

    @Test
    void pathWalksEachSupportedLinkByItsEdge() throws IOException {
        List<Map<String, Object>> supported =
                links().stream().filter(link -> link.containsKey("edge")).toList();
        assertThat(supported).hasSizeGreaterThanOrEqualTo(8).allSatisfy(link -> {
            Dependency edge = commits.current().get(Dependency.class, (String) link.get("edge"));
            assertThat(edge.from()).isEqualTo(link.get("from"));
            assertThat(edge.to()).isEqualTo(link.get("to"));
            assertThat(path(link)).isPresent();
            assertThat(path(link).orElseThrow().length()).isEqualTo(1);
        });
    }

    @Test
    void pathIsEmptyForEachLinkThatNoLineSupports() throws IOException {
        List<Map<String, Object>> unsupported =
                links().stream().filter(link -> link.containsKey("none")).toList();
        assertThat(unsupported).isNotEmpty().allSatisfy(link -> {
            assertThat((String) link.get("none")).hasSizeGreaterThan(20);
            assertThat(path(link)).as(link.toString()).isEmpty();
        });
    }

    @Test
    void supportedLinksJoinToLongerPaths() {
        Roadmap roadmap = commits.current();
        DependencyPath path = DependencyPath.shortest(
                        roadmap.get(RoadmapItem.class, "functionality:innsyn-i-kommunal-journal"),
                        roadmap.get(RoadmapItem.class, "solution:nasjonal-infrastruktur-for-innsyn"),
                        DependencyKind.labels(null),
                        roadmap)
                .orElseThrow();
        assertThat(path.items()).hasSize(path.length() + 1);
    }
}
