package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The roadmap's lists and their filters, on the real roadmap. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class ListsTest {
    @Autowired
    ExecutionGraphQlServiceTester graphQl;

    @Autowired
    GraphQlSource source;

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private List<String> ids(String list) {
        return ask("{ roadmap { " + list + " { nodes { id } } } }")
                .path("roadmap.*.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private Stream<GraphQLFieldDefinition> filteredLists() {
        return source.schema().getObjectType("Roadmap").getFieldDefinitions().stream()
                .filter(field -> field.getArgument("filter") != null);
    }

    private static GraphQLInputObjectType filterOf(GraphQLFieldDefinition list) {
        GraphQLArgument filter = list.getArgument("filter");
        return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType());
    }

    @Test
    void everyFieldOfEveryFilterIsUnderstood() {
        List<String> documents = new ArrayList<>();
        filteredLists().forEach(list -> {
            String wanted = GraphQLTypeUtil.unwrapAll(list.getType()).getName().endsWith("Connection")
                    ? "totalCount"
                    : "__typename";
            for (GraphQLInputObjectField field : filterOf(list).getFieldDefinitions()) {
                documents.add("{ roadmap { " + list.getName() + "(filter: {" + field.getName() + ": "
                        + sample(field.getType(), 2) + "}) { " + wanted + " } } }");
            }
        });
        assertThat(documents).hasSizeGreaterThan(150);
        documents.forEach(document -> ask(document)
                .errors()
                .satisfy(errors -> assertThat(errors).as(document).isEmpty()));
    }

    /** A value of an input type, with all of its fields so many levels down. */
    private static String sample(GraphQLInputType type, int levels) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        String value = switch (named) {
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType input when levels == 0 -> "{}";
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .map(field -> field.getName() + ": " + sample(field.getType(), levels - 1))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(named.getName());
        };
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)) ? "[" + value + "]" : value;
    }

    private static String scalar(String type) {
        return switch (type) {
            case "Int" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2021-12-09\"";
            case "Quarter" -> "\"2021-Q4\"";
            default -> "\"actor\"";
        };
    }

    @Test
    void whatAFacetCountsIsWhatItsFilterChooses() {
        int checked = 0;
        for (GraphQLFieldDefinition list : filteredLists().toList()) {
            if (!GraphQLTypeUtil.unwrapAll(list.getType()).getName().endsWith("Connection")) {
                continue;
            }
            Map<?, ?> all = ask("{ roadmap { " + list.getName()
                            + " { totalCount facets { field values { value count } } } } }")
                    .path("roadmap." + list.getName())
                    .entity(Map.class)
                    .get();
            for (Object facet : (List<?>) all.get("facets")) {
                checked += check(
                        list, (String) ((Map<?, ?>) facet).get("field"), (List<?>) ((Map<?, ?>) facet).get("values"));
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    private int check(GraphQLFieldDefinition list, String facet, List<?> values) {
        GraphQLInputObjectField field = filterOf(list).getFieldDefinition(facet);
        if (field == null || values.isEmpty()) {
            return 0;
        }
        boolean choice = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType;
        StringBuilder document = new StringBuilder("{ roadmap {");
        for (int i = 0; i < values.size(); i++) {
            Object value = ((Map<?, ?>) values.get(i)).get("value");
            document.append(" v%d: %s(filter: {%s: %s}) { totalCount }"
                    .formatted(i, list.getName(), facet, choice ? value : "\"" + value + "\""));
        }
        Map<?, ?> counts =
                ask(document + " } }").path("roadmap").entity(Map.class).get();
        for (int i = 0; i < values.size(); i++) {
            Object expected = ((Map<?, ?>) values.get(i)).get("count");
            assertThat(((Map<?, ?>) counts.get("v" + i)).get("totalCount"))
                    .as("%s by %s: %s", list.getName(), facet, values.get(i))
                    .isEqualTo(expected);
        }
        return values.size();
    }

    @Test
    void meetingsAreChosenByBodyAndDates() {
        List<String> chosen = ids(
                "meetings(filter: {body: [\"actor:nasjonalt-e-helsestyre\"], date: {from: \"2021-07-01\", to: \"2021-12-31\"}})");
        assertThat(chosen).isNotEmpty().allMatch(id -> id.startsWith("meeting:"));
        ask("{ roadmap { meetings(first: 1000) { nodes { id date body { id } } } } }")
                .path(
                        "roadmap.meetings.nodes[?(@.body.id == 'actor:nasjonalt-e-helsestyre' && @.date >= '2021-07-01' && @.date <= '2021-12-31')].id")
                .entityList(String.class)
                .isEqualTo(chosen);
    }

    @Test
    void milestonesAreChosenByTheQuartersThatTheyMayLieIn() {
        List<String> chosen = ids("milestones(first: 1000, filter: {date: {from: \"2021-Q1\", to: \"2021-Q4\"}})");
        assertThat(chosen).isNotEmpty();
        ask("{ roadmap { milestones(first: 1000) { nodes { id date { start end } } } } }")
                .path(
                        "roadmap.milestones.nodes[?(@.date && @.date.start <= '2021-Q4' && (@.date.end == null || @.date.end >= '2021-Q1'))].id")
                .entityList(String.class)
                .isEqualTo(chosen);
    }

    @Test
    void entriesOfAPortfolioAreChosenByTheirState() {
        ask("""
                { roadmap { portfolios(filter: {entries: {state: [PLANNED]}}) { nodes {
                  all: entries { state } planned: entries(filter: {state: [PLANNED]}) { state initiative { id } } } } } }""")
                .path("roadmap.portfolios.nodes[*].planned[*].state")
                .entityList(String.class)
                .satisfies(states -> assertThat(states).isNotEmpty().containsOnly("PLANNED"))
                .path("roadmap.portfolios.nodes[*].all[*].state")
                .entityList(String.class)
                .satisfies(states -> assertThat(states).contains("ACTIVE"));
    }

    @Test
    void contradictionsAreChosenByTheKindOfWhatTheyAreAbout() {
        ask("""
                { roadmap { all: contradictions { id } some: contradictions(filter: {itemKind: ["initiative"]}) { item { id } }
                  others: contradictions(filter: {not: {itemKind: ["initiative"]}}) { id } } }""").path("roadmap").entity(Map.class).satisfies(roadmap -> {
            assertThat((List<?>) roadmap.get("some"))
                    .isNotEmpty()
                    .allMatch(each -> each.toString().contains("id=initiative:"));
            assertThat(((List<?>) roadmap.get("some")).size() + ((List<?>) roadmap.get("others")).size())
                    .isEqualTo(((List<?>) roadmap.get("all")).size());
        });
    }

    @Test
    void filtersThatCannotBeMeantAreRefusedAndSayWhy() {
        assertRefused(
                "meetings(filter: {date: {from: \"2022-01-01\", to: \"2021-01-01\"}}) { totalCount }",
                "ends before it starts");
        assertRefused("contradictions(filter: {itemKind: [\"initiativ\"]}) { id }", "the kinds are");
    }

    private void assertRefused(String list, String message) {
        ask("{ roadmap { " + list + " } }").errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getMessage()).contains(message);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_USER_INPUT");
        });
    }

    @Test
    void aSourceThatSpeaksForTheWholeNamesNoFields() {
        ask("{ roadmap { initiatives(first: 1000) { nodes { sources { fields } } } } }")
                .path("roadmap.initiatives.nodes[*].sources[*].fields")
                .entityList(Object.class)
                .satisfies(fields -> {
                    assertThat(fields).contains((Object) null).anyMatch(List.class::isInstance);
                    assertThat(fields).doesNotContain(List.of());
                });
    }
}
