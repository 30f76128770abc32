package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: the table with a header that stays in view and filters, and a sheet about where it is from. Numbers, dates and truth values
 * are cells of their own types; a text is never a formula.
 */
final class XlsxWriter implements RowWriter {
    private static final int LONGEST_CELL = 32767;
    private static final String CUT = " [...]";
    private static final int FLUSH_EVERY = 500;
    private static final int WIDTH = 24;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Column> columns;
    private final Provenance provenance;
    private final PlainLanguage language;
    private final ViewerWords words;
    private int rows;
    private int cut;

    XlsxWriter(OutputStream out, List<Column> columns, Provenance provenance, PlainLanguage language) {
        this.book = new Workbook(out, "Veikart", null);
        this.sheet = book.newWorksheet("Veikart");
        this.columns = columns;
        this.provenance = provenance;
        this.language = language;
        this.words = language.words();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
    }

    @Override
    public void row(Map<String, @Nullable Object> row) throws IOException {
        rows++;
        if (rows >= Worksheet.MAX_ROWS) {
            throw new IOException("a sheet holds " + Worksheet.MAX_ROWS + " rows, and there are more; ask for CSV");
        }
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).valueIn(row);
            if (value != null) {
                cell(i, value, columns.get(i));
            }
        }
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value, Column of) {
        switch (value) {
            case Number number -> sheet.value(rows, column, exact(number));
            case Boolean truth -> sheet.value(rows, column, truth);
            case String text
            when of.type().equals("Date") && !of.many() -> {
                sheet.value(rows, column, LocalDate.parse(text));
                sheet.style(rows, column).format(DAY).set();
            }
            case String text
            when of.type().equals("DateTime") && !of.many() -> {
                sheet.value(rows, column, utc(text));
                sheet.style(rows, column).format(MOMENT).set();
            }
            default -> sheet.inlineString(rows, column, fitting(value.toString()));
        }
    }

    private static Number exact(Number number) {
        return number instanceof Double d ? BigDecimal.valueOf(d) : number;
    }

    private static LocalDateTime utc(String moment) {
        return OffsetDateTime.parse(moment)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        cut++;
        return text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }

    @Override
    public void end() throws IOException {
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        }
        sheet.finish();
        about(book.newWorksheet(words.say("export.about")));
        book.finish();
    }

    private void about(Worksheet about) throws IOException {
        about.width(0, WIDTH);
        int line = 0;
        line = say(about, line, "what", provenance.title());
        line = say(about, line, "commit", String.valueOf(provenance.commit().number()));
        line = say(about, line, "known", provenance.known(language));
        line = say(about, line, "licence", Provenance.LICENCE_NAME + ", " + Provenance.LICENCE);
        line = say(about, line, "attribution", Provenance.attribution(language));
        for (String source : provenance.sources()) {
            line = say(about, line, "source", source);
        }
        if (cut > 0) {
            say(about, line, "cut", words.say("export.cutTexts", "count", cut, "mark", CUT.strip()));
        }
        about.finish();
    }

    private int say(Worksheet about, int line, String what, String text) {
        about.inlineString(line, 0, words.say("export." + what));
        about.inlineString(line, 1, text);
        return line + 1;
    }
}
