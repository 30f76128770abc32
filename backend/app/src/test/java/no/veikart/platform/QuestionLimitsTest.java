package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class QuestionLimitsTest {
    private static final String SCHEMA = """
            directive @cost(weight: Int!) on FIELD_DEFINITION
            type Query { thing: Thing things(first: Int, last: Int): ThingConnection! slow: Slow dear: Thing @cost(weight: 70) }
            type Thing { name: String next: Thing parts: [Thing!]! things(first: Int, last: Int): ThingConnection! }
            type ThingConnection { nodes: [Thing!]! edges: [Edge!]! totalCount: Int }
            type Edge { node: Thing cursor: String }
            type Slow { step: Slow }
            """;
    private static final GraphQLSchema PLAIN =
            schema(RuntimeWiring.newRuntimeWiring().build());

    private static GraphQLSchema schema(RuntimeWiring wiring) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    }

    private static ExecutionResult ask(GraphQLSchema schema, String question, int cost, Duration time) {
        return GraphQL.newGraphQL(schema)
                .instrumentation(new QuestionLimits(cost, 5000, time))
                .build()
                .execute(question);
    }

    private static List<String> messages(ExecutionResult result) {
        return result.getErrors().stream().map(error -> error.getMessage()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ thing { name } } | 1",
                "{ thing { name next { name } } } | 2",
                "{ dear { next { name } } } | 72",
                "{ thing { parts { name } } } | 11",
                "{ thing { parts { next { name } } } } | 21",
                "{ things { nodes { name } } } | 101",
                "{ things(first: 3) { nodes { name } totalCount } } | 4",
                "{ things(last: 5) { edges { node { name } } } } | 11",
                "query($n: Int = 7) { things(first: $n) { nodes { things(first: 2) { nodes { name } } } } } | 29",
                "{ a: thing { ...f } b: thing { ...f } } fragment f on Thing { next { name } } | 4",
                "{ thing { ... on Thing { next { name } } } } | 2",
            })
    void aQuestionCostsWhatItsPagesMayHold(String question, int cost) {
        ExecutionResult result = ask(PLAIN, question, 1_000_000, Duration.ZERO);
        assertThat(result.getExtensions()).hasToString("{cost={limit=1000000, requested=%d}}".formatted(cost));
    }

    @Test
    void aQuestionThatIsAnsweredIsNotKeptUntilItsTimeIsUp() {
        try (QuestionLimits limits = new QuestionLimits(1_000, 5000, Duration.ofMinutes(1))) {
            GraphQL engine = GraphQL.newGraphQL(PLAIN).instrumentation(limits).build();
            assertThat(engine.execute("{ thing { name } }").getErrors()).isEmpty();
            assertThat(limits.underWay()).isZero();
        }
    }

    @Test
    void aQuestionOverTheLimitIsRefusedWithTheLimitAndTheNumber() {
        ExecutionResult result = ask(
                PLAIN,
                "{ things(first: 500) { nodes { things(first: 900) { nodes { name } } } } }",
                1000,
                Duration.ZERO);
        assertThat(messages(result))
                .singleElement()
                .asString()
                .contains("451001")
                .contains("1000");
        assertThat(result.isDataPresent()).isFalse();
    }

    // Each fragment holds the next one twice: 2^40 fields of a few hundred characters.
    @Test
    void fragmentsThatStandForBillionsOfFieldsAreRefusedAtOnce() {
        String bomb = "{ thing { ...f0 } } fragment f40 on Thing { name } "
                + IntStream.range(0, 40)
                        .mapToObj(n -> "fragment f%d on Thing { ...f%d n: next { ...f%d } }".formatted(n, n + 1, n + 1))
                        .collect(Collectors.joining(" "));
        long start = System.nanoTime();
        assertThat(messages(ask(PLAIN, bomb, 1_000_000, Duration.ZERO)))
                .singleElement()
                .asString()
                .contains("depth");
        String wide = bomb.replaceAll("n: next \\{ (\\.\\.\\.f\\d+) }", "$1");
        assertThat(messages(ask(PLAIN, wide, 1_000_000, Duration.ZERO)))
                .singleElement()
                .asString()
                .contains("fields");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void fragmentsInsideThemselvesAreLeftToValidation() {
        String question = "{ thing { ...f } } fragment f on Thing { next { ...f } }";
        assertThat(QuestionSize.of(new Parser().parseDocument(question)).depth())
                .isEqualTo(2);
        assertThat(messages(ask(PLAIN, question, 1000, Duration.ZERO)))
                .first()
                .asString()
                .contains("Fragment");
    }

    @Test
    void anAnswerThatGetsTooLargeIsStopped() {
        AtomicInteger made = new AtomicInteger();
        GraphQLSchema endless = schema(RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("thing", field -> "thing"))
                .type(
                        "Thing",
                        type -> type.dataFetcher("parts", field -> {
                                    made.addAndGet(100);
                                    return Collections.nCopies(100, "thing");
                                })
                                .dataFetcher("name", field -> "thing"))
                .build());
        ExecutionResult result =
                ask(endless, "{ thing { parts { parts { parts { parts { name } } } } } }", 1_000_000, Duration.ZERO);
        assertThat(messages(result)).singleElement().asString().contains("5000 objects");
        assertThat(result.isDataPresent()).isFalse();
        assertThat(made.get()).isLessThan(600_000);
    }

    @Test
    void manyAliasesAreRefused() {
        String question = IntStream.range(0, 201)
                .mapToObj(n -> "a" + n + ": thing { name }")
                .collect(Collectors.joining(" ", "{ ", " }"));
        assertThat(messages(ask(PLAIN, question, 1_000_000, Duration.ZERO)))
                .containsExactly("the question's number of aliases is 201; the limit is 200");
    }

    @Test
    void aQuestionThatTakesTooLongIsStoppedAndNoMoreFieldsAreAnswered() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        GraphQLSchema slow = schema(RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("slow", field -> "slow"))
                .type(
                        "Slow",
                        type -> type.dataFetcher("step", field -> {
                            Thread.sleep(50);
                            steps.incrementAndGet();
                            return "slow";
                        }))
                .build());
        String question = "{ slow " + "{ step ".repeat(25) + "{ __typename }" + " }".repeat(25) + " }";
        ExecutionResult result = ask(slow, question, 1000, Duration.ofMillis(300));
        assertThat(messages(result)).singleElement().asString().contains("300 ms");
        assertThat(result.getErrors().getFirst().getExtensions()).containsEntry("code", "TIMEOUT");
        int done = steps.get();
        assertThat(done).isBetween(1, 12);
        Thread.sleep(300);
        assertThat(steps.get()).isEqualTo(done);
    }
}
