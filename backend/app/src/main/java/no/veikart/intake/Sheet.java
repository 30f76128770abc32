package no.veikart.intake;

import java.util.List;

/**
 * A spreadsheet's table: a line of headers, and rows of cells as texts. Numbers are plain, with a decimal point, dates as 2026-03-01.
 *
 * @param decimalComma whether a number may have a comma for a decimal point: where semicolons or tabs are between the cells
 */
record Sheet(List<String> headers, List<Row> rows, boolean decimalComma) {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 100_000;

    /**
     * A row.
     *
     * @param number as the spreadsheet numbers it, the headers' being 1
     */
    record Row(int number, List<String> cells) {
        /** The cell in a column; empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A file that is no table that can be read; the message says why, and what would be right. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String message) {
            super(message);
        }
    }

    /** Throws {@link Unreadable} for what has no headers or is too large. */
    static Sheet of(List<Row> all, boolean decimalComma) {
        if (all.isEmpty() || all.getFirst().isBlank()) {
            throw new Unreadable("the sheet has no line of headers");
        }
        if (all.size() - 1 > MOST_ROWS) {
            throw new Unreadable("the sheet has " + (all.size() - 1) + " rows; at most " + MOST_ROWS + " are read");
        }
        for (Row row : all) {
            if (row.cells().size() > MOST_COLUMNS) {
                throw new Unreadable("row " + row.number() + " has "
                        + row.cells().size() + " cells; at most " + MOST_COLUMNS + " are read");
            }
            if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw new Unreadable(
                        "row " + row.number() + " has a cell of more than " + LONGEST_CELL + " characters");
            }
        }
        return new Sheet(
                all.getFirst().cells().stream().map(String::strip).toList(),
                all.subList(1, all.size()).stream()
                        .filter(row -> !row.isBlank())
                        .toList(),
                decimalComma);
    }
}
