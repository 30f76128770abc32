package no.veikart.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads CSV, whichever of the usual separators it has. */
final class CsvSheet {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private CsvSheet() {}

    /**
     * Reads a whole text.
     *
     * @param known the headers that there may be, by which the separator is found out
     * @throws Sheet.Unreadable for what is no such table
     */
    static Sheet read(String text, Set<String> known) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = SEPARATORS.stream()
                .max(Comparator.comparing(each -> knownHeaders(plain, each, known)))
                .orElseThrow();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(plain)) {
            for (CsvRecord record : reader) {
                rows.add(new Sheet.Row(rows.size() + 1, record.getFields()));
                if (rows.size() > Sheet.MOST_ROWS + 1) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            throw new Sheet.Unreadable("row " + (rows.size() + 1) + " is no CSV: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sheet.of(rows, separator != ',');
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true);
    }

    private static long knownHeaders(String text, char separator, Set<String> known) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text)) {
            for (CsvRecord headers : reader) {
                return headers.getFields().stream()
                        .filter(header -> known.contains(header.strip()))
                        .count();
            }
            return 0;
        } catch (CsvParseException broken) {
            return 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
