package no.veikart.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyPath;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What conflicts, slack and critical paths mean, worked by hand on the real roadmap. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ScheduleSpecificationTest {
    private static final String SHARING = "initiative:hn-dokumentdeling-";

    @Autowired
    Commits commits;

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private Conflict conflict(Roadmap roadmap, String dependency) {
        return Conflict.of(roadmap, null).stream()
                .filter(conflict -> conflict.dependency().id().equals("dependency:" + dependency))
                .findFirst()
                .orElseThrow();
    }

    private ItemSchedule schedule(String item) {
        Roadmap roadmap = commits.current();
        return ItemSchedule.of(roadmap, roadmap.get(RoadmapItem.class, item));
    }

    private static String text(QuarterRange range) {
        return range.least() + " to " + range.most();
    }

    /**
     * Radiology letters in Helse Nord, some time in 2024, follow those of Helse Vest, some time in 2023-2024. Helse Vest can be
     * done at the end of 2023-Q1 at the earliest, and of 2024-Q4 at the latest; Helse Nord can start at the beginning of any quarter of 2024. So
     * the order can hold, and it can be broken by the four quarters from the beginning of 2024 to its end.
     */
    @Test
    void possibleWhenSomeReadingsBreakTheOrder() {
        Conflict conflict = conflict(commits.current(), "hn-radiologibrev-folger-hv-brevlosning-radiologi");
        assertThat(conflict.certainty()).isEqualTo(ConflictCertainty.POSSIBLE);
        assertThat(conflict.soft()).isFalse();
        assertThat(conflict.prerequisite().earliest()).hasToString("2023-Q1");
        assertThat(conflict.prerequisite().latest()).hasToString("2024-Q4");
        assertThat(conflict.dependent().earliest()).hasToString("2024-Q1");
        assertThat(conflict.dependent().latest()).hasToString("2024-Q4");
        assertThat(conflict.quartersLeast()).isZero();
        assertThat(conflict.quartersMost()).isEqualTo(4);
        assertThat(Explanation.of(conflict, commits.current(), Language.NB))
                .contains(
                        "«Radiologibrev Helsenorge» kan tidligst starte når «Innføring av brevløsning radiologi» er ferdig",
                        "«Innføring av brevløsning radiologi» ligger et sted i 2023–2024",
                        "«Radiologibrev Helsenorge» ligger et sted i 2024",
                        "kan bli brutt, med opptil 4 kvartaler",
                        "bare mulig, ikke sikkert",
                        "Produktstyret for Helsenorge, møte 39",
                        "l. 706-708");
    }

    /** Booking in Helse Nord, some time in 2025, leans on the national service for appointments, some time in 2025-2026. */
    @Test
    void softWhenTheDependentOnlyLeansOnIt() {
        Conflict conflict = conflict(commits.current(), "hn-timebooking-avhenger-av-nasjonal-timetjeneste");
        assertThat(conflict.soft()).isTrue();
        assertThat(conflict.certainty()).isEqualTo(ConflictCertainty.POSSIBLE);
        assertThat(conflict.quartersMost()).isEqualTo(8);
        assertThat(Explanation.of(conflict, commits.current(), Language.EN)).contains("The constraint is soft");
    }

    /** The paper of January 2022 says half a year after the first wave, start to start: both waves are known by half-years only. */
    @Test
    void aStatedLagCountsFromStartToStart() {
        Conflict conflict = conflict(commits.current(), "helseplattformen-bolge-2-folger-bolge-1");
        assertThat(conflict.lagQuarters()).isEqualTo(2);
        assertThat(conflict.prerequisite().latest()).hasToString("2022-Q2");
        assertThat(conflict.dependent().earliest()).hasToString("2022-Q3");
        assertThat(conflict.quartersMost()).isEqualTo(1);
        assertThat(Explanation.of(conflict, commits.current(), Language.NN))
                .contains("2 kvartal etter at", "har starta", "med opptil 1 kvartal.");
    }

    /** The real roadmap has no certain conflict. Were document sharing's first step two years late, the second could not come in time. */
    @Test
    void certainWhenEveryReadingBreaksTheOrder() {
        Roadmap roadmap = commits.current();
        assertThat(Conflict.of(roadmap, ConflictCertainty.CERTAIN)).isEmpty();
        Initiative first = roadmap.get(Initiative.class, SHARING + "steg-1");
        Roadmap late = roadmap.with(List.of(first.shifted(16)), List.of());
        Conflict conflict = Conflict.of(late, ConflictCertainty.CERTAIN).getFirst();
        assertThat(conflict.dependency().id()).isEqualTo("dependency:hn-dokumentdeling-steg-2-folger-steg-1");
        // step 1 in 2027-2028 ends after 2027-Q1 at the earliest; step 2 in 2025-2026 starts in 2026-Q4 at the latest
        assertThat(conflict.quartersLeast()).isEqualTo(2);
        assertThat(conflict.quartersMost()).isEqualTo(16);
        assertThat(Explanation.of(conflict, late, Language.NB)).contains("med minst 2 kvartaler og høyst 16 kvartaler");
    }

    /** When the national board was to decide on introduction was lost with the slide's bars: that is no possible conflict, but a question. */
    @Test
    void undeterminedWhenTheTimeWasLost() {
        Roadmap roadmap = commits.current();
        Undetermined undetermined = Undetermined.of(roadmap).stream()
                .filter(each -> each.dependency().to().equals("milestone:pll-evalueringsrapport"))
                .findFirst()
                .orElseThrow();
        assertThat(undetermined.missing())
                .extracting(RoadmapItem::id)
                .containsExactly("milestone:pll-evalueringsrapport", "milestone:pll-beslutte-nasjonal-innforing");
        assertThat(MissingTime.reason(undetermined, roadmap, Language.NB))
                .startsWith("Kan ikke avgjøres: tiden til «Evalueringsrapport» er gått tapt i kilden (")
                .contains("Nasjonalt e-helsestyre, september 2020", "Lysbilde 17");
    }

    @Test
    void everyOrderIsAConflictOrUndeterminedOrHolds() {
        Roadmap roadmap = commits.current();
        List<String> undetermined = Undetermined.of(roadmap).stream()
                .map(each -> each.dependency().id())
                .toList();
        assertThat(undetermined).hasSizeGreaterThan(100);
        assertThat(Conflict.of(roadmap, null))
                .extracting(each -> each.dependency().id())
                .hasSizeGreaterThan(5)
                .doesNotContainAnyElementsOf(undetermined);
        assertThat(Conflict.of(roadmap, null)).allSatisfy(conflict -> {
            for (Language language : Language.values()) {
                assertThat(Explanation.of(conflict, roadmap, language))
                        .contains(
                                conflict.prerequisite().item().name(),
                                conflict.dependent().item().name())
                        .doesNotContain("{", "null");
            }
        });
    }

    /** Document sharing in Helse Nord: step 1 in 2023-2024, step 2 in 2025-2026, more sources from 2027: eight quarters each for two. */
    @Test
    void theCriticalPathTakesThePeriodsAtTheirLongest() {
        Roadmap roadmap = commits.current();
        DependencyPath path = CriticalPath.to(roadmap, roadmap.get(RoadmapItem.class, SHARING + "flere-kilder"));
        assertThat(path.items())
                .extracting(RoadmapItem::id)
                .containsExactly(SHARING + "flere-kilder", SHARING + "steg-2", SHARING + "steg-1");
        assertThat(path.quarters()).isEqualTo(16);
        assertThat(path.quartersLeast()).isEqualTo(2);
        assertThat(path.unknown()).extracting(RoadmapItem::id).containsExactly(SHARING + "flere-kilder");
        assertThat(path.edges())
                .extracting(Dependency::id)
                .containsExactly(
                        "dependency:hn-dokumentdeling-flere-kilder-folger-steg-2",
                        "dependency:hn-dokumentdeling-steg-2-folger-steg-1");
    }

    /**
     * Step 1 can end from 2023-Q1 to 2024-Q4, and more sources can start from 2027-Q1 on, in which step 2 takes one to eight quarters: at the
     * worst step 1 ends with 2024 and step 2 takes all of 2025 and 2026, which leaves nothing; at the best there is no bound.
     */
    @Test
    void slackIsWhatTheWorstReadingLeaves() {
        ItemSchedule first = schedule(SHARING + "steg-1");
        assertThat(first.slack()).isEqualTo(new Slack(0, null));
        assertThat(text(first.latestEnd())).isEqualTo("2024-Q4 to null");
        assertThat(first.freeSlack()).isEqualTo(new Slack(0, 14));
        assertThat(schedule(SHARING + "flere-kilder").slack()).isNull();
        assertThat(text(schedule(SHARING + "steg-2").earliestEnd())).isEqualTo("2025-Q1 to 2026-Q4");
        assertThat(schedule(SHARING + "flere-kilder").mustBeInPlace())
                .extracting(each -> each.item().id() + " by " + each.latestEnd().least())
                .containsExactly(SHARING + "steg-2 by 2026-Q4", SHARING + "steg-1 by 2024-Q4");
    }

    /** National introduction of the medication list: what it needs has no dates that survived, so nothing bounds it and all are listed. */
    @Test
    void whatIsNotKnownIsSaid() {
        ItemSchedule introduction = schedule("initiative:pll-nasjonal-innforing");
        assertThat(introduction.earliestEnd()).isNull();
        assertThat(introduction.mustBeInPlace()).hasSizeGreaterThan(7);
        assertThat(introduction.unknown())
                .extracting(RoadmapItem::id)
                .contains("initiative:pll-nasjonal-innforing", "milestone:pll-epj-fastleger-klare");
    }

    private GraphQlTester.Response run(String operation, Map<String, Object> variables) throws IOException {
        String text = Files.readString(Path.of("..", "..", "schema", "operations", operation + ".graphql"));
        GraphQlTester.Request<?> request = graphQl.document(text);
        variables.forEach(request::variable);
        return request.execute();
    }

    @Test
    void conflictListAnswersAndFilters() throws IOException {
        run("conflictList", Map.of("language", "EN"))
                .path("roadmap.conflicts[*].explanation")
                .entityList(String.class)
                .satisfies(all -> assertThat(all).hasSizeGreaterThan(5).allMatch(text -> text.contains("Source: ")));
        assertThat(dependencies(Map.of("solution", "solution:helseplattformen")))
                .containsExactlyInAnyOrder(
                        "dependency:helseplattformen-bolge-2-folger-bolge-1",
                        "dependency:helseplattformen-bolge-3-folger-bolge-1",
                        "dependency:veikart-avhenger-av-helseplattformen-innforing");
        assertThat(dependencies(Map.of("initiative", "initiative:helseplattformen-innforing")))
                .contains("dependency:helseplattformen-bolge-2-folger-bolge-1");
        assertThat(dependencies(Map.of("owner", "actor:helse-nord-rhf")))
                .contains("dependency:hn-radiologibrev-folger-hv-brevlosning-radiologi")
                .doesNotContain("dependency:helseplattformen-bolge-2-folger-bolge-1");
        assertThat(dependencies(Map.of("certainty", "CERTAIN"))).isEmpty();
        for (String filter : List.of("initiative", "owner", "solution")) {
            run("conflictList", Map.of(filter, "actor:nowhere"))
                    .errors()
                    .satisfy(errors ->
                            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND"));
        }
    }

    private List<String> dependencies(Map<String, Object> variables) throws IOException {
        return run("conflictList", variables)
                .path("roadmap.conflicts[*].dependency.id")
                .entityList(String.class)
                .get();
    }

    @Test
    void undeterminedListSaysWhoseTimeIsMissing() throws IOException {
        run("undeterminedList", Map.of("initiative", "initiative:pll-nasjonal-innforing"))
                .path("roadmap.undetermined[*].reason")
                .entityList(String.class)
                .satisfies(all ->
                        assertThat(all).hasSizeGreaterThan(7).allMatch(text -> text.startsWith("Kan ikke avgjøres: ")));
    }

    @Test
    void criticalPathToAnswersTheChain() throws IOException {
        run("criticalPathTo", Map.of("id", SHARING + "flere-kilder"))
                .path("roadmap.criticalPath.quarters")
                .entity(Integer.class)
                .isEqualTo(16);
        run("criticalPathTo", Map.of("id", "initiative:nowhere"))
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND"));
    }

    @Test
    void scheduleOfAnswersTimesAndConflicts() throws IOException {
        GraphQlTester.Response answer = run("scheduleOf", Map.of("id", SHARING + "steg-1"));
        answer.path("roadmap.item.slackQuarters").entity(Integer.class).isEqualTo(0);
        answer.path("roadmap.item.schedule.earliestEnd.least")
                .entity(String.class)
                .isEqualTo("2023-Q1");
        run("scheduleOf", Map.of("id", "initiative:hn-radiologibrev-helsenorge"))
                .path("roadmap.item.conflicts[*].certainty")
                .entityList(String.class)
                .containsExactly("POSSIBLE");
    }
}
