package no.veikart.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. */
final class XlsxSheet {
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_FILES = 1000;

    private XlsxSheet() {}

    /**
     * Reads a workbook in base64.
     *
     * @throws Sheet.Unreadable for what is none, or is too large
     */
    static Sheet read(String base64) {
        byte[] file;
        try {
            file = Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException wrong) {
            throw new Sheet.Unreadable("the content is no base64: " + wrong.getMessage());
        }
        requireSmall(file);
        List<Sheet.Row> rows = new ArrayList<>();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> found = book.getFirstSheet().openStream()) {
            for (Iterator<Row> all = found.iterator(); all.hasNext(); ) {
                Row row = all.next();
                if (row.getCellCount() > Sheet.MOST_COLUMNS) {
                    throw new Sheet.Unreadable("row " + row.getRowNum() + " has " + row.getCellCount()
                            + " cells; at most " + Sheet.MOST_COLUMNS + " are read");
                }
                rows.add(new Sheet.Row(
                        row.getRowNum(), row.stream().map(XlsxSheet::text).toList()));
                if (rows.size() > Sheet.MOST_ROWS + 1) {
                    break;
                }
            }
        } catch (Sheet.Unreadable told) {
            throw told;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw new Sheet.Unreadable("the content is no XLSX workbook that can be read: " + broken.getMessage());
        } catch (RuntimeException broken) {
            // What the reader makes of a workbook that no spreadsheet program has written.
            throw new Sheet.Unreadable("the content is no XLSX workbook that can be read");
        }
        return Sheet.of(rows, false);
    }

    /** Unpacks it once and throws it away: a small file may hold very much. */
    private static void requireSmall(byte[] file) {
        long bytes = 0;
        int files = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                files++;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        bytes += read;
                        if (bytes > MOST_BYTES || files > MOST_FILES) {
                            throw new Sheet.Unreadable("the workbook unpacks to more than " + (MOST_BYTES >> 20)
                                    + " MB or " + MOST_FILES + " files");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Sheet.Unreadable("the content is no XLSX workbook: " + broken.getMessage());
        }
        if (files == 0) {
            throw new Sheet.Unreadable("the content is no XLSX workbook");
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : plain(cell.asNumber());
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case ERROR ->
                throw new Sheet.Unreadable("the cell " + cell.getAddress() + " holds an error: " + cell.getText());
            case FORMULA -> value instanceof BigDecimal number ? plain(number) : String.valueOf(cell.getText());
            default -> String.valueOf(cell.getText());
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\[[^]]*]", "")
                        .contains("y");
    }

    private static String date(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ExcelReaderException none) {
            return plain(cell.asNumber());
        }
    }
}
