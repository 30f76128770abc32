package no.veikart.export;

/**
 * How a CSV file is written.
 *
 * @param separator what stands between cells
 * @param decimalComma whether 12.5 is written 12,5, as spreadsheets in Norwegian read it
 * @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
 * @param header whether the first line names the columns
 */
record CsvStyle(char separator, boolean decimalComma, boolean bom, boolean header) {}
