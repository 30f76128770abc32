package no.veikart.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.veikart.commit.Problem;
import no.veikart.editing.Edit;
import no.veikart.editing.Given;
import no.veikart.editing.Head;
import no.veikart.export.SavedTables;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Language;
import no.veikart.roadmap.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a spreadsheet. Only cells that differ from what the same table says now are changes, so a sheet that was exported and not touched
 * changes nothing; rows that are not in it stay; rows without an id, or with a new one, are new things.
 */
final class SheetImport {
    private static final String ID = "id";

    private final SavedTables tables;
    private final Kinds kinds;

    SheetImport(SavedTables tables, Kinds kinds) {
        this.tables = tables;
        this.kinds = kinds;
    }

    /** What a sheet changes, by what the input gives: {@code sheet}, {@code format}, {@code content} and {@code language}. */
    List<Edit> edits(Given given, Head head) {
        SheetKind sheetKind = SheetKind.valueOf(given.text("sheet"));
        Language language = Language.valueOf(
                Optional.ofNullable(given.textOrNull("language")).orElse(Language.NB.name()));
        Map<String, Object> variables = new HashMap<>(Map.of("language", language.name()));
        if (head.roadmap().commit() > 0) {
            variables.put("commit", head.roadmap().commit());
        }
        SavedTables.Table table = tables.of(sheetKind.operation(), variables);
        try {
            Set<String> known =
                    table.headings().stream().map(SavedTables.Heading::name).collect(Collectors.toSet());
            Sheet sheet = given.text("format").equals("CSV")
                    ? CsvSheet.read(given.text("content"), known)
                    : XlsxSheet.read(given.text("content"));
            Map<Integer, SheetField> fields = fields(sheet, table, sheetKind.kind(kinds), head);
            return new Rows(sheet, table, fields, sheetKind.kind(kinds), language, head).edits();
        } catch (Sheet.Unreadable unreadable) {
            head.problem("content", Problem.Code.INVALID, String.valueOf(unreadable.getMessage()));
            return List.of();
        }
    }

    private static Map<Integer, SheetField> fields(Sheet sheet, SavedTables.Table table, Kind<?> kind, Head head) {
        Map<String, SavedTables.Heading> headings =
                table.headings().stream().collect(Collectors.toMap(SavedTables.Heading::name, each -> each));
        Map<Integer, SheetField> fields = new TreeMap<>();
        for (int i = 0; i < sheet.headers().size(); i++) {
            String header = sheet.headers().get(i);
            SavedTables.Heading heading = headings.get(header);
            if (heading == null) {
                if (!header.isEmpty()) {
                    String message = "there is no column '" + header + "'; the columns are "
                            + table.headings().stream()
                                    .map(SavedTables.Heading::name)
                                    .collect(Collectors.joining(", "));
                    head.problem("row 1, " + header, Problem.Code.INVALID, message);
                }
            } else if (fields.values().stream().anyMatch(field -> field.column().equals(header))) {
                head.problem("row 1, " + header, Problem.Code.INVALID, "the column " + header + " is there twice");
            } else {
                fields.put(i, SheetField.of(kind.type(), heading));
            }
        }
        if (fields.values().stream().noneMatch(field -> field.shape() == SheetField.Shape.ID)) {
            head.problem(
                    "row 1",
                    Problem.Code.INVALID,
                    "there is no column id, which says what a row is about; leave its cells blank for new things");
        }
        return fields;
    }

    /** The rows of one sheet. Used once. */
    private static final class Rows {
        private final Sheet sheet;
        private final Map<Integer, SheetField> fields;
        private final Kind<?> kind;
        private final Language language;
        private final Head head;
        private final Map<String, Map<String, Object>> shown = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        Rows(
                Sheet sheet,
                SavedTables.Table table,
                Map<Integer, SheetField> fields,
                Kind<?> kind,
                Language language,
                Head head) {
            this.sheet = sheet;
            this.fields = fields;
            this.kind = kind;
            this.language = language;
            this.head = head;
            table.rows().forEach(row -> shown.put(String.valueOf(row.get(ID)), row));
        }

        List<Edit> edits() {
            List<Edit> edits = new ArrayList<>();
            for (Sheet.Row row : sheet.rows()) {
                Map<Integer, String> cells = cells(row);
                String id = idOf(cells);
                Integer other = id.isEmpty() ? null : seen.putIfAbsent(id, row.number());
                if (other != null) {
                    problem(row, ID, id + " is in row " + other + " too");
                } else {
                    Edit edit = edit(row, id, cells);
                    if (edit != null) {
                        edits.add(edit);
                    }
                }
            }
            return edits;
        }

        private Map<Integer, String> cells(Sheet.Row row) {
            Map<Integer, String> cells = new TreeMap<>();
            Map<String, Object> known = Map.of();
            for (int column : fields.keySet()) {
                cells.put(column, row.cell(column));
                if (Objects.requireNonNull(fields.get(column)).shape() == SheetField.Shape.ID) {
                    known = shown.getOrDefault(row.cell(column).strip(), Map.of());
                }
            }
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                Object said = known.get(
                        Objects.requireNonNull(fields.get(cell.getKey())).column());
                cell.setValue(Cells.plain(cell.getValue(), said, sheet.decimalComma()));
            }
            return cells;
        }

