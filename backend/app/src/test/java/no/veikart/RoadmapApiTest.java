package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.NorwegianOrder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What people ask of the real roadmap. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class RoadmapApiTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private int count(String kind) {
        List<Integer> counts = ask("{ roadmap { counts { kind count } } }")
                .path("roadmap.counts[?(@.kind == '" + kind + "')].count")
                .entityList(Integer.class)
                .get();
        return counts.getFirst();
    }

    @Test
    void holdsWhatTheDocumentsKnow() {
        assertThat(count("solution") + count("functionality")).isGreaterThanOrEqualTo(180);
        assertThat(count("initiative") + count("milestone")).isGreaterThanOrEqualTo(130);
        assertThat(count("actor")).isGreaterThanOrEqualTo(50);
        assertThat(count("document")).isEqualTo(5);
        assertThat(count("phase")).isEqualTo(5);
    }

    @Test
    void dataSharingReachesTheModernisedRecordSystemsInOneStep() {
        ask("""
                { roadmap { item(id: "solution:datadeling") { upstream { nodes {
                  distance item { id } via { kind from { id } to { id } sources { locator document { id } } }
                } } } } }""")
                .path("roadmap.item.upstream.nodes[?(@.item.id == 'solution:modernisert-epj')]")
                .entityList(Object.class)
                .hasSize(1)
                .path("roadmap.item.upstream.nodes[?(@.item.id == 'solution:modernisert-epj')].distance")
                .entityList(Integer.class)
                .containsExactly(1)
                .path(
                        "roadmap.item.upstream.nodes[?(@.item.id == 'solution:modernisert-epj')].via[0].sources[0].document.id")
                .entityList(String.class)
                .containsExactly("document:nehs-2021-12-09");
    }

    @Test
    void impactIsUpstreamSeenFromTheOtherEnd() {
        List<String> ids =
                ask("{ roadmap { item(id: \"solution:modernisert-epj\") { impact(first: 1000) { nodes { item { id } } } } } }")
                        .path("roadmap.item.impact.nodes[*].item.id")
                        .entityList(String.class)
                        .get();
        assertThat(ids).contains("solution:datadeling").doesNotContain("solution:modernisert-epj");
    }

    @Test
    void everyReachedItemComesWithAChainAsLongAsItsDistance() {
        ask("""
                { roadmap { item(id: "initiative:pll-nasjonal-innforing") { upstream(first: 1000) { nodes {
                  distance item { id } via { from { id } to { id } } } } } } }""")
                .path("roadmap.item.upstream.nodes")
                .entityList(Map.class)
                .satisfies(nodes -> assertThat(nodes).hasSizeGreaterThan(10).allSatisfy(node -> {
                    List<?> via = (List<?>) node.get("via");
                    assertThat(via).hasSize((Integer) node.get("distance"));
                    Map<?, ?> last = (Map<?, ?>) via.getLast();
                    assertThat(last.get("to")).isEqualTo(node.get("item"));
                }));
    }

    @Test
    void coordinationIsSeenFromBothEndsAndFollowedOnlyWhenAskedFor() {
        String query = """
                { roadmap { dependencies(filter: {kind: COORDINATED_WITH}, first: 1) { nodes { id
                  from { dependents(kinds: COORDINATED_WITH) { id } } to { prerequisites(kinds: COORDINATED_WITH) { id } } } } } }""";
        GraphQlTester.Response response = ask(query);
        String id = response.path("roadmap.dependencies.nodes[0].id")
                .entity(String.class)
                .get();
        response.path("roadmap.dependencies.nodes[0].from.dependents[*].id")
                .entityList(String.class)
                .contains(id);
        response.path("roadmap.dependencies.nodes[0].to.prerequisites[*].id")
                .entityList(String.class)
                .contains(id);
    }

    @Test
    void theAutumnOf2020AndTodayGiveDifferentRightAnswers() {
        String question = """
                { then: roadmap(asOf: "2021-01-01T00:00:00Z") { commit { number } solution(id: "solution:kjernejournal") { sources { document { id } } }
                    dependencies { totalCount } documents { id } }
                  now: roadmap { commit { number } solution(id: "solution:kjernejournal") { sources { document { id } } } dependencies { totalCount } documents { id } } }""";
        GraphQlTester.Response answer = ask(question);
        answer.path("then.commit.number").entity(Integer.class).isEqualTo(1);
        answer.path("then.documents[*].id").entityList(String.class).containsExactly("document:nehs-2020-09");
        answer.path("then.solution.sources[*].document.id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).containsOnly("document:nehs-2020-09"));
        answer.path("now.commit.number").entity(Integer.class).isEqualTo(5);
        answer.path("now.documents").entityList(Object.class).hasSize(5);
        answer.path("now.solution.sources[*].document.id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).contains("document:ehelsestrategi-utkast-2022-05-13"));
        int then = answer.path("then.dependencies.totalCount")
                .entity(Integer.class)
                .get();
        int now =
                answer.path("now.dependencies.totalCount").entity(Integer.class).get();
        assertThat(then).isPositive().isLessThan(now);
    }

    @Test
    void aDocumentCountsFromItsDay() {
        ask("{ roadmap(asOf: \"2021-12-09T00:00:00Z\") { commit { number } } }")
                .path("roadmap.commit.number")
                .entity(Integer.class)
                .isEqualTo(2);
        ask("{ roadmap(asOf: \"2021-12-08T23:59:59Z\") { commit { number } } }")
                .path("roadmap.commit.number")
                .entity(Integer.class)
                .isEqualTo(1);
        ask("{ roadmap(commit: 3) { commit { number at message } } }")
                .path("roadmap.commit.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("dated by month"));
    }

    @Test
    void beforeTheFirstCommitIsRefusedNamingTheEarliest() {
        refused("{ roadmap(asOf: \"2019-01-01T00:00:00Z\") { counts { kind } } }", "BAD_USER_INPUT", "2020-09-30");
    }

    @Test
    void twoPointsInTimeAreRefused() {
        refused(
                "{ roadmap(asOf: \"2022-01-01T00:00:00Z\", commit: 1) { counts { kind } } }",
                "BAD_USER_INPUT",
                "more than one of");
        refused("{ roadmap(commit: 99) { counts { kind } } }", "BAD_USER_INPUT", "1 to 5");
    }

    @Test
    void anUnknownIdIsNullWithAHint() {
        refused("{ roadmap { item(id: \"initiative:kjernejournal\") { id } } }", "NOT_FOUND", "solution:kjernejournal");
        refused("{ node(id: \"solution:nowhere\") { id } }", "NOT_FOUND", "solution:nowhere");
    }

    @Test
    void nodesAnswersInTheOrderAskedAndSaysWhichAreMissing() {
        ask("{ nodes(ids: [\"solution:sfm\", \"solution:nowhere\", \"actor:ks\"]) { id } }")
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getPath()).isEqualTo("nodes[1]");
                })
                .path("nodes[0].id")
                .entity(String.class)
                .isEqualTo("solution:sfm")
                .path("nodes[1]")
                .valueIsNull()
                .path("nodes[2].id")
                .entity(String.class)
                .isEqualTo("actor:ks");
    }

    @Test
    void initiativesAreFilteredByEveryFieldOfTheirs() {
        assertFilter("{kind: PROGRAMME}", "kind", "PROGRAMME");
        assertFilter("{state: [ONGOING]}", "state", "ONGOING");
        assertFilter("{owner: \"actor:helse-nord-rhf\"}", "owner.id", "actor:helse-nord-rhf");
        assertFilter("{parent: \"initiative:felles-veikart-dist\"}", "parent.id", "initiative:felles-veikart-dist");
        assertFilter(
                "{and: [{kind: ACTIVITY}, {not: {state: COMPLETED}}], or: [{kind: ACTIVITY}]}", "kind", "ACTIVITY");
        ask("{ roadmap { initiatives(filter: {solution: \"solution:kjernejournal\"}) { nodes { solutions { id } } } } }")
                .path("roadmap.initiatives.nodes")
                .entityList(Object.class)
                .satisfies(found -> assertThat(found)
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.toString()).contains("solution:kjernejournal")));
        ask("{ roadmap { initiatives(filter: {text: \"multidose\"}) { nodes { id } } } }")
                .path("roadmap.initiatives.nodes")
                .entityList(Object.class)
                .hasSizeGreaterThan(1);
        ask("{ roadmap { initiatives(filter: {kind: []}) { totalCount } } }")
                .path("roadmap.initiatives.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private void assertFilter(String filter, String field, String value) {
        String selection = field.contains(".") ? field.replace(".", " { ") + " }" : field;
        ask("{ roadmap { initiatives(filter: " + filter + ") { nodes { id " + selection + " } } } }")
                .path("roadmap.initiatives.nodes[*]." + field)
                .entityList(String.class)
                .satisfies(values -> assertThat(values).as(filter).isNotEmpty().containsOnly(value));
    }

    @Test
    void dependenciesAreFilteredByKindStatednessAndEnds() {
        ask("{ roadmap { dependencies(filter: {kind: REQUIRES, statedness: IMPLIED}) { nodes { kind statedness } facets { field values { value count } } } } }")
                .path("roadmap.dependencies.nodes")
                .entityList(Object.class)
                .satisfies(found -> assertThat(found)
                        .isNotEmpty()
                        .allSatisfy(one ->
                                assertThat(one.toString()).contains("REQUIRES").contains("IMPLIED")));
        ask("{ roadmap { dependencies(filter: {from: \"solution:datadeling\", to: \"solution:modernisert-epj\"}) { totalCount } } }")
                .path("roadmap.dependencies.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void facetsCountTheWholeListWhateverThePage() {
        GraphQlTester.Response answer =
                ask("{ roadmap { initiatives(first: 1) { totalCount facets { field values { value count } } } } }");
        int total = answer.path("roadmap.initiatives.totalCount")
                .entity(Integer.class)
                .get();
        List<Integer> kinds = answer.path("roadmap.initiatives.facets[?(@.field == 'kind')].values[*].count")
                .entityList(Integer.class)
                .get();
        assertThat(kinds.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
    }

    @Test
    void namesSortByNorwegianRules() {
        List<String> names = ask("{ roadmap { solutions(first: 1000) { nodes { name } } } }")
                .path("roadmap.solutions.nodes[*].name")
                .entityList(String.class)
                .get();
        assertThat(names).isSortedAccordingTo(NorwegianOrder::compare);
        assertThat(NorwegianOrder.compare("Øvrige", "Zebra")).isPositive();
        assertThat(NorwegianOrder.compare("Ålesund", "Økt")).isPositive();
        assertThat(NorwegianOrder.compare("Ærlig", "Økt")).isNegative();
    }

    @Test
    void unknownStartsComeLastWhicheverWay() {
        for (String direction : List.of("ASC", "DESC")) {
            List<Map> nodes = ask("{ roadmap { initiatives(first: 1000, orderBy: {field: START, direction: " + direction
                            + "}) { nodes { period { start } } } } }")
                    .path("roadmap.initiatives.nodes")
                    .entityList(Map.class)
                    .get();
            int firstUnknown = nodes.indexOf(nodes.stream()
                    .filter(node -> node.get("period") == null)
                    .findFirst()
                    .orElseThrow());
            assertThat(nodes.subList(0, firstUnknown)).isNotEmpty();
            assertThat(nodes.subList(firstUnknown, nodes.size())).allMatch(node -> node.get("period") == null);
        }
    }

    @Test
    void whatWasLostIsUnknownWithItsPlace() {
        ask("""
                { roadmap { item(id: "milestone:pll-evalueringsrapport") { name unknowns { field reason source { locator document { id } } }
                  ... on Milestone { date { start } } } } }""")
                .path("roadmap.item.date")
                .valueIsNull()
                .path("roadmap.item.unknowns[0].reason")
                .entity(String.class)
                .isEqualTo("LOST")
                .path("roadmap.item.unknowns[0].source.document.id")
                .entity(String.class)
                .isEqualTo("document:nehs-2020-09");
    }

    @Test
    void theFivePhasesAreDescribedInTheirOrder() {
        ask("{ roadmap { phases { number phase name description(language: EN) goal } } }")
                .path("roadmap.phases[*].number")
                .entityList(Integer.class)
                .containsExactly(1, 2, 3, 4, 5)
                .path("roadmap.phases[4].goal")
                .valueIsNull();
    }

    @Test
    void centralDependenciesAreThoseThatMostRestOn() {
        ask("{ roadmap { centralDependencies(first: 5) { item { id } directDependents allDependents } } }")
                .path("roadmap.centralDependencies[*].allDependents")
                .entityList(Integer.class)
                .satisfies(counts -> assertThat(counts).hasSize(5).isSortedAccordingTo(Comparator.reverseOrder()));
        refused("{ roadmap { centralDependencies(first: 0) { allDependents } } }", "BAD_USER_INPUT", "1 to 200");
    }

    @Test
    void aCycleIsARingAndItsCutIsOneOfItsEdges() {
        ask("{ roadmap { cycles { items { id } edges { id from { id } to { id } kind } suggestedCut { id kind } } } }")
                .path("roadmap.cycles")
                .entityList(Map.class)
                .satisfies(cycles -> assertThat(cycles).isNotEmpty().allSatisfy(cycle -> {
                    List<?> edges = (List<?>) cycle.get("edges");
                    List<?> items = (List<?>) cycle.get("items");
                    assertThat(edges).hasSameSizeAs(items);
                    for (int i = 0; i < edges.size(); i++) {
                        Map<?, ?> edge = (Map<?, ?>) edges.get(i);
                        assertThat(edge.get("from")).isEqualTo(items.get(i));
                        assertThat(edge.get("to")).isEqualTo(items.get((i + 1) % items.size()));
                    }
                    assertThat(edges.toString())
                            .contains(String.valueOf(((Map<?, ?>) cycle.get("suggestedCut")).get("id")));
                }));
    }

    @Test
    void depthsSizesAndCountsOutOfRangeAreRefused() {
        refused(
                "{ roadmap { item(id: \"actor:ks\") { upstream(maxDepth: 0) { totalCount } } } }",
                "BAD_USER_INPUT",
                "from 1");
        refused("{ roadmap { actors(first: 1001) { totalCount } } }", "BAD_USER_INPUT", "0 to 1000");
        refused("{ roadmap { actors(first: -1) { totalCount } } }", "BAD_USER_INPUT", "0 to 1000");
        refused("{ roadmap { actors(first: 1, last: 1) { totalCount } } }", "BAD_USER_INPUT", "first and last");
    }

    private void refused(String document, String code, String hint) {
        ask(document).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            ResponseError error = errors.getFirst();
            assertThat(error.getExtensions()).containsEntry("code", code);
            assertThat(error.getMessage()).contains(hint);
        });
    }
}
