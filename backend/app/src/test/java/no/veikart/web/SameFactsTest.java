package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing and its table say the same. */
@BrowserTest
class SameFactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/?group=goal", "/?group=owner", "/?text=kjernejournal", "/?commit=1"})
    void theTimelineAndItsTableHoldTheSameInitiativesAndMilestones(String path, Viewer viewer) {
        viewer.open(path);
        viewer.at(".initiative-row[data-id]").first().waitFor();
        Set<String> drawn = viewer.all(".initiative-row[data-id]", "data-id");
        Set<String> listed = viewer.all(".undated li", "data-id");
        assertThat(drawn).isNotEmpty().doesNotContainAnyElementsOf(listed);
        Set<String> milestones = viewer.all(".initiative-row .milestone", "data-milestone");
        viewer.at("input[name=view][value=table]").check();
        viewer.at(".timeline-table").waitFor();
        Set<String> both = new TreeSet<>(drawn);
        both.addAll(listed);
        assertThat(viewer.all(".timeline-table tbody tr", "data-id")).isEqualTo(both);
        assertThat(viewer.all(".timeline-table li[data-milestone]", "data-milestone"))
                .isEqualTo(milestones);
    }

    @Test
    void theArrowsOfAChainAndItsTableHoldTheSameDependencies(Viewer viewer) {
        viewer.open("/?sel=initiative:veikart-nasjonale-ehelselosninger");
        viewer.at(".timeline-arrows .arrow").first().waitFor();
        assertThat(viewer.at(".timeline-arrows .arrow.further").count()).isZero();
        viewer.at("input[name=chain]:checked").focus();
        viewer.press("ArrowLeft"); // From the first to the last: both ways.
        viewer.at(".timeline-arrows .arrow.further").first().waitFor();
        assertThat(viewer.path()).endsWith("&chain=both");
        assertThat(viewer.at(".chain-told").innerText()).contains("2 steg unna");
        Set<String> drawn = viewer.all(".timeline-arrows .arrow", "data-edge");
        viewer.at("input[name=view][value=table]").check();
        viewer.at(".chain-table").waitFor();
        assertThat(drawn).hasSizeGreaterThan(3);
        assertThat(viewer.all(".chain-table tbody tr", "data-edge"))
                .hasSizeGreaterThan(drawn.size())
                .containsAll(drawn);
    }

    @Test
    void theDecisionsOfADayAndThePanelAndTheTableHoldTheSame(Viewer viewer) {
        viewer.open("/?sel=decisions:2021-12-09");
        viewer.at(".selection [data-decision]").first().waitFor();
        Set<String> told = viewer.all(".selection [data-decision]", "data-decision");
        assertThat(told)
                .hasSize(Integer.parseInt(
                        viewer.at(".decision.selected .decision-count").textContent()));
        assertThat(viewer.at(".initiative-row.concerned").count()).isPositive();
        viewer.at("input[name=view][value=table]").check();
        viewer.at(".decision-table").waitFor();
        assertThat(viewer.all(".decision-table tbody tr", "data-id"))
                .hasSize(26)
                .containsAll(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graph/initiative:digital-samhandling-steg-2",
                "/graph/solution:kjernejournal",
                "/graph/solution:datadeling?edges=needs"
            })
    void theGraphAndItsTablesHoldTheSameItemsAndEdges(String path, Viewer viewer) {
        viewer.open(path);
        assertThat(viewer.all(".box-link", "data-id"))
                .hasSizeGreaterThan(1)
                .isEqualTo(viewer.all(".items-table tbody tr", "data-id"));
        assertThat(viewer.all(".graph .edge", "data-edge"))
                .isNotEmpty()
                .isEqualTo(viewer.all(".edges-table tbody tr", "data-edge"));
    }

    @Test
    void theAdoptionCurveAndItsTableHoldTheSameAdoptions(Viewer viewer) {
        viewer.open("/adoption?solution=solution:helseplattformen");
        assertThat(viewer.all(".chart .begins", "data-id"))
                .hasSizeGreaterThan(3)
                .isEqualTo(viewer.all("#one tbody tr", "data-id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/solutions", "/solutions?group=type&commit=2"})
    void theSolutionMapAndItsTableHoldTheSameSolutions(String path, Viewer viewer) {
        viewer.open(path);
        assertThat(viewer.all(".solution-map [data-id]", "data-id"))
                .hasSizeGreaterThan(50)
                .isEqualTo(viewer.all("#table tbody tr", "data-id"));
    }
}
