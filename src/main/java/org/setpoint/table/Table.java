package org.setpoint.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One CSV file, written row by row: the header once, no lines before it, UTF-8 without a mark, {@code \n} after every
 * row, cells quoted where they need it. Rows are not kept in memory.
 */
public final class Table implements AutoCloseable {
    private final CsvWriter csv;
    private final int columns;
    private final Path file;

    /**
     * Creates the file, replacing one of that name, and writes the header.
     *
     * @param file where to
     * @param columns names, at least one
     * @throws IOException if the file cannot be written
     */
    public Table(Path file, List<String> columns) throws IOException {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
        this.file = file;
        this.columns = columns.size();
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Cells::text).toList());
    }

    /**
     * Starts the next row.
     *
     * @return takes one cell for every column, in their order
     */
    public Row row() {
        return new Row();
    }

    /**
     * Writes what is still held back and closes the file.
     *
     * @throws IOException if the file cannot be written
     */
    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** One row being filled. */
    public final class Row {
        private final String[] cells = new String[columns];
        private int filled;

        private Row() {}

        /**
         * A text, made safe for spreadsheets.
         *
         * @param text as the user wrote it
         * @return this row
         */
        public Row text(String text) {
            return cell(Cells.text(text));
        }

        /**
         * A count or an index.
         *
         * @param value any
         * @return this row
         */
        public Row whole(long value) {
            return cell(Long.toString(value));
        }

        /**
         * A measured number.
         *
         * @param value in the unit of the column, written by {@link Numbers#rounded}
         * @return this row
         */
        public Row rounded(double value) {
            return cell(Numbers.rounded(value));
        }

        /**
         * A number that must read back to the same value.
         *
         * @param value in the unit of the column, written by {@link Numbers#exact}
         * @return this row
         */
        public Row exact(double value) {
            return cell(Numbers.exact(value));
        }

        /**
         * Writes the row.
         *
         * @throws IllegalStateException if it is not full
         * @throws java.io.UncheckedIOException if the file cannot be written, for example on a full disk
         */
        public void end() {
            if (filled != columns) {
                throw new IllegalStateException(
                        file.getFileName() + " has " + columns + " columns, a row had " + filled);
            }
            csv.writeRecord(cells);
        }

        private Row cell(String cell) {
            if (filled == columns) {
                throw new IllegalStateException(file.getFileName() + " has only " + columns + " columns");
            }
            cells[filled++] = cell;
            return this;
        }
    }
}
