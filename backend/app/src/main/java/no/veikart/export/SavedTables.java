package no.veikart.export;

import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.platform.RootContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The tables that the saved operations make, as values and not as files. */
@Component
public class SavedTables {
    private final GraphQlSource source;
    private final SavedOperations operations;
    private final RootContext root;

    SavedTables(GraphQlSource source, SavedOperations operations, RootContext root) {
        this.source = source;
        this.operations = operations;
        this.root = root;
    }

    /**
     * A column of a table.
     *
     * @param name its header
     * @param path the keys on the way from an element to the value
     */
    public record Heading(String name, List<String> path) {}

    /**
     * A table.
     *
     * @param rows the values of each row by the column's name: numbers, truth values and texts; nothing where a cell is empty
     */
    public record Table(List<Heading> headings, List<Map<String, Object>> rows) {}

    /** The whole table that a saved operation makes with some variables: the same columns and rows as its export as CSV. */
    public Table of(String operation, Map<String, Object> variables) {
        SavedOperation saved = operations.get(operation);
        Question question = Question.of(source.schema(), saved.document(), null, variables);
        List<ExecutableNormalizedField> way = ObjectLists.of(question).getFirst();
        AnswerReader.Rows found = new AnswerReader(question, root.forOneQuestion(), ObjectVisitor.NONE).list(way);
        List<Column> columns = Column.of(question.schema(), way.getLast());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            rows.add(row(found.get(i), columns));
        }
        return new Table(
                columns.stream()
                        .map(column -> new Heading(column.name(), column.path()))
                        .toList(),
                rows);
    }

    private static Map<String, Object> row(@Nullable Map<String, @Nullable Object> of, List<Column> columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : columns) {
            Object value = of == null ? null : column.valueIn(of);
            if (value != null) {
                row.put(column.name(), value);
            }
        }
        return row;
    }
}
