package org.setpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.gui.Small;
import org.setpoint.gui.live.LiveRun;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Spectator;
import org.setpoint.gui.live.Stage;
import org.setpoint.gui.out.CurvesCsv;
import picocli.CommandLine;

/** The curves that a window saves are the first replicate of {@code setpoint run}, to the byte. */
class ExportedCurvesTest {
    @TempDir
    private Path folder;

    @Test
    void theyAreTheBytesOfTheFirstReplicateOfABatch() throws Exception {
        Path file =
                Files.writeString(folder.resolve("small.yaml"), Small.TEXT.replace("replicates: 1", "replicates: 2"));
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine(Map.of())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err));
        Path out = folder.resolve("out");
        int code = Main.run(command, Map.of(), "run", file.toString(), "--out", out.toString(), "--quiet");
        assertThat(code).as(err.toString()).isZero();
        List<String> first = Files.readAllLines(out.resolve("small/curves.csv")).stream()
                .filter(line -> line.startsWith("scenario,") || line.startsWith("small,1,"))
                .toList();

        Path saved = folder.resolve("saved.csv");
        Spectator spectator = new Spectator();
        try (Player player = new Player(new Stage(new LiveRun(Small.plan(Small.scenario()))), spectator)) {
            player.setUp(Small.plan(Small.scenario()));
            player.step(Integer.MAX_VALUE);
            Snapshot seen = spectator.until(Snapshot::over);
            CurvesCsv.write(
                    saved, List.of(new CurvesCsv.Arm("small", seen.main().curves())));
        }
        assertThat(Files.readAllLines(saved)).isEqualTo(first);
    }
}