        private String idOf(Map<Integer, String> cells) {
            return fields.entrySet().stream()
                    .filter(entry -> entry.getValue().shape() == SheetField.Shape.ID)
                    .map(entry -> cells.getOrDefault(entry.getKey(), "").strip())
                    .findFirst()
                    .orElse("");
        }

        private @Nullable Edit edit(Sheet.Row row, String id, Map<Integer, String> cells) {
            Map<String, Object> known = shown.getOrDefault(id, Map.of());
            Set<Integer> changed = new LinkedHashSet<>();
            fields.forEach((column, field) -> {
                Object said = known.get(field.column());
                String cell = cells.getOrDefault(column, "");
                if (field.shape() != SheetField.Shape.ID && !cell.equals(said == null ? "" : said.toString())) {
                    changed.add(column);
                }
            });
            Node node = id.isEmpty() ? null : head.roadmap().find(id).orElse(null);
            if (changed.isEmpty() && node != null) {
                return null;
            }
            if (!id.isEmpty() && !id.startsWith(kind.prefix() + ":")) {
                problem(row, ID, "'" + id + "' is no id of this kind; it begins with " + kind.prefix() + ":");
                return null;
            }
            checkTold(row, changed, cells);
            changed.removeIf(
                    column -> Objects.requireNonNull(fields.get(column)).shape() == SheetField.Shape.TOLD);
            Map<String, Object> document = node == null
                    ? new LinkedHashMap<>()
                    : new LinkedHashMap<>(head.mapper().write(node));
            Set<String> touched = new SheetRow(
                            fields,
                            cells,
                            language,
                            sheet.decimalComma(),
                            document,
                            (column, message) -> problem(row, column, message))
                    .set(changed);
            Map<String, @Nullable Object> content = new LinkedHashMap<>();
            touched.forEach(field -> content.put(field, document.get(field)));
            return node == null
                    ? Edit.create(newId(id, document), content, field -> place(row, field))
                    : content.isEmpty() ? null : Edit.update(id, content, field -> place(row, field));
        }

        /** What is told of another thing may only say what is so; a name beside an id that has changed may be the old one. */
        private void checkTold(Sheet.Row row, Set<Integer> changed, Map<Integer, String> cells) {
            for (int column : changed) {
                SheetField field = Objects.requireNonNull(fields.get(column));
                String cell = cells.getOrDefault(column, "");
                if (field.shape() == SheetField.Shape.TOLD && !cell.isBlank() && !isNameOf(field, cell, cells)) {
                    problem(
                            row,
                            field.column(),
                            "is worked out, or told of another thing, and cannot be set here"
                                    + (field.column().endsWith(".name")
                                            ? "; set " + field.column().replaceFirst("name$", ID)
                                                    + ", and leave this blank"
                                            : "; leave it as it was, or blank"));
                }
            }
        }

        private boolean isNameOf(SheetField field, String cell, Map<Integer, String> cells) {
            String beside = field.column().replaceFirst("name$", ID);
            return field.column().endsWith(".name")
                    && fields.entrySet().stream()
                            .filter(entry -> entry.getValue().column().equals(beside))
                            .map(entry -> cells.getOrDefault(entry.getKey(), ""))
                            .map(ids -> Arrays.stream(ids.split(" \\| "))
                                    .map(id -> head.roadmap()
                                            .find(Entry.class, id.strip())
                                            .map(Entry::name)
                                            .orElse(""))
                                    .collect(Collectors.joining(" | ")))
                            .anyMatch(cell::equals);
        }

        private String newId(String id, Map<String, Object> document) {
            if (!id.isEmpty()) {
                return id;
            }
            Object name = document.get("name");
            String text = name != null
                    ? name.toString()
                    : document.get("from") + " " + document.get("kind") + " " + document.get("to");
            String free = head.freeId(kind.prefix(), text.replaceAll("(^| )[a-z]+:", " "));
            String untaken = free;
            for (int n = 2; !taken.add(untaken) || seen.containsKey(untaken); n++) {
                untaken = free + "-" + n;
            }
            return untaken;
        }

        private void problem(Sheet.Row row, String column, String message) {
            head.problem("row " + row.number() + ", " + column, Problem.Code.INVALID, message);
        }

        /** The column that a field of the document came from, or should have come from. */
        private String place(Sheet.Row row, String field) {
            String plain = field.replaceAll("\\[\\d+]", "");
            return "row " + row.number()
                    + (plain.isEmpty()
                            ? ""
                            : ", "
                                    + fields.values().stream()
                                            .filter(each -> each.shape() != SheetField.Shape.TOLD)
                                            .filter(each ->
                                                    isWithin(plain, each.place()) || isWithin(each.place(), plain))
                                            .map(SheetField::column)
                                            .findFirst()
                                            .orElse(plain));
        }

        private static boolean isWithin(String path, String above) {
            return path.equals(above) || path.startsWith(above + ".");
        }
    }
}
