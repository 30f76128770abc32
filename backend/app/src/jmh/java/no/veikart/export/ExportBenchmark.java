package no.veikart.export;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.veikart.benchmark.LargeRoadmap;
import no.veikart.platform.CommandStore;
import no.veikart.roadmap.Roadmap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A full export of 100,000 initiatives with what they depend on, beside Jackson alone on the same rows, all of it to nowhere. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway") // what open() makes is there
public class ExportBenchmark {
    private static final String QUERY = "{ roadmap { initiatives { nodes { id name kind state"
            + " period { start end precision } prerequisites { id kind to { id name } } } } } }";

    private static final ObjectWriter JACKSON = JsonMapper.shared()
            .writer()
            .withRootValueSeparator("\n")
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private ConfigurableApplicationContext context;
    private Question question;
    private List<ExecutableNormalizedField> way;
    private Roadmap roadmap;
    private List<Map<String, Object>> rows;

    @Setup
    public void open() throws IOException {
        Path store = Files.createTempDirectory("export-benchmark");
        context = CommandStore.open(
                List.of("--veikart.data-dir=" + store, "--logging.level.root=ERROR"), StoredQuestions.class);
        GraphQLSchema schema = context.getBean(GraphQlSource.class).schema();
        question = Question.parse(schema, QUERY, null, Map.of());
        way = ObjectLists.of(question).getFirst();
        roadmap = LargeRoadmap.make();
        AnswerReader.Rows read = read();
        rows = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            rows.add(plain(read.get(i)));
        }
    }

    @TearDown
    public void close() {
        context.close();
    }

    private static Map<String, Object> plain(Map<?, ?> answer) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answer.forEach((key, value) -> plain.put((String) key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> object -> plain(object);
            case List<?> list -> list.stream().map(ExportBenchmark::plain).toList();
            default -> value;
        };
    }

    private AnswerReader.Rows read() {
        GraphQLContext root = GraphQLContext.newContext()
                .of("roadmap", roadmap, "moment", Instant.EPOCH)
                .build();
        return new AnswerReader(question, root, ObjectVisitor.NONE).list(way);
    }

    private static void write(AnswerReader.Rows rows, RowWriter writer) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            writer.row(rows.get(i));
        }
        writer.end();
    }

    @Benchmark
    public void ndjson() throws IOException {
        write(read(), new NdjsonWriter(OutputStream.nullOutputStream()));
    }

    @Benchmark
    public void csv() throws IOException {
        write(
                read(),
                new CsvWriter(
                        OutputStream.nullOutputStream(),
                        Column.of(question.schema(), way.getLast()),
                        new CsvStyle(',', false, false, true)));
    }

    /** The same rows as maps and lists that were made beforehand, by Jackson's own means. */
    @Benchmark
    public void jacksonAlone() throws IOException {
        try (SequenceWriter lines = JACKSON.writeValues(OutputStream.nullOutputStream())) {
            lines.writeAll(rows);
        }
    }
}
