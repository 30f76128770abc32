package no.veikart.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell means, beside what an export of the same would have written there. */
final class Cells {
    /** What an export puts an apostrophe before. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int LONGEST_IN_A_WORKBOOK = 32767;

    private Cells() {}

    /**
     * A cell as it is meant: exactly what the roadmap says where it means the same.
     *
     * @param said what the roadmap says there now; null for nothing
     */
    static String plain(String cell, @Nullable Object said, boolean decimalComma) {
        String text = said == null ? "" : said.toString();
        if (cell.equals(text) || isSame(cell, text, said, decimalComma)) {
            return text;
        }
        return isDefused(cell) ? cell.substring(1) : cell;
    }

    private static boolean isDefused(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    }

    private static boolean isSame(String cell, String text, @Nullable Object said, boolean decimalComma) {
        if (said instanceof Number) {
            return isNumber(decimalComma ? cell.replace(',', '.') : cell, text);
        }
        if (said instanceof Boolean) {
            return cell.strip().equalsIgnoreCase(text);
        }
        return normal(isDefused(cell) ? cell.substring(1) : cell).equals(normal(text)) || isCut(cell, text);
    }

    private static boolean isNumber(String cell, String text) {
        try {
            return cell.length() < 30 && new BigDecimal(cell.strip()).compareTo(new BigDecimal(text)) == 0;
        } catch (NumberFormatException other) {
            return false;
        }
    }

    /** Spreadsheets write the ends of lines in their own ways, and leave out blank ends. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A workbook's cell holds no more; the export says there that it is cut. */
    private static boolean isCut(String cell, String text) {
        int mark = cell.lastIndexOf(" [...]");
        return text.length() > LONGEST_IN_A_WORKBOOK && mark > 0 && text.startsWith(cell.substring(0, mark));
    }
}
