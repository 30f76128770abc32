package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it: lines end in CR LF, a cell is quoted where it has to be. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
final class CsvWriter implements RowWriter {
    /** What begins a formula in some spreadsheet; the last four are the wide forms of the first four. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int BUFFER = 1 << 14;

    private final OutputStream out;

    /** Whole rows that are not written yet: many letters at once are encoded faster than one by one. */
    private final StringBuilder rows = new StringBuilder(2 * BUFFER);

    private final List<Column> columns;
    private final CsvStyle style;
    private final UnaryOperator<Object> written;

    CsvWriter(OutputStream out, List<Column> columns, CsvStyle style) throws IOException {
        this.out = out;
        this.columns = columns;
        this.style = style;
        this.written = style.decimalComma() ? CsvWriter::withComma : each -> each;
        if (style.bom()) {
            rows.append('\uFEFF');
        }
        if (style.header()) {
            line(columns.stream().map(Column::name).toList());
        }
    }

    @Override
    public void row(Map<String, @Nullable Object> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            separate(i);
            Object value = columns.get(i).valueIn(row, written);
            if (value instanceof String text) {
                text(text);
            } else if (value != null) {
                other(value);
            }
        }
        endRow();
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            separate(i);
            text(cells.get(i));
        }
        endRow();
    }

    private static Object withComma(Object value) {
        return value instanceof Number ? value.toString().replace('.', ',') : value;
    }

    private void separate(int column) {
        if (column > 0) {
            rows.append(style.separator());
        }
    }

    private void other(Object value) {
        text(written.apply(value).toString(), false);
    }

    private void text(String text) {
        text(text, !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0);
    }

    private void text(String text, boolean defused) {
        if (!defused && !mustBeQuoted(text)) {
            rows.append(text);
            return;
        }
        rows.append(defused ? "\"'" : "\"");
        rows.append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        rows.append('"');
    }

    /** Also where the ends are blank: some readers cut them off. */
    private boolean mustBeQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == style.separator() || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    private void endRow() throws IOException {
        rows.append("\r\n");
        if (rows.length() > BUFFER) {
            writeRows();
        }
    }

    private void writeRows() throws IOException {
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        rows.setLength(0);
    }

    @Override
    public void end() throws IOException {
        writeRows();
        out.flush();
    }
}
