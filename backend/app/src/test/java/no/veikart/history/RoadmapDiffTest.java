package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.veikart.VeikartTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What differs between points of the real roadmap, as the saved operation tells it. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class RoadmapDiffTest {
    private static final Path OPERATION = Path.of("..", "..", "schema", "operations", "roadmapDifference.graphql");

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private GraphQlTester.Response ask(Map<String, Object> variables) {
        try {
            return graphQl.document(Files.readString(OPERATION))
                    .variables(variables)
                    .execute();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> edition(String version) {
        return Map.of("edition", version);
    }

    private List<Map<String, Object>> differences(Object from, Object to, Map<String, Object> filter) {
        List<Map<String, Object>> all = new ArrayList<>();
        @Nullable Object after = null;
        boolean more = true;
        while (more) {
            Map<String, Object> variables =
                    new HashMap<>(Map.of("from", from, "to", to, "filter", filter, "first", 100));
            variables.put("after", after);
            Map<String, Object> diff =
                    ask(variables).path("roadmapDiff").entity(Map.class).get();
            all.addAll((List<Map<String, Object>>) diff.get("nodes"));
            Map<?, ?> page = (Map<?, ?>) diff.get("pageInfo");
            after = page.get("endCursor");
            more = (Boolean) page.get("hasNextPage");
            assertThat((Integer) diff.get("totalCount")).isGreaterThanOrEqualTo(all.size());
        }
        return all;
    }

    private static String id(Map<String, Object> node) {
        return (String) ((Map<?, ?>) node.get("item")).get("id");
    }

    private static Object inside(Map<String, Object> change, String field, String inner) {
        return change.get(field) == null ? null : ((Map<?, ?>) change.get(field)).get(inner);
    }

    /** The one difference of an item in a field. */
    private Map<String, Object> difference(Object from, Object to, String item, @Nullable String field) {
        List<Map<String, Object>> found = differences(from, to, Map.of("item", List.of(item))).stream()
                .filter(change -> Objects.equals(change.get("field"), field))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void tellsWhichCommitAndDecisionGaveTheMedicationListItsRank() {
        Map<String, Object> rank = difference(edition("21.1"), Map.of(), "initiative:steg-2-pll", "rank");
        assertThat(rank)
                .containsEntry("change", "CHANGED")
                .containsEntry("before", null)
                .containsEntry("after", "1");
        assertThat(inside(rank, "commit", "number")).isEqualTo(3);
        assertThat(inside(rank, "decision", "id")).isEqualTo("decision:nehs-2021-11-04-omfang-og-prioritering-steg-2");
        Map<String, Object> owner = difference(edition("21.1"), Map.of(), "initiative:steg-2-pll", "owner");
        assertThat(owner)
                .containsEntry("after", "actor:direktoratet-for-e-helse")
                .containsEntry("decision", null);
    }

    @Test
    void whatADecisionChangedIsAskedForByIt() {
        String decision = "decision:nehs-2021-11-04-omfang-og-prioritering-steg-2";
        List<Map<String, Object>> decided = differences(edition("21.1"), Map.of(), Map.of("decided", true));
        assertThat(decided).isNotEmpty().noneMatch(each -> each.get("decision") == null);
        assertThat(differences(edition("21.1"), Map.of(), Map.of("decision", List.of(decision))))
                .isNotEmpty()
                .isSubsetOf(decided)
                .allMatch(each -> decision.equals(inside(each, "decision", "id")));
        assertThat(differences(edition("21.1"), Map.of(), Map.of("decided", false)))
                .isNotEmpty()
                .allMatch(each -> each.get("decision") == null);
    }

    @Test
    void theSameDifferenceBackwardsHasItsSidesTurnedAndTheSameCommit() {
        List<Map<String, Object>> forward = differences(edition("1.0"), edition("21.1"), Map.of());
        List<Map<String, Object>> backward = differences(edition("21.1"), edition("1.0"), Map.of());
        assertThat(backward).hasSameSizeAs(forward);
        assertThat(backward.stream()
                        .map(each -> id(each) + each.get("before") + each.get("after") + each.get("commit")))
                .containsExactlyInAnyOrderElementsOf(forward.stream()
                        .map(each -> id(each) + each.get("after") + each.get("before") + each.get("commit"))
                        .toList());
        assertThat(backward).extracting(each -> each.get("change")).contains("REMOVED", "CHANGED");
    }

    @Test
    void aRenamedProgrammeIsFollowed() {
        Map<String, Object> renamed =
                difference(edition("1.0"), edition("21.1"), "initiative:program-digital-samhandling", "name");
        assertThat(renamed).containsEntry("lineage", "RENAMED").containsEntry("after", "Program digital samhandling");
        assertThat(inside(renamed, "commit", "number")).isEqualTo(2);
    }

    @Test
    void whatTookAnothersPlaceNamesIt() {
        Map<String, Object> came =
                difference(edition("1.0"), edition("21.1"), "solution:felles-kommunal-journal", null);
        assertThat(came)
                .containsEntry("change", "ADDED")
                .containsEntry("after", "Felles kommunal journal")
                .containsEntry("lineage", "REPLACED")
                .containsEntry("predecessors", List.of(Map.of("id", "solution:akson-journal")));
        Map<String, Object> went =
                difference(edition("21.1"), edition("1.0"), "solution:felles-kommunal-journal", null);
        assertThat(went)
                .containsEntry("change", "REMOVED")
                .containsEntry("successors", List.of(Map.of("id", "solution:akson-journal")));
    }

    @Test
    void betweenScopeListsOnlyTheScopesDifferAndTheLaterListsDecisionIsBehindIt() {
        List<Map<String, Object>> scopes = differences(edition("2021-09-14"), edition("2021-12-09"), Map.of());
        assertThat(scopes).hasSizeGreaterThan(13).allSatisfy(each -> {
            assertThat((String) each.get("field")).startsWith("scopes");
            assertThat(each.get("commit")).isNull();
            assertThat(inside(each, "decision", "id")).isEqualTo("decision:nehs-39-21-vedtak");
        });
    }

    @Test
    void theSummaryCountsWhatTheRoadmapsCount() {
        Map<String, Integer> then = counts("1.0");
        Map<String, Integer> later = counts("21.1");
        List<Map<String, Object>> kinds = ask(Map.of("from", edition("1.0"), "to", edition("21.1"), "first", 0))
                .path("roadmapDiff.summary.kinds")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        assertThat(kinds)
                .hasSizeGreaterThan(10)
                .allSatisfy(kind -> assertThat(later.get((String) kind.get("kind")))
                        .isEqualTo(then.get((String) kind.get("kind"))
                                + (Integer) kind.get("added")
                                - (Integer) kind.get("removed")));
    }

    private Map<String, Integer> counts(String edition) {
        Map<String, Integer> counts = new HashMap<>();
        graphQl.document("query($e: String) { roadmap(edition: $e) { counts { kind count } } }")
                .variable("e", edition)
                .execute()
                .path("roadmap.counts")
                .entityList(Map.class)
                .get()
                .forEach(each -> counts.put((String) each.get("kind"), (Integer) each.get("count")));
        return counts;
    }

    @Test
    void aPointIsNoDifferentFromItself() {
        assertThat(differences(Map.of(), Map.of(), Map.of())).isEmpty();
        assertThat(differences(edition("21.1"), Map.of("commit", 2), Map.of())).isEmpty();
        assertThat(differences(Map.of("asOf", "2022-03-01T00:00:00Z"), Map.of("commit", 3), Map.of()))
                .isEmpty();
    }

    @Test
    void filtersLetThroughWhatTheySay() {
        Object from = edition("1.0");
        assertThat(differences(from, Map.of(), Map.of("kind", List.of("need"), "change", List.of("ADDED"))))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(id(each)).startsWith("need:"));
        assertThat(differences(from, Map.of(), Map.of("field", List.of("period"))))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("field")).isEqualTo("period"));
        assertThat(differences(from, Map.of(), Map.of("exceptField", List.of("sources", "description"))))
                .noneSatisfy(
                        each -> assertThat(String.valueOf(each.get("field"))).startsWith("sources"));
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        refused(Map.of("from", Map.of("edition", "21.1", "commit", 1)), "BAD_USER_INPUT", "more than one of");
        refused(Map.of("from", edition("0.6")), "BAD_USER_INPUT", "Veikart 0.6");
        refused(Map.of("filter", Map.of("kind", List.of("animal"))), "BAD_USER_INPUT", "the kinds are");
        refused(Map.of("filter", Map.of("item", List.of("initiative:nothing"))), "NOT_FOUND", "initiative:nothing");
    }

    private void refused(Map<String, Object> variables, String code, String part) {
        ask(variables).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", code);
            assertThat(errors.getFirst().getMessage()).contains(part);
        });
    }
}
