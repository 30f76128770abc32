package no.veikart.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import no.veikart.SavedQuestion;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.dependency.DependencyKind;
import no.veikart.initiative.Initiative;
import no.veikart.initiative.Movable;
import no.veikart.initiative.Scope;
import no.veikart.initiative.ScopeList;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeChange;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import no.veikart.schedule.Propagation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Scenarios on the real roadmap. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class ScenarioTest {
    private static final String WAVE_1 = "initiative:helseplattformen-bolge-1";
    private static final String WAVE_2 = "initiative:helseplattformen-bolge-2";
    private static final String WAVE_3 = "initiative:helseplattformen-bolge-3";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    @Autowired
    Commits commits;

    @Autowired
    Kinds kinds;

    private static ScenarioInput shift(Propagation how, ShiftInput... shifts) {
        return new ScenarioInput(List.of(shifts), how, null, null, null, null, null);
    }

    private static ScenarioInput remove(String... items) {
        return new ScenarioInput(null, Propagation.PUSH, null, null, List.of(items), null, null);
    }

    private static ScenarioInput add(DependencyInput... added) {
        return new ScenarioInput(null, Propagation.PUSH, null, null, null, null, List.of(added));
    }

    private static Map<String, Integer> moved(Roadmap roadmap) {
        return Scenario.of(roadmap).orElseThrow().moved().stream()
                .collect(Collectors.toMap(move -> move.item().id(), Scenario.Move::quarters));
    }

    private void refused(ScenarioInput input, String... parts) {
        assertThatThrownBy(() -> Scenario.apply(commits.current(), input))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll(parts);
    }

    // Wave 1 starts in 2022-Q1 or Q2, wave 2 two quarters after it in 2022-Q3 or Q4, wave 3 four quarters after it some
    // time in 2023.
    // A year later, wave 1 starts in 2023-Q1 at the earliest: wave 2 not before 2023-Q3, three quarters past 2022-Q4,
    // and wave 3 not before
    // 2024-Q1, one past 2023-Q4.
    @Test
    void aDelayPushesWhatMustComeAfterByAsLittleAsItCan() {
        Roadmap base = commits.current();
        Roadmap delayed = Scenario.apply(base, shift(Propagation.PUSH, new ShiftInput(WAVE_1, 4)));
        assertThat(moved(delayed)).isEqualTo(Map.of(WAVE_1, 4, WAVE_2, 3, WAVE_3, 1));
        assertThat(delayed.get(Initiative.class, WAVE_2).period().start()).hasToString("2023-Q2");
        assertThat(base.get(Initiative.class, WAVE_2).period().start()).hasToString("2022-Q3");
    }

    @Test
    void withoutPropagationTheConflictsShow() {
        Map<String, Object> scenario =
                Map.of("shift", List.of(Map.of("item", WAVE_1, "quarters", 4)), "propagation", "NONE");
        SavedQuestion.ask(graphQl, "scenarioOutcome", Map.of("scenario", scenario, "certainty", "CERTAIN"))
                .path("roadmap.conflicts[*].quartersLeast")
                .entityList(Integer.class)
                .contains(3, 1);
    }

    @Test
    void withPropagationNoConflictIsCertain() {
        Map<String, Object> scenario = Map.of("shift", List.of(Map.of("item", WAVE_1, "quarters", 4)));
        SavedQuestion.ask(graphQl, "scenarioOutcome", Map.of("scenario", scenario, "certainty", "CERTAIN"))
                .path("roadmap.conflicts")
                .entityList(Object.class)
                .hasSize(0);
        SavedQuestion.ask(graphQl, "scenarioOutcome", Map.of("scenario", scenario))
                .path("roadmap.scenario.moved[?(@.item.id=='" + WAVE_1 + "')].asked")
                .entityList(Integer.class)
                .containsExactly(4)
                .path("roadmap.scenario.moved[?(@.asked==null)].item.id")
                .entityList(String.class)
                .contains(WAVE_2, WAVE_3);
    }

    @Test
    void whatIsRemovedIsMissedByNobody() {
        Roadmap without = Scenario.apply(commits.current(), remove("solution:helsenorge", WAVE_1));
        assertThat(kinds.brokenReferences(without)).isEmpty();
        assertThat(Scenario.of(without).orElseThrow().removed())
                .contains("solution:helsenorge", WAVE_1, "dependency:helseplattformen-bolge-2-folger-bolge-1");
        assertThat(without.find(WAVE_2)).isPresent();
    }

    @Test
    void aDroppedScopeListTakesWhatStandsOnItAloneAndOneTakenInPrioritisesIt() {
        LocalDate earlier = LocalDate.of(2021, 11, 11);
        LocalDate last = LocalDate.of(2021, 12, 9);
        Roadmap base = onLists(Map.of(
                WAVE_1, List.of(scope(earlier, ScopeList.PRIORITISED), scope(last, ScopeList.CUT)),
                WAVE_2, List.of(scope(last, ScopeList.PRIORITISED), scope(last, ScopeList.CUT)),
                WAVE_3, List.of(scope(earlier, ScopeList.CUT), scope(last, ScopeList.PRIORITISED))));
        Roadmap dropped = Scenario.apply(
                base, new ScenarioInput(null, Propagation.PUSH, List.of(ScopeList.CUT), null, null, null, null));
        assertThat(dropped.find(WAVE_1)).isEmpty();
        assertThat(dropped.find(WAVE_2)).isPresent();
        assertThat(dropped.find(WAVE_3)).isPresent();
        assertThat(dropped.find("initiative:digital-samhandling-steg-2")).isPresent();
        assertThat(kinds.brokenReferences(dropped)).isEmpty();
        Roadmap included = Scenario.apply(
                base, new ScenarioInput(null, Propagation.PUSH, null, List.of(ScopeList.CUT), null, null, null));
        assertThat(included.get(Initiative.class, WAVE_1).scopes())
                .containsExactly(scope(earlier, ScopeList.PRIORITISED), scope(last, ScopeList.PRIORITISED));
        assertThat(included.get(Initiative.class, WAVE_3)).isEqualTo(base.get(Initiative.class, WAVE_3));
    }

    private static Scope scope(LocalDate date, ScopeList list) {
        return new Scope(date, 2, null, list, null);
    }

    private Roadmap onLists(Map<String, List<Scope>> scopes) {
        List<Initiative> changed = new ArrayList<>();
        scopes.forEach((id, all) ->
                changed.add(commits.current().get(Initiative.class, id).withScopes(all)));
        return commits.current().with(changed, List.of());
    }

    @Test
    void anAddedDependencyPushesAndARemovedOneDoesNot() {
        DependencyInput added = new DependencyInput(WAVE_1, WAVE_3, DependencyKind.REQUIRES, null);
        Roadmap base = commits.current();
        List<String> between = base.list(Dependency.class).stream()
                .filter(each -> each.to().equals(WAVE_1) && each.from().equals(WAVE_3))
                .map(Dependency::id)
                .toList();
        ScenarioInput turned = new ScenarioInput(null, Propagation.PUSH, null, null, null, between, List.of(added));
        Roadmap turnedRound = Scenario.apply(base, turned);
        // Wave 3 ends in 2023-Q1 at the earliest, and wave 1 starts in 2022-Q2 at the latest: four quarters.
        assertThat(moved(turnedRound)).containsEntry(WAVE_1, 4);
        assertThat(Scenario.of(turnedRound).orElseThrow().added()).hasSize(1);
        assertThat(Scenario.apply(base, add(added)))
                .satisfies(ring ->
                        assertThat(Scenario.of(ring).orElseThrow().setAside()).isNotEmpty());
    }

    @Test
    void nothingChangesWhereNothingIsAskedFor() {
        Roadmap base = commits.current();
        assertThat(Scenario.apply(base, shift(Propagation.PUSH))).isSameAs(base);
        graphQl.document("{ roadmap(scenario: {}) { scenario { removed } } }")
                .execute()
                .path("roadmap.scenario")
                .valueIsNull();
        assertThat(base.changesTo(Scenario.apply(base, shift(Propagation.PUSH, new ShiftInput(WAVE_1, 0)))))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        refused(remove("initiative:finnes-ikke"), "initiative:finnes-ikke");
        refused(shift(Propagation.PUSH, new ShiftInput(WAVE_1, 81)), WAVE_1, "81", "80");
        refused(shift(Propagation.PUSH, new ShiftInput(WAVE_1, 1), new ShiftInput(WAVE_1, 2)), "twice");
        refused(shift(Propagation.PUSH, new ShiftInput("solution:helsenorge", 1)), "no plan of its own");
        refused(shift(Propagation.PUSH, new ShiftInput(completed(), 1)), "cannot be moved", "over");
        refused(add(new DependencyInput(WAVE_1, WAVE_1, DependencyKind.REQUIRES, null)), "itself");
        ScenarioInput both = new ScenarioInput(
                null, Propagation.PUSH, List.of(ScopeList.CUT), List.of(ScopeList.CUT), null, null, null);
        refused(both, "CUT", "both");
        assertThatThrownBy(() -> remove(Collections.nCopies(201, WAVE_1).toArray(String[]::new)))
                .hasMessageContainingAll("removeItems", "201", "200");
    }

    @Test
    void whatIsTooLongIsRefusedOverTheApiToo() {
        refusedOverTheApi(Map.of("removeItems", Collections.nCopies(201, WAVE_1)), "201");
        Map<String, Object> constraint = Map.of("lagQuarters", 81);
        Map<String, Object> added = Map.of("from", WAVE_2, "to", WAVE_1, "kind", "REQUIRES", "constraint", constraint);
        refusedOverTheApi(Map.of("addDependencies", List.of(added)), "81");
    }

    private void refusedOverTheApi(Map<String, Object> scenario, String part) {
        graphQl.document("query q($s: ScenarioInput) { roadmap(scenario: $s) { commit { number } } }")
                .variable("s", scenario)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(errors.getFirst().getMessage()).contains(part);
                });
    }

    private String completed() {
        return commits.current().list(Movable.class).stream()
                .filter(each -> !each.movable())
                .map(Node::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void putBackWhatAScenarioChangedAndTheRoadmapIsAsItWas() {
        Roadmap base = commits.current();
        List<String> items =
                base.list(RoadmapItem.class).stream().map(Entry::id).toList();
        List<String> movable = base.list(Movable.class).stream()
                .filter(Movable::movable)
                .map(Node::id)
                .toList();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String gone = items.get(random.nextInt(items.size()));
            List<ShiftInput> shifts = random.ints(3, 0, movable.size())
                    .distinct()
                    .mapToObj(movable::get)
                    .filter(id -> !id.equals(gone))
                    .map(id -> new ShiftInput(id, random.nextInt(17) - 8))
                    .toList();
            ScenarioInput input = new ScenarioInput(
                    shifts, Propagation.values()[random.nextInt(3)], null, null, List.of(gone), null, null);
            Roadmap changed = changedOrNull(base, input);
            if (changed == null) {
                continue;
            }
            assertThat(kinds.brokenReferences(changed)).as("seed %d", seed).isEmpty();
            assertThat(contents(undone(changed, base.changesTo(changed))))
                    .as("seed %d", seed)
                    .isEqualTo(contents(base));
        }
    }

    /** Null when the scenario moves what goes with what it removes. */
    private static @Nullable Roadmap changedOrNull(Roadmap base, ScenarioInput input) {
        try {
            return Scenario.apply(base, input);
        } catch (UserError refused) {
            assertThat(refused).hasMessageContaining("which the scenario removes");
            return null;
        }
    }

    private static Roadmap undone(Roadmap changed, List<NodeChange> changes) {
        List<Node> put = changes.stream()
                .map(NodeChange::before)
                .filter(Objects::nonNull)
                .toList();
        List<String> removed = changes.stream()
                .filter(each -> each.before() == null)
                .map(each -> each.after().id())
                .toList();
        return changed.with(put, removed);
    }

    private static Map<String, Node> contents(Roadmap roadmap) {
        Map<String, Node> contents = new HashMap<>();
        roadmap.nodes().forEach(node -> contents.put(node.id(), node));
        return contents;
    }
}
