/**
 * Tables in files: CSV and XLSX, read and written.
 *
 * <p>{@code TableReader.read(path)} finds out by itself which of the two a file is, how its text is encoded and what parts its
 * columns. {@code CsvTable} and {@code XlsxBook} write what Norwegian Excel opens with a double click. No type of the
 * libraries (FastCSV, fastexcel) leaves this package; what a column means is not known here.
 */
@NullMarked
package no.kurspakker.tracking.report.table;

import org.jspecify.annotations.NullMarked;
