package org.setpoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that other programs read: their bytes are a promise. */
class TableTest {
    @TempDir
    Path folder;

    @Test
    void curves_are_written_byte_for_byte_as_agreed() throws IOException {
        Path file = folder.resolve("curves.csv");
        try (CurveTable table = new CurveTable(file)) {
            table.write(
                    new CurveTable.Row("taper, slow", 0, 0, "pain", "points", 5.25, 1.0 / 3, 2, 4, 5, 6, 8.123456789));
            table.write(
                    new CurveTable.Row("taper, slow", 0, 0.5, "overdose", "1/year", 1e-5, Double.NaN, 0, 0, 0, 0, 0));
        }
        assertThat(Files.readString(file)).isEqualTo("""
                        scenario,replicate,day,outcome,unit,mean,sd,q05,q25,q50,q75,q95
                        "taper, slow",0,0,pain,points,5.25,0.333333,2,4,5,6,8.12346
                        "taper, slow",0,0.5,overdose,1/year,0.00001,,0,0,0,0,0
                        """);
    }

    @Test
    void a_summary_holds_its_interval() throws IOException {
        Path file = folder.resolve("summary.csv");
        try (SummaryTable table = new SummaryTable(file)) {
            table.write(new SummaryTable.Row("a", "pain", "points", 4.5, 4.25, 4.75));
        }
        assertThat(Files.readString(file))
                .isEqualTo("scenario,outcome,unit,value,ci_low,ci_high\na,pain,points,4.5,4.25,4.75\n");
    }

    @Test
    void text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_do_not() throws IOException {
        Path file = folder.resolve("events.csv");
        try (EventTable table = new EventTable(file)) {
            table.write(new EventTable.Row("=cmd|' /C calc'!A0", 0, 1, 2.5, "+1", "@SUM(A1)"));
            table.write(new EventTable.Row("-x", 0, 1, -2.5, "\tx", "a\"b\nc"));
        }
        assertThat(Files.readString(file)).isEqualTo("""
                        scenario,replicate,patient,day,event,detail
                        '=cmd|' /C calc'!A0,0,1,2.5,'+1,'@SUM(A1)
                        '-x,0,1,-2.5,'\tx,"a""b
                        c"
                        """);
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() throws IOException {
        try (Table table = new Table(folder.resolve("t.csv"), List.of("a", "b"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> table.row().whole(1).end())
                    .withMessageContaining("2 columns");
            assertThatIllegalStateException()
                    .isThrownBy(() -> table.row().whole(1).whole(2).whole(3))
                    .withMessageContaining("only 2 columns");
        }
    }
}
