package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class CsvWriterTest {
    private static final List<Column> COLUMNS =
            List.of(new Column(List.of("a"), "String", false, ""), new Column(List.of("b"), "String", false, ""));
    private static final CsvStyle PLAIN = new CsvStyle(',', false, false, true);
    private static final String LETTERS = "ab \",;\r\n\t=+-@'æ|";

    private static String csv(CsvStyle style, List<Map<String, Object>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(bytes, COLUMNS, style);
        for (Map<String, Object> row : rows) {
            writer.row(row);
        }
        writer.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textsThatASpreadsheetWouldRunAreDefused() throws IOException {
        assertThat(csv(PLAIN, List.of(Map.of("a", "=1+1", "b", "@SUM(A1)"))))
                .isEqualTo("a,b\r\n\"'=1+1\",\"'@SUM(A1)\"\r\n");
        assertThat(csv(PLAIN, List.of(Map.of("a", -5, "b", "-5")))).isEqualTo("a,b\r\n-5,\"'-5\"\r\n");
        assertThat(csv(PLAIN, List.of(Map.of("a", "\t=1", "b", "＝1")))).contains("\"'\t=1\",\"'＝1\"");
    }

    @Test
    void numbersHaveACommaWhereTheSeparatorIsASemicolon() throws IOException {
        CsvStyle norwegian = new CsvStyle(';', true, false, false);
        assertThat(csv(norwegian, List.of(Map.of("a", 12.5, "b", "12.5")))).isEqualTo("12,5;12.5\r\n");
        assertThat(csv(norwegian, List.of(Map.of("a", List.of(12.5, 13), "b", List.of("12.5")))))
                .isEqualTo("12,5 | 13;12.5\r\n");
    }

    @Test
    void whatIsWrittenIsReadBackBySomebodyElse() throws IOException {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            CsvStyle style = new CsvStyle(",;\t|".charAt(random.nextInt(4)), false, false, false);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                rows.add(Map.of("a", any(random), "b", any(random)));
            }
            List<List<String>> expected = rows.stream()
                    .map(row -> List.of(defused(row.get("a")), defused(row.get("b"))))
                    .toList();
            assertThat(read(csv(style, rows), style.separator()))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    private static List<List<String>> read(String csv, char separator) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String defused(Object value) {
        String text = String.valueOf(value);
        return text.matches("(?s)[=+@\\t\\r\\n-].*") ? "'" + text : text;
    }
}
