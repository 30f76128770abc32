package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import no.veikart.commit.Commits;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.RootContext;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.source.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the answer to a question in a format other than JSON. */
@Component
class Exports {
    private final Commits commits;
    private static final int MOST_AT_ONCE = 16;

    private final RootContext root;
    private final Semaphore running = new Semaphore(MOST_AT_ONCE);

    Exports(Commits commits, RootContext root) {
        this.commits = commits;
        this.root = root;
    }

    /** The formats that the answers to a question can be had in, JSON first. */
    static List<Format> formatsOf(Question question) {
        return Arrays.stream(Format.values())
                .filter(format -> fits(format, question))
                .toList();
    }

    private static boolean fits(Format format, Question question) {
        return switch (format.needs()) {
            case NOTHING -> true;
            case ONE_LIST -> ObjectLists.of(question).size() == 1;
            case DEPENDENCIES -> GraphAnswer.isIn(question);
            case DATES -> PlanAnswer.isIn(question);
            case TASKS -> TaskAnswer.isIn(question);
            case DRAWN -> GraphAnswer.isIn(question) || PlanAnswer.isIn(question);
        };
    }

    /** That an answer cannot be had in a format, why, and in which it can. */
    static UserError notAcceptable(String asked, Question question, String name) {
        List<List<ExecutableNormalizedField>> lists = ObjectLists.of(question);
        String why = Format.find(asked)
                .map(format -> "; that needs " + format.needs() + " in its answer")
                .orElse("");
        String has = lists.size() < 2
                ? ""
                : "; the lists in its answer are "
                        + lists.stream().map(ObjectLists::nameOf).collect(Collectors.joining(", "));
        return new UserError(
                ErrorCode.NOT_ACCEPTABLE,
                name + " cannot be had as " + (asked.isEmpty() ? "a file without a format" : asked) + why + has
                        + ". It can be had as "
                        + formatsOf(question).stream().map(Format::suffix).collect(Collectors.joining(", ")));
    }

    /**
     * Writes the answer; nothing is written before its list has been found.
     *
     * @param format one of {@link #formatsOf}, not JSON
     * @param title what was asked, for the reader of the file
     * @throws UserError when the engine would answer with an error
     */
    void write(Question question, Format format, ExportOptions options, String title, HeldBack out) throws IOException {
        if (!running.tryAcquire()) {
            throw new UserError(
                    ErrorCode.TOO_BUSY, MOST_AT_ONCE + " exports are being written, as many as may be; try again soon");
        }
        try {
            chosen(question, format, options, title, out);
        } finally {
            running.release();
        }
    }

    private void chosen(Question question, Format format, ExportOptions options, String title, HeldBack out)
            throws IOException {
        switch (format.needs()) {
            case NOTHING -> throw new IllegalArgumentException(format + " is written by the GraphQL engine");
            case ONE_LIST -> table(question, format, options, title, out);
            case DEPENDENCIES -> graph(question, format, options.language(), out);
            case DRAWN -> draw(question, options, out);
            case DATES -> calendar(question, options.language(), out);
            case TASKS -> tasks(question, options.language(), out);
        }
    }

