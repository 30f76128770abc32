package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private final RootContext root;

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
        };
    }

    /** That an answer cannot be had in a format, why, and in which it can. */
    static UserError notAcceptable(String asked, Question question, String name) {
        List<List<ExecutableNormalizedField>> lists = ObjectLists.of(question);
        String why = lists.size() == 1
                ? ""
                : "; a table is made of one list of objects, and its answer has "
                        + (lists.isEmpty()
                                ? "none"
                                : lists.size() + ": "
                                        + lists.stream()
                                                .map(ObjectLists::nameOf)
                                                .collect(Collectors.joining(", ")));
        return new UserError(
                ErrorCode.NOT_ACCEPTABLE,
                name + " cannot be had as " + asked + why + ". It can be had as "
                        + formatsOf(question).stream().map(Format::suffix).collect(Collectors.joining(", ")));
    }

    /**
     * Writes the answer; nothing is written before its list has been found.
     *
     * @param format one of {@link #formatsOf}
     * @param title what was asked, for the reader of the file
     * @throws UserError when the engine would answer with an error
     */
    void write(Question question, Format format, ExportOptions options, String title, OutputStream out)
            throws IOException {
        AnswerReader reader = new AnswerReader(question, root.forOneQuestion(), ObjectVisitor.NONE);
        List<ExecutableNormalizedField> way = ObjectLists.of(question).getFirst();
        AnswerReader.Rows rows = reader.list(way);
        List<Column> columns = Column.of(question.schema(), way.getLast());
        RowWriter writer = switch (format) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvWriter(out, columns, options.csv());
            case XLSX -> new XlsxWriter(out, columns, provenance(title, reader.roadmap()));
            case JSON -> throw new IllegalArgumentException("JSON is written by the GraphQL engine");
        };
        int end = (int) Math.min(rows.size(), (long) options.skip() + options.limit());
        for (int i = options.skip(); i < end; i++) {
            Map<String, @Nullable Object> row = rows.get(i);
            writer.row(row == null ? Map.of() : row);
        }
        writer.end();
    }

    private Provenance provenance(String title, @Nullable Roadmap asked) {
        Roadmap roadmap = asked == null ? commits.current() : asked;
        return new Provenance(
                title,
                commits.get(roadmap.commit()),
                roadmap.list(Document.class).stream().map(Document::name).toList());
    }
}
