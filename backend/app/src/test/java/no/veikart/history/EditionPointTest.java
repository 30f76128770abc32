package no.veikart.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The editions of the real roadmap as points in its history. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class EditionPointTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private int commitOf(String edition) {
        return ask("{ roadmap(edition: \"" + edition + "\") { commit { number } } }")
                .path("roadmap.commit.number")
                .entity(Integer.class)
                .get();
    }

    private void refused(String arguments, String... parts) {
        ask("{ roadmap(" + arguments + ") { counts { kind } } }").errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_USER_INPUT");
            assertThat(errors.getFirst().getMessage()).contains(parts);
        });
    }

    @Test
    void edition10IsWhatWasKnownInTheAutumnOf2020() {
        assertThat(commitOf("1.0")).isEqualTo(1);
        assertThat(commitOf("Veikart 1.0")).isEqualTo(1);
        assertThat(commitOf("edition:veikart-1-0")).isEqualTo(1);
        assertThat(commitOf("veikart, leveransen høsten 2020")).isEqualTo(1);
    }

    @Test
    void edition211IsWhatWasKnownWhenItWasRecommended() {
        assertThat(commitOf("21.1")).isEqualTo(2);
    }

    @Test
    void anEditionWhoseContentNobodyKnowsIsRefusedWithTheReason() {
        refused("edition: \"0.6\"", "Veikart 0.6", "not known", "not among the sources");
        refused("edition: \"0.95\"", "0.95", "only the titles are known");
    }

    @Test
    void anUnknownEditionIsRefusedWithWhatThereIs() {
        refused("edition: \"22.0\"", "no edition '22.0'", "21.1 (edition:veikart-21-1)", "0.6", "content unknown");
        refused("edition: \"" + "x".repeat(5000) + "\"", "...");
    }

    @Test
    void onePointAtATime() {
        refused("edition: \"21.1\", commit: 1", "more than one of asOf, commit and edition");
        refused("edition: \"21.1\", asOf: \"2022-01-01T00:00:00Z\"", "more than one of asOf, commit and edition");
        refused("commit: 1, asOf: \"2022-01-01T00:00:00Z\"", "more than one of asOf, commit and edition");
    }

    private List<Map<String, Object>> scopesOn(String date) {
        return ask("{ roadmap(edition: \"" + date + "\") { initiative(id: \"initiative:digital-samhandling-steg-2\") "
                        + "{ scopes { date list } } } }")
                .path("roadmap.initiative.scopes")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    @Test
    void aScopeListShowsTheScopesAsTheyStoodOnItsDay() {
        assertThat(scopesOn("2021-09-14"))
                .hasSize(2)
                .extracting(scope -> scope.get("date"))
                .containsOnly("2021-09-14");
        assertThat(scopesOn("2021-11-11"))
                .extracting(scope -> scope.get("date") + " " + scope.get("list"))
                .containsExactly("2021-09-14 null", "2021-09-14 PLUS", "2021-11-11 PRIORITISED", "2021-11-11 PLUS");
        assertThat(scopesOn("2021-12-09"))
                .hasSize(6)
                .extracting(scope -> scope.get("list"))
                .endsWith("PRIORITISED", "CUT");
    }

    @Test
    void editionsSayWhichCommitTheyAreAndCommitsWhichEdition() {
        ask("{ roadmap { editions(first: 100) { nodes { version contentKnown asOf commit { number edition { version } } } } } }")
                .path("roadmap.editions.nodes[?(@.contentKnown == 'UNKNOWN')].commit")
                .entityList(Object.class)
                .satisfies(unknown -> assertThat(unknown).hasSizeGreaterThan(3).containsOnlyNulls())
                .path("roadmap.editions.nodes[?(@.version == '2021-09-14')].commit.number")
                .entityList(Integer.class)
                .containsExactly(3);
        ask("{ commits { nodes { number edition { version asOf of { id } } decision { id } } } }")
                .path("commits.nodes[0].edition.version")
                .entity(String.class)
                .isEqualTo("1.0")
                .path("commits.nodes[0].edition.of.id")
                .entity(String.class)
                .isEqualTo("initiative:veikart-nasjonale-ehelselosninger")
                .path("commits.nodes[1].edition.version")
                .entity(String.class)
                .isEqualTo("21.1")
                .path("commits.nodes[4].edition")
                .valueIsNull()
                .path("commits.nodes[0].decision")
                .valueIsNull();
    }

    @Test
    void aCursorOfAScopeListIsNoneOfTheRoadmapOfThatCommit() {
        String query =
                "query($edition: String, $commit: Int, $after: String) { roadmap(edition: $edition, commit: $commit) "
                        + "{ initiatives(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }";
        String cursor = graphQl.document(query)
                .variable("edition", "2021-09-14")
                .execute()
                .path("roadmap.initiatives.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(query)
                .variable("commit", 3)
                .variable("after", cursor)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage()).contains("another list"));
        graphQl.document(query)
                .variable("edition", "2021-09-14")
                .variable("after", cursor)
                .execute()
                .path("roadmap.initiatives.nodes")
                .entityList(Object.class)
                .hasSize(2);
    }
}
