package org.setpoint.cli;

import java.io.PrintWriter;
import java.io.Writer;
import org.setpoint.report.ResultFolder.Existing;
import org.setpoint.unit.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of every command that computes many runs: how, and what becomes of earlier results; none changes a number. */
final class RunOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one a processor). Results do not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--overwrite", description = "Replace earlier results of the same name.")
    private boolean overwrite;

    @Option(
            names = "--resume",
            description = {
                "Go on with an interrupted run: what is finished is taken over, what failed is tried again.",
                "Ends with the same bytes as a run that was never interrupted."
            })
    private boolean resume;

    @Option(names = "--patients-csv", description = "Also write patients.csv, one row a patient and replicate.")
    private boolean patientsCsv;

    @Option(names = "--quiet", description = "No progress bar and no summary.")
    private boolean quiet;

    /** Those of a merge, which computes nothing. */
    static RunOptions ofMerge(boolean quiet) {
        RunOptions options = new RunOptions();
        options.threads = 1;
        options.quiet = quiet;
        return options;
    }

    /** The same, with or without patients.csv. */
    RunOptions patientsCsv(boolean wanted) {
        RunOptions options = new RunOptions();
        options.threads = threads;
        options.overwrite = overwrite;
        options.resume = resume;
        options.patientsCsv = wanted;
        options.quiet = quiet;
        return options;
    }

    /** Refuses what cannot be meant. */
    void check() {
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads: '" + threads + "' is out of range; accepted: 1 to 1024");
        }
        if (overwrite && resume) {
            throw new InputException("--overwrite starts anew and --resume goes on; give one of them");
        }
    }

    /** Refuses tables of patients where a command writes none. */
    void refusePatientsCsv(String command) {
        if (patientsCsv) {
            throw new InputException("--patients-csv: " + command
                    + " keeps a few numbers of each run and no patients; run a single point of it with 'setpoint run'");
        }
    }

    int threads() {
        return threads;
    }

    boolean resume() {
        return resume;
    }

    boolean patientsCsv() {
        return patientsCsv;
    }

    boolean quiet() {
        return quiet;
    }

    Existing existing() {
        return overwrite ? Existing.OVERWRITE : resume ? Existing.RESUME : Existing.REFUSE;
    }

    /** Where results are told, or nowhere. */
    PrintWriter screen(CommandLine command) {
        return quiet ? new PrintWriter(Writer.nullWriter()) : command.getOut();
    }
}
