package no.veikart.editing;

import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.adoption.Adoption;
import no.veikart.adoption.AdoptionStage;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.editing.Writer.Answer;
import no.veikart.governance.Decision;
import no.veikart.governance.Meeting;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.InitiativeState;
import no.veikart.initiative.Phase;
import no.veikart.initiative.PhasePlan;
import no.veikart.portfolio.Portfolio;
import no.veikart.portfolio.PortfolioEntry;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.Dimension;
import no.veikart.status.Light;
import no.veikart.status.StatusReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class VerbsTest {
    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    private void made(String id) {
        writer.editor()
                .apply(create(id, initiative("Tiltak " + id, "actor:ks")))
                .commit();
    }

    private Initiative stored(String id) {
        return commits.current().get(Initiative.class, id);
    }

    private static List<String> fields(Answer answer) {
        return answer.at("$.data.*.userErrors[*].field");
    }

    @Test
    void aPhaseIsPlannedFieldByField() {
        made("initiative:p1");
        Map<String, Object> concept = Map.of("initiative", "initiative:p1", "phase", "CONCEPT");
        Map<String, Object> all = new HashMap<>(concept);
        all.putAll(Map.of("period", Map.of("start", "2026-Q1", "end", "2026-Q2"), "certainty", "TENTATIVE"));
        writer.editor().mutate("planPhase", all).commit();
        writer.editor()
                .mutate("planPhase", Map.of("initiative", "initiative:p1", "phase", "NEW_PRACTICE", "state", "PLANNED"))
                .commit();
        Map<String, Object> firmer = new HashMap<>(concept);
        firmer.put("certainty", "DECIDED");
        writer.editor().mutate("planPhase", firmer).commit();
        assertThat(stored("initiative:p1").phases())
                .extracting(PhasePlan::phase)
                .containsExactly(Phase.CONCEPT, Phase.NEW_PRACTICE);
        PhasePlan plan = stored("initiative:p1").phases().getFirst();
        assertThat(plan.period()).hasToString("Period[start=2026-Q1, end=2026-Q2, precision=QUARTER]");
        assertThat(plan.certainty()).hasToString("DECIDED");
        Map<String, Object> cleared = new HashMap<>(concept);
        cleared.put("period", null);
        writer.editor().mutate("planPhase", cleared).commit();
        assertThat(stored("initiative:p1").phases().getFirst().period()).isNull();
    }

    @Test
    void aPlanThatMakesNoSenseIsToldWhereItIs() {
        made("initiative:p2");
        Answer backwards = writer.editor()
                .mutate(
                        "planPhase",
                        Map.of(
                                "initiative",
                                "initiative:p2",
                                "phase",
                                "CONCEPT",
                                "period",
                                period("2026-Q3", "2026-Q1")));
        assertThat(backwards.codes()).containsExactly("INVALID");
        assertThat(fields(backwards)).containsExactly("period");
        Answer nowhere =
                writer.editor().mutate("planPhase", Map.of("initiative", "initiative:none", "phase", "CONCEPT"));
        assertThat(nowhere.codes()).containsExactly("NOT_FOUND");
        assertThat(fields(nowhere)).containsExactly("initiative");
    }

    @Test
    void aDependencyIsAddedOnceWithItsConstraint() {
        made("initiative:q1");
        made("initiative:q2");
        Map<String, Object> input = Map.of(
                "from",
                "initiative:q1",
                "to",
                "initiative:q2",
                "kind",
                "REQUIRES",
                "constraint",
                Map.of("prerequisitePhase", "CONCEPT", "lagQuarters", 2),
                "rationale",
                Map.of("nb", "fordi"));
        writer.editor().mutate("addDependency", input).commit();
        Dependency added = commits.current().get(Dependency.class, "dependency:q1-requires-q2");
        assertThat(added.constraint().prerequisitePhase()).isEqualTo(Phase.CONCEPT);
        assertThat(added.constraint().lagQuarters()).isEqualTo(2);
        Answer again = writer.editor().mutate("addDependency", input);
        assertThat(again.codes()).containsExactly("EXISTS");
        Answer wrong = writer.editor()
                .mutate(
                        "addDependency",
                        Map.of("from", "initiative:none", "to", "actor:none", "kind", "TESTS", "rationale", Map.of()));
        assertThat(fields(wrong)).contains("from", "to", "rationale");
    }

    @Test
    void aReportTakesTheLightsBeforeFromTheLastOne() {
        made("initiative:r1");
        Map<String, Object> first = Map.of(
                "initiative",
                "initiative:r1",
                "date",
                "2026-03-01",
                "dimensions",
                List.of(
                        Map.of("dimension", "PROGRESS", "now", "GREEN"),
                        Map.of("dimension", "RISK", "now", "YELLOW", "challenges", List.of(Map.of("nb", "tid")))));
        writer.editor().mutate("reportStatus", first).commit();
        Map<String, Object> second = Map.of(
                "initiative",
                "initiative:r1",
                "date",
                "2026-06-01",
                "state",
                "PAUSED",
                "dimensions",
                List.of(Map.of("dimension", "PROGRESS", "now", "RED", "trend", "WORSE")));
        writer.editor().mutate("reportStatus", second).commit();
        StatusReport report = commits.current().get(StatusReport.class, "report:r1-2026-06-01");
        assertThat(report.name()).isEqualTo("Statusrapport 2026-06-01: Tiltak initiative:r1");
        assertThat(report.dimensions()).singleElement().satisfies(status -> {
            assertThat(status.dimension()).isEqualTo(Dimension.PROGRESS);
            assertThat(status.previous()).isEqualTo(Light.GREEN);
            assertThat(status.now()).isEqualTo(Light.RED);
        });
        assertThat(stored("initiative:r1").state()).isEqualTo(InitiativeState.PAUSED);
        assertThat(writer.editor().mutate("reportStatus", first).codes()).contains("EXISTS");
        Map<String, Object> twice = Map.of(
                "initiative",
                "initiative:r1",
                "date",
                "2026-07-01",
                "dimensions",
                List.of(Map.of("dimension", "COST", "now", "RED"), Map.of("dimension", "COST", "now", "GREEN")));
        assertThat(fields(writer.editor().mutate("reportStatus", twice))).containsExactly("dimensions");
    }

    @Test
    void anAdoptionIsMadeThenBroughtUpToDate() {
        writer.editor()
                .apply(create("solution:s1", Map.of("name", "Løsning S1", "type", "SERVICE")))
                .commit();
        Map<String, Object> first = Map.of(
                "actor",
                "actor:ks",
                "solution",
                "solution:s1",
                "stage",
                "PILOT",
                "period",
                period("2026-Q1", "2026-Q2"));
        writer.editor().mutate("recordAdoption", first).commit();
        writer.editor()
                .mutate("recordAdoption", Map.of("actor", "actor:ks", "solution", "solution:s1", "stage", "IN_USE"))
                .commit();
        List<Adoption> known = Adoption.of("solution:s1", commits.current());
        assertThat(known).singleElement().satisfies(adoption -> {
            assertThat(adoption.id()).isEqualTo("adoption:ks-losning-s1");
            assertThat(adoption.stage()).isEqualTo(AdoptionStage.IN_USE);
            assertThat(adoption.period()).isNotNull();
        });
        Answer tooMany = writer.editor()
                .mutate(
                        "recordAdoption",
                        Map.of(
                                "actor",
                                "actor:ks",
                                "solution",
                                "solution:s1",
                                "figures",
                                List.of(Map.of("what", Map.of("nb", "andel"), "asStated", "120 %", "percent", 120))));
        assertThat(fields(tooMany)).containsExactly("figures[0]");
    }

    @Test
    void aDecisionKnowsItsBodyAndDayFromItsMeeting() {
        Meeting meeting = commits.current().list(Meeting.class).stream()
                .filter(each -> each.body() != null)
                .findFirst()
                .orElseThrow();
        writer.editor()
                .mutate(
                        "recordDecision",
                        Map.of(
                                "name",
                                "Vedtak på prøve: ÆØÅ",
                                "meeting",
                                meeting.id(),
                                "state",
                                "ADOPTED",
                                "concerns",
                                List.of("actor:ks")))
                .commit();
        Decision decision = commits.current().get(Decision.class, "decision:vedtak-pa-prove-aeoa");
        assertThat(decision.body()).isEqualTo(meeting.body());
        assertThat(decision.date()).isEqualTo(meeting.date());
    }

    @Test
    void anInitiativeIsRegisteredWithEachCriterionAssessed() {
        Portfolio portfolio = commits.current().list(Portfolio.class).stream()
                .filter(each -> each.criteria().size() == 2)
                .findFirst()
                .orElseThrow();
        Map<String, Object> input = new HashMap<>(Map.of(
                "name",
                "Nytt tiltak",
                "kind",
                "PROJECT",
                "owner",
                "actor:ks",
                "portfolio",
                portfolio.id(),
                "assessments",
                List.of(Map.of("criterion", portfolio.criteria().getFirst(), "met", true))));
        Answer half = writer.editor().mutate("registerInitiative", input);
        assertThat(fields(half)).containsExactly("assessments");
        assertThat(half.body()).contains(portfolio.criteria().getLast());
        input.put(
                "assessments",
                List.of(
                        Map.of("criterion", portfolio.criteria().getFirst(), "met", true),
                        Map.of(
                                "criterion",
                                portfolio.criteria().getLast(),
                                "met",
                                false,
                                "note",
                                Map.of("nb", "usikkert"))));
        writer.editor().mutate("registerInitiative", input).commit();
        assertThat(stored("initiative:nytt-tiltak").state()).isEqualTo(InitiativeState.PROPOSED);
        PortfolioEntry entry =
                commits.current().get(Portfolio.class, portfolio.id()).entries().getLast();
        assertThat(entry.initiative()).isEqualTo("initiative:nytt-tiltak");
        assertThat(entry.assessments()).hasSize(2);
    }

    @Test
    void aCommitIsTakenBack() {
        made("initiative:t1");
        Roadmap before = commits.current();
        int number = writer.editor()
                .apply(
                        update("initiative:t1", Map.of("state", "ONGOING", "rank", 4)),
                        create("initiative:t2", initiative("T2", "actor:ks")))
                .commit();
        writer.editor().mutate("revertCommit", Map.of("commit", number)).commit();
        assertThat(before.changesTo(commits.current()))
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(change.before()))
                .extracting(NodeChange::id)
                .doesNotContain("initiative:t2");
        int undone = commits.current().commit();
        writer.editor().mutate("revertCommit", Map.of("commit", undone)).commit();
        assertThat(stored("initiative:t1").rank()).isEqualTo(4);
        assertThat(commits.current().find(Node.class, "initiative:t2")).isPresent();
    }

    @Test
    void aCommitWhoseThingsHaveChangedSinceIsNotTakenBack() {
        made("initiative:t3");
        int number = writer.editor()
                .apply(update("initiative:t3", Map.of("rank", 1)))
                .commit();
        int later = writer.editor()
                .apply(update("initiative:t3", Map.of("rank", 2)))
                .commit();
        Answer answer = writer.editor().mutate("revertCommit", Map.of("commit", number));
        assertThat(answer.codes()).containsExactly("CONFLICT");
        assertThat(answer.body()).contains("by commit " + later);
        assertThat(writer.editor()
                        .mutate("revertCommit", Map.of("commit", 999_999))
                        .codes())
                .containsExactly("NOT_FOUND");
        assertThat(writer.editor().mutate("revertCommit", Map.of("commit", 0)).codes())
                .containsExactly("NOT_FOUND");
    }
}