    private void table(Question question, Format format, ExportOptions options, String title, HeldBack out)
            throws IOException {
        AnswerReader reader = new AnswerReader(question, root.forOneQuestion(), ObjectVisitor.NONE);
        List<ExecutableNormalizedField> way = ObjectLists.of(question).getFirst();
        AnswerReader.Rows rows = reader.list(way);
        out.announce(rows.size());
        List<Column> columns = Column.of(question.schema(), way.getLast());
        RowWriter writer = switch (format) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvWriter(out, columns, options.csv());
            case XLSX -> new XlsxWriter(out, columns, provenance(title, reader.roadmap()), options.language());
            case HTML -> new HtmlWriter(out, columns, provenance(title, reader.roadmap()), options.language());
            default -> throw new IllegalArgumentException(format + " is no table");
        };
        int end = (int) Math.min(rows.size(), (long) options.skip() + options.limit());
        for (int i = options.skip(); i < end; i++) {
            Map<String, @Nullable Object> row = rows.get(i);
            writer.row(row == null ? Map.of() : row);
        }
        writer.end();
    }

    private void graph(Question question, Format format, PlainLanguage language, OutputStream out) throws IOException {
        GraphAnswer graph = new GraphAnswer();
        Asked asked = asked(question, graph, "");
        Provenance provenance = asked.provenance().titled(titleOf(graph, language));
        switch (format) {
            case GRAPHML -> GraphMlWriter.write(graph, provenance, language, out);
            case DOT -> out.write(DotWriter.write(graph, provenance, language).getBytes(StandardCharsets.UTF_8));
            case MERMAID ->
                out.write(MermaidWriter.write(graph, provenance, language).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(format + " is no graph");
        }
    }

    private static String titleOf(GraphAnswer graph, PlainLanguage language) {
        return language.words().titled("nav.graph", graph.nodes().keySet());
    }

    private void calendar(Question question, PlainLanguage language, OutputStream out) throws IOException {
        PlanAnswer plan = new PlanAnswer(language.words());
        Asked asked = asked(question, plan, "");
        String title = language.words().titled("export.calendar", plan.events().keySet());
        out.write(CalendarWriter.write(plan, asked.provenance().titled(title), language)
                .getBytes(StandardCharsets.UTF_8));
    }

    private void draw(Question question, ExportOptions options, OutputStream out) {
        Drawing drawing = options.drawing() == null ? Drawing.of(question) : options.drawing();
        if (!drawing.isIn(question)) {
            throw UserError.badInput("there is no " + drawing.name().toLowerCase(Locale.ROOT)
                    + " to draw: the answer has no " + (drawing == Drawing.GRAPH ? "dependencies" : "dates"));
        }
        PlainLanguage language = options.language();
        if (drawing == Drawing.GRAPH) {
            GraphAnswer graph = new GraphAnswer();
            Asked asked = asked(question, graph, "");
            SvgGraph.write(graph, asked.provenance().titled(titleOf(graph, language)), language, out);
        } else {
            PlanAnswer plan = new PlanAnswer(language.words());
            Asked asked = asked(question, plan, "");
            String named = language.words().titled("nav.timeline", plan.events().keySet());
            SvgTimeline.write(plan, asked.provenance().titled(named), language, out);
        }
    }

    private void tasks(Question question, PlainLanguage language, OutputStream out) {
        TaskAnswer answer = new TaskAnswer();
        Asked asked = asked(question, answer, "");
        ViewerWords words = language.words();
        Map<String, TaskPlan.Task> tasks = TaskPlan.of(answer.items(), asked.roadmap(), words);
        Provenance provenance = asked.provenance()
                .titled(words.titled("export.plan", answer.items().keySet()));
        MspdiWriter.write(tasks, TaskLinks.of(tasks, asked.roadmap(), words), provenance, language, out);
    }

    /** A roadmap that was asked for, and what an export of it says of itself. */
    record Asked(Roadmap roadmap, Provenance provenance) {}

    /** The roadmap that a question is asked of. */
    Asked asked(Question question, String title) {
        return asked(question, ObjectVisitor.NONE, title);
    }

    private Asked asked(Question question, ObjectVisitor visitor, String title) {
        AnswerReader reader = new AnswerReader(question, root.forOneQuestion(), visitor);
        reader.readAll();
        Roadmap asked = reader.roadmap();
        return new Asked(asked == null ? commits.current() : asked, provenance(title, asked));
    }

    private Provenance provenance(String title, @Nullable Roadmap asked) {
        Roadmap roadmap = asked == null ? commits.current() : asked;
        return new Provenance(
                title,
                commits.get(roadmap.commit()),
                roadmap.list(Document.class).stream().map(Document::name).toList());
    }
}
