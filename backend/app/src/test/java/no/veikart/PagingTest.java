package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Pages of real lists: a boundary never skips or repeats. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class PagingTest {
    private static final String QUERY = """
            query($first: Int, $after: String, $last: Int, $before: String, $commit: Int, $filter: InitiativeFilter) {
              roadmap(commit: $commit) { initiatives(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
                nodes { id } edges { cursor node { id } } totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""";

    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private Map<String, Object> page(Map<String, Object> variables) {
        @SuppressWarnings("unchecked")
        Map<String, Object> page = graphQl.document(QUERY)
                .variables(variables)
                .execute()
                .path("roadmap.initiatives")
                .entity(Map.class)
                .get();
        return page;
    }

    private static List<String> ids(Map<String, Object> page) {
        return ((List<?>) page.get("nodes"))
                .stream()
                        .map(node -> String.valueOf(((Map<?, ?>) node).get("id")))
                        .toList();
    }

    private static Map<?, ?> info(Map<String, Object> page) {
        return (Map<?, ?>) page.get("pageInfo");
    }

    private List<String> all() {
        return ids(page(Map.of("first", 1000)));
    }

    @Test
    void walkingForwardInAnySizeGivesTheWholeListOnce() {
        List<String> all = all();
        for (int size : List.of(1, 2, 7, 100, 306, 307, 308, 1000)) {
            List<String> walked = new ArrayList<>();
            @Nullable Object after = null;
            boolean more = true;
            while (more) {
                Map<String, Object> page =
                        page(after == null ? Map.of("first", size) : Map.of("first", size, "after", after));
                walked.addAll(ids(page));
                after = info(page).get("endCursor");
                more = (Boolean) info(page).get("hasNextPage");
            }
            assertThat(walked).as("pages of " + size).isEqualTo(all);
        }
    }

    @Test
    void walkingBackwardGivesTheWholeListOnce() {
        List<String> all = all();
        List<String> walked = new ArrayList<>();
        @Nullable Object before = null;
        boolean more = true;
        while (more) {
            Map<String, Object> page = page(before == null ? Map.of("last", 13) : Map.of("last", 13, "before", before));
            walked.addAll(0, ids(page));
            before = info(page).get("startCursor");
            more = (Boolean) info(page).get("hasPreviousPage");
        }
        assertThat(walked).isEqualTo(all);
    }

    @Test
    void everyCursorMarksItsOwnPlace() {
        List<?> edges = (List<?>) page(Map.of("first", 1000)).get("edges");
        List<String> all = all();
        for (int i = 0; i < edges.size(); i += 10) {
            Object cursor = ((Map<?, ?>) edges.get(i)).get("cursor");
            assertThat(ids(page(Map.of("first", 3, "after", cursor))))
                    .as("after place " + i)
                    .isEqualTo(all.subList(i + 1, Math.min(i + 4, all.size())));
            assertThat(ids(page(Map.of("last", 3, "before", cursor))))
                    .as("before place " + i)
                    .isEqualTo(all.subList(Math.max(0, i - 3), i));
        }
    }

    @Test
    void anEmptyPageHasNoCursorsAndStillTheCount() {
        Map<String, Object> page = page(Map.of("first", 0));
        assertThat(ids(page)).isEmpty();
        assertThat(info(page).get("endCursor")).isNull();
        assertThat(info(page).get("hasNextPage")).isEqualTo(true);
        assertThat((Integer) page.get("totalCount")).isEqualTo(all().size());
    }

    @Test
    void cursorsFromElsewhereAreRefusedAndSayWhy() {
        Object cursor = info(page(Map.of("first", 5))).get("endCursor");
        assertThat(refusal(Map.of("after", cursor, "commit", 1)))
                .contains("after commit 5")
                .contains("after commit 1");
        assertThat(refusal(Map.of("after", cursor, "filter", Map.of("kind", List.of("PROGRAMME")))))
                .contains("another list");
        assertThat(refusal(Map.of("after", "AAAA"))).contains("none of this server's");
        assertThat(refusal(Map.of("after", "æøå"))).contains("none of this server's");
        assertThat(refusal(Map.of("before", "x".repeat(100_000)))).contains("none of this server's");
    }

    @Test
    void aCursorOfOneItemsListIsNoneOfAnothers() {
        String upstream =
                "query($id: ID!, $after: String) { roadmap { item(id: $id) { upstream(first: 1, after: $after) { pageInfo { endCursor } } } } }";
        String cursor = graphQl.document(upstream)
                .variable("id", "initiative:pll-nasjonal-innforing")
                .execute()
                .path("roadmap.item.upstream.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(upstream)
                .variable("id", "initiative:digital-samhandling-steg-2")
                .variable("after", cursor)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage()).contains("another list"));
    }

    private String refusal(Map<String, Object> variables) {
        StringBuilder message = new StringBuilder();
        graphQl.document(QUERY).variables(variables).execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_USER_INPUT");
            message.append(errors.getFirst().getMessage());
        });
        return message.toString();
    }
}
