package no.veikart.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it: lines end in CR LF, a cell is quoted where it has to be. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
final class CsvWriter implements RowWriter {
    /** What begins a formula in some spreadsheet; the last four are the wide forms of the first four. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int BUFFER = 1 << 14;

    private final Writer out;
    private final List<Column> columns;
    private final CsvStyle style;

    CsvWriter(OutputStream out, List<Column> columns, CsvStyle style) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.columns = columns;
        this.style = style;
        if (style.bom()) {
            this.out.write('\uFEFF');
        }
        if (style.header()) {
            line(columns.stream().map(Column::name).toList());
        }
    }

    @Override
    public void row(Map<String, @Nullable Object> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            separate(i);
            Object value = columns.get(i).valueIn(row);
            if (value instanceof String text) {
                text(text);
            } else if (value != null) {
                other(value);
            }
        }
        out.write("\r\n");
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            separate(i);
            text(cells.get(i));
        }
        out.write("\r\n");
    }

    private void separate(int column) throws IOException {
        if (column > 0) {
            out.write(style.separator());
        }
    }

    private void other(Object value) throws IOException {
        String plain = value.toString();
        text(style.decimalComma() && value instanceof Number ? plain.replace('.', ',') : plain, false);
    }

    private void text(String text) throws IOException {
        text(text, !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0);
    }

    private void text(String text, boolean defused) throws IOException {
        if (!defused && !mustBeQuoted(text)) {
            out.write(text);
            return;
        }
        out.write(defused ? "\"'" : "\"");
        out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        out.write('"');
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

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
