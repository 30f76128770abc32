package no.veikart.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.veikart.WrittenRoadmap;
import no.veikart.initiative.Initiative;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.Dimension;
import no.veikart.status.DimensionStatus;
import no.veikart.status.Light;
import org.junit.jupiter.api.Test;

class ReportingTest {
    private static final String[] PORTFOLIO = {
        "actor:a",
        "actor:b",
        "initiative:one {owner: 'actor:b', state: ONGOING}",
        "initiative:two {owner: 'actor:a'}",
        "initiative:three {owner: 'actor:a'}",
        "initiative:paused {owner: 'actor:a'}",
        "initiative:left {owner: 'actor:a'}",
        "portfolio:p {date: '2026-01-01', entries: ["
                + "{initiative: 'initiative:one', state: ACTIVE, segment: 1}, {initiative: 'initiative:two', state: NEW, segment: 2},"
                + " {initiative: 'initiative:three', state: ACTIVE}, {initiative: 'initiative:paused', state: PAUSED, segment: 1},"
                + " {initiative: 'initiative:left', state: LEFT, segment: 1}]}",
        "round:first {portfolio: 'portfolio:p', opens: '2026-01-15', due: '2026-02-01'}",
        "round:second {portfolio: 'portfolio:p', opens: '2026-05-15', due: '2026-06-01'}",
        "round:some {portfolio: 'portfolio:p', segments: [2], opens: '2026-03-01', due: '2026-03-10'}",
        "report:one-old {initiative: 'initiative:one', date: '2025-10-01', dimensions: [{dimension: COST, now: GREEN},"
                + " {dimension: RISK, now: RED}]}",
        "report:one {initiative: 'initiative:one', date: '2026-01-20', dimensions: [{dimension: COST, previous: GREEN,"
                + " now: YELLOW, trend: WORSE, challenges: [{nb: dyrere}], measures: [{nb: kutte}]}],"
                + " deliveries: [{name: Plan, status: ONGOING}]}",
        "report:two {initiative: 'initiative:two', date: '2026-02-10', dimensions: []}"
    };

    private static final Roadmap ROADMAP = WrittenRoadmap.of(PORTFOLIO);

    private static List<String> expected(String round, String day) {
        return ExpectedReport.of(ROADMAP.get(ReportingRound.class, round), ROADMAP, LocalDate.parse(day)).stream()
                .map(report -> report.initiative().name() + " " + report.state())
                .toList();
    }

    @Test
    void whoIsUnderWayInThePortfolioOwesAReportByOwner() {
        assertThat(expected("round:first", "2026-01-10"))
                .containsExactly("two DELIVERED_LATE", "three NOT_OPEN", "one DELIVERED");
        assertThat(expected("round:first", "2026-02-01")).contains("three OWED");
        assertThat(expected("round:first", "2026-02-02")).contains("three OVERDUE");
    }

    @Test
    void whatNeverCameIsMissedOnceTheNextRoundOpensAndOwedInThatOne() {
        assertThat(expected("round:first", "2026-05-14")).contains("three OVERDUE");
        assertThat(expected("round:first", "2026-05-15")).contains("three MISSED");
        assertThat(expected("round:second", "2026-05-15")).containsExactly("two OWED", "three OWED", "one OWED");
    }

    @Test
    void aRoundOfSomeSegmentsAsksThemAndWhoseSegmentNobodyKnows() {
        assertThat(expected("round:some", "2026-03-01")).containsExactly("two OWED", "three OWED");
    }

    @Test
    void theReportBeforeTheRoundAndTheDaysThatOneIsLateAreTold() {
        List<ExpectedReport> reports = ExpectedReport.of(
                ROADMAP.get(ReportingRound.class, "round:first"), ROADMAP, LocalDate.parse("2026-02-04"));
        ExpectedReport one = reports.getLast();
        assertThat(Objects.requireNonNull(one.previous()).id()).isEqualTo("report:one-old");
        assertThat(Objects.requireNonNull(one.report()).id()).isEqualTo("report:one");
        assertThat(reports).extracting(ExpectedReport::daysOverdue).containsExactly(null, 3, null);
    }

    @Test
    void aRoundThatIsDueBeforeItOpensIsRefused() {
        assertThatThrownBy(() ->
                        WrittenRoadmap.of("round:x {portfolio: 'portfolio:p', opens: '2026-02-02', due: '2026-02-01'}"))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("before it opens");
    }

    @Test
    void theFormHoldsWhatWasSaidLastTimeAndTheLastKnownLights() {
        ReportDraft draft =
                ReportDraft.of(ROADMAP.get(Initiative.class, "initiative:one"), LocalDate.parse("2026-05-20"), ROADMAP);
        assertThat(draft.rounds()).extracting(ReportingRound::id).containsExactly("round:second");
        assertThat(draft.dimensions()).extracting(DimensionStatus::dimension).containsExactly(Dimension.values());
        DimensionStatus cost = draft.dimensions().get(Dimension.COST.ordinal());
        assertThat(cost.previous()).isEqualTo(Light.YELLOW);
        assertThat(cost.now()).isNull();
        assertThat(cost.challenges()).hasSize(1);
        assertThat(cost.measures()).hasSize(1);
        // The last report says nothing of it; an older one does.
        assertThat(draft.dimensions().get(Dimension.RISK.ordinal()).previous()).isEqualTo(Light.RED);
        assertThat(draft.deliveries()).extracting(delivery -> delivery.name()).containsExactly("Plan");
    }

    @Test
    void theFormOfWhatNeverReportedIsEmpty() {
        ReportDraft draft = ReportDraft.of(
                ROADMAP.get(Initiative.class, "initiative:left"), LocalDate.parse("2026-05-20"), ROADMAP);
        assertThat(draft.last()).isNull();
        assertThat(draft.rounds()).isEmpty();
        assertThat(draft.dimensions()).extracting(DimensionStatus::previous).containsOnlyNulls();
    }

    @Test
    void theHistoryOfALightIsInTheOrderOfItsDays() {
        assertThat(PastLight.of("initiative:one", List.of(Dimension.COST), ROADMAP))
                .extracting(PastLight::light)
                .containsExactly(Light.GREEN, Light.YELLOW);
        assertThat(PastLight.of("initiative:one", null, ROADMAP))
                .extracting(light -> light.date() + " " + light.dimension())
                .containsExactly("2025-10-01 COST", "2025-10-01 RISK", "2026-01-20 COST");
    }
}
