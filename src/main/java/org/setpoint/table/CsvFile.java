package org.setpoint.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setpoint.unit.InputException;

/**
 * A CSV file that a user brought, such as a cohort: a header, then rows of as many cells. Every mistake is an
 * {@link InputException} with file, line and what would be accepted. Blanks around names and cells are taken off; empty
 * lines are skipped; a byte order mark, as Excel writes it, is accepted.
 *
 * @param columns names in the header, in order, each once
 * @param rows in the order of the file, at least one
 */
public record CsvFile(List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public CsvFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line where it starts in the file, from 1, for messages
     * @param cells text of every column, in the order of the header; empty text for an empty cell
     */
    public record Row(long line, Map<String, String> cells) {}

    /**
     * Reads a whole file.
     *
     * @param file UTF-8, cells separated by commas
     * @return header and rows
     * @throws InputException if it is missing, empty, not UTF-8, or its rows do not fit its header
     */
    public static CsvFile read(Path file) {
        try {
            return of(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": there is no such file");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read" + (Files.isDirectory(file) ? ", it is a folder" : ""));
        }
    }

    /**
     * Reads what is in a file.
     *
     * @param file its name, for messages
     * @param bytes UTF-8, cells separated by commas
     * @return header and rows
     * @throws InputException if it is empty, not UTF-8, or its rows do not fit its header
     */
    public static CsvFile of(Path file, byte[] bytes) {
        String text = text(file, bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<String> columns = List.of();
            List<Row> rows = new ArrayList<>();
            for (CsvRecord cells : csv) {
                if (columns.isEmpty()) {
                    columns = header(file, cells);
                } else if (cells.getFields().stream().anyMatch(c -> !c.isBlank())) {
                    rows.add(row(file, columns, cells));
                }
            }
            if (rows.isEmpty()) {
                throw new InputException(file + ": has " + (columns.isEmpty() ? "no header" : "a header but no rows")
                        + "; write the names of the columns in the first line and one row a line below it");
            }
            return new CsvFile(columns, rows);
        } catch (CsvParseException e) {
            throw new InputException(file + ": is not a CSV file: " + e.getMessage()
                    + "; a cell with a quote in it is written \"like \"\"this\"\"\"");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notUtf8(file);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notUtf8(file);
        }
    }

    private static InputException notUtf8(Path file) {
        return new InputException(
                file + ": is not UTF-8 text; in a spreadsheet choose 'Save as' and 'CSV UTF-8 (comma delimited)'");
    }

    private static List<String> header(Path file, CsvRecord cells) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : cells.getFields()) {
            String name = cell.strip();
            if (name.isEmpty()) {
                throw new InputException(place(file, cells) + "column " + (columns.size() + 1) + " has no name");
            }
            if (!seen.add(name)) {
                throw new InputException(place(file, cells) + "two columns are named '" + name + "'; each name once");
            }
            columns.add(name);
        }
        if (columns.size() == 1 && columns.get(0).matches(".*[;\\t|].*")) {
            throw new InputException(place(file, cells) + "the header '" + columns.get(0)
                    + "' is one column; separate columns by commas");
        }
        return columns;
    }

    private static Row row(Path file, List<String> columns, CsvRecord cells) {
        if (cells.getFieldCount() != columns.size()) {
            throw new InputException(
                    place(file, cells) + "has " + cells.getFieldCount() + " cells where the header has "
                            + columns.size() + " columns (" + String.join(", ", columns)
                            + "); put a text that holds a comma in quotes");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byName.put(columns.get(i), cells.getField(i).strip());
        }
        return new Row(cells.getStartingLineNumber(), java.util.Collections.unmodifiableMap(byName));
    }

    private static String place(Path file, CsvRecord cells) {
        return file + ": line " + cells.getStartingLineNumber() + ": ";
    }
}
