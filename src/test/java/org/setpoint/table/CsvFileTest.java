package org.setpoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.unit.InputException;

/** What people bring as CSV, right and wrong. */
class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void rows_are_read_by_name_with_their_line_in_the_file() throws IOException {
        CsvFile csv = read("age, sex ,note\n52,f,\"low back,\nsince 2009\"\n\n61, m ,\n");
        assertThat(csv.columns()).containsExactly("age", "sex", "note");
        assertThat(csv.rows())
                .containsExactly(
                        new CsvFile.Row(2, Map.of("age", "52", "sex", "f", "note", "low back,\nsince 2009")),
                        new CsvFile.Row(5, Map.of("age", "61", "sex", "m", "note", "")));
    }

    @Test
    void the_mark_and_line_ends_of_a_spreadsheet_are_accepted() throws IOException {
        CsvFile csv = read("\uFEFFage,sex\r\n52,f\r\n,,\r\n".replace(",,", ","));
        assertThat(csv.columns()).containsExactly("age", "sex");
        assertThat(csv.rows()).hasSize(1);
    }

    @Test
    void a_row_of_another_length_is_refused_with_its_line() {
        refuses("age,sex\n52,f\n61\n", "line 3", "has 1 cells", "2 columns (age, sex)");
        refuses("age,sex\n52,f,back, low\n", "line 2", "has 4 cells", "quotes");
    }

    @Test
    void a_header_with_a_gap_or_a_double_is_refused() {
        refuses("age,,sex\n1,2,3\n", "line 1", "column 2 has no name");
        refuses("age,sex, age\n1,2,3\n", "two columns are named 'age'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "age,sex\n", "\uFEFF"})
    void a_file_without_rows_is_refused(String text) {
        refuses(text, "cohort.csv", "write the names of the columns in the first line");
    }

    @Test
    void semicolons_are_named_as_the_mistake_they_are() {
        refuses("age;sex\n52;f\n", "separate columns by commas");
    }

    @Test
    void a_quote_that_never_ends_is_refused() {
        refuses("age,sex\n52,\"f\n61,m\n", "is not a CSV file");
    }

    @Test
    void text_in_another_encoding_is_refused_with_the_way_out() throws IOException {
        for (Charset wrong : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16}) {
            Path file = folder.resolve("cohort.csv");
            Files.writeString(file, "age,name\n52,Müller\n", wrong);
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> CsvFile.read(file))
                    .withMessageContaining("is not UTF-8")
                    .withMessageContaining("CSV UTF-8");
        }
    }

    @Test
    void a_missing_file_and_a_folder_are_named() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> CsvFile.read(folder.resolve("none.csv")))
                .withMessageContaining("no such file");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> CsvFile.read(folder))
                .withMessageContaining("folder");
    }

    private CsvFile read(String text) throws IOException {
        Path file = folder.resolve("cohort.csv");
        Files.writeString(file, text);
        return CsvFile.read(file);
    }

    private void refuses(String text, String... words) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }
}
