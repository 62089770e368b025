package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.ensemble.MemoryNeed;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.Summary;
import org.setpoint.report.PatientFile;
import org.setpoint.report.ReportPage.Fact;
import org.setpoint.report.ResultFolder;
import org.setpoint.report.RunFiles;
import org.setpoint.report.RunOwner;
import org.setpoint.report.RunResult;
import org.setpoint.report.SwitchedOff;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioWriter;
import org.setpoint.simulation.World;
import org.setpoint.unit.InputException;

/** One scenario from its record to its result folder. */
final class ScenarioRun {
    static final String SCHEMA = "../../scenarios/scenario.schema.json";

    private final Scenario scenario;
    private final Vocabulary vocabulary;
    private final ParameterUncertainty uncertainty;
    private final World world;
    private final String resolved;
    private final int threads;
    private final boolean patientsCsv;
    private final boolean quiet;
    private final @Nullable Path cohortFile;

    ScenarioRun(
            Path file,
            Scenario scenario,
            Vocabulary vocabulary,
            ParameterUncertainty uncertainty,
            int threads,
            boolean patientsCsv,
            boolean quiet) {
        this.scenario = scenario;
        this.vocabulary = vocabulary;
        this.uncertainty = uncertainty;
        cohortFile = CohortRows.isNamed(scenario) ? CohortRows.file(file, scenario) : null;
        this.threads = threads;
        this.patientsCsv = patientsCsv;
        this.quiet = quiet;
        world = new World(scenario, vocabulary.drugs(), LifeTableReader.builtIn());
        resolved = ScenarioWriter.write(scenario, vocabulary, SCHEMA);
        MemoryNeed.require(world, threads);
    }

    /** Runs it; {@code screen} is told what came out, {@code errors} only if the process is stopped. */
    @SuppressWarnings("try") // the interruption is there to be open
    void into(Path out, ResultFolder.Existing existing, PrintWriter screen, PrintWriter errors)
            throws IOException, InterruptedException {
        Instant started = Instant.now();
        RunOwner owner = Owner.of(scenario, resolved, started);
        try (ResultFolder folder = ResultFolder.open(out, scenario.name(), existing);
                Interruption interruption = new Interruption(errors, folder.path())) {
            screen.println(scenario.question());
            SwitchedOff.notes(scenario).stream().limit(1).forEach(screen::println);
            screen.flush();
            List<Replicate> replicates;
            try {
                copyCohort(folder);
                uncertainty.keep(scenario, vocabulary, folder);
                replicates = compute(folder);
            } catch (InputException e) {
                folder.discard();
                throw e;
            }
            Instant finished = Instant.now();
            Optional<String> advice =
                    new RunResult(scenario, replicates, resolved).write(folder, provenance(owner, finished));
            owner.write(folder, replicates.size());
            Path place = folder.complete();
            summarise(screen, replicates, place, advice, started, finished);
        }
    }

    /** The resolved scenario names the user's cohort file, so it has to lie beside it. */
    private void copyCohort(ResultFolder folder) throws IOException {
        if (cohortFile != null) {
            Files.copy(cohortFile, folder.file(scenario.cohort().settings().word("file")));
        }
    }

    private List<Replicate> compute(ResultFolder folder) throws IOException, InterruptedException {
        Ensemble ensemble = uncertainty.ensemble(scenario, world, vocabulary, threads, patientsCsv);
        try (Progress progress = Progress.of(scenario.name(), ensemble.patientDays(), quiet);
                RunFiles files = new RunFiles(scenario.name(), folder);
                PatientFile patients = PatientFile.of(scenario.name(), folder, patientsCsv)) {
            ensemble.run(progress, replicate -> {
                files.add(replicate);
                patients.add(replicate);
            });
            return files.finish();
        }
    }

    private static void summarise(
            PrintWriter screen,
            List<Replicate> replicates,
            Path place,
            Optional<String> advice,
            Instant started,
            Instant finished) {
        for (Summary.Line line : Summary.of(replicates)) {
            if (Summary.isKey(line.name()) && !Double.isNaN(line.interval().value())) {
                String unit = line.unit().equals("1") ? "" : line.unit();
                String interval = Double.isNaN(line.interval().low())
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "(%.3g to %.3g)",
                                line.interval().low(),
                                line.interval().high());
                screen.printf(
                        Locale.ROOT,
                        "  %-32s %8.3g %-20s %s%n",
                        line.name(),
                        line.interval().value(),
                        interval,
                        unit);
            }
        }
        advice.ifPresent(a -> screen.println("No pictures: " + a));
        screen.printf(
                Locale.ROOT,
                "Done in %.1f s. Open %s%n",
                ChronoUnit.MILLIS.between(started, finished) / 1000.0,
                place.resolve("report.html"));
        screen.println(org.setpoint.report.ReportPage.DISCLAIMER);
        screen.flush();
    }

    private List<Fact> provenance(RunOwner owner, Instant finished) {
        BuildStamp stamp = BuildStamp.read();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Setpoint", stamp.version() + ", commit " + stamp.shortCommit()),
                new Fact("Java", Runtime.version().toString()),
                new Fact("Scenario", "SHA-256 " + owner.hash()),
                new Fact("Seed", Long.toString(scenario.seed())),
                new Fact("Patients", String.format(Locale.ROOT, "%,d in each replicate", scenario.patients())),
                new Fact("Replicates", Integer.toString(scenario.replicates())),
                new Fact("Length", scenario.duration() + " days"),
                new Fact(
                        "Computed",
                        owner.started().truncatedTo(ChronoUnit.SECONDS) + ", in "
                                + ChronoUnit.SECONDS.between(owner.started(), finished) + " s on " + threads
                                + " threads")));
        uncertainty.fact().ifPresent(facts::add);
        return facts;
    }
}
