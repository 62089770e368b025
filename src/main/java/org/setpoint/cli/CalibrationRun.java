package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.study.ArmChanges;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Result;
import org.setpoint.study.Study;
import org.setpoint.study.StudyFile;
import org.setpoint.study.StudyRun;
import org.setpoint.study.calibration.CalibrationFiles;
import org.setpoint.study.calibration.Candidate;
import org.setpoint.study.calibration.EvaluationLog;
import org.setpoint.study.calibration.Search;
import org.setpoint.study.calibration.SearchSettings;
import org.setpoint.study.calibration.Space;
import org.setpoint.study.calibration.StudySimulator;
import org.setpoint.study.calibration.Targets;
import org.setpoint.study.calibration.Trials;

/** One calibration from study files to its folder. */
final class CalibrationRun {
    private final Vocabulary vocabulary = ScenarioOptions.vocabulary();
    private final LifeTable lifeTable = LifeTableReader.builtIn();
    private final Search.Plan plan;
    private final ArmChanges changes;
    private final int threads;
    private final Path out;
    private final boolean resume;
    private final boolean quick;

    CalibrationRun(Search.Plan plan, ArmChanges changes, boolean quick, int threads, Path out, boolean resume) {
        this.quick = quick;
        this.plan = plan;
        this.changes = changes;
        this.threads = threads;
        this.out = out;
        this.resume = resume;
    }

    void run(List<Path> files, List<String> parameters, PrintWriter screen, PrintWriter errors)
            throws IOException, InterruptedException {
        List<StudyFile> read = StudyFile.read(files, vocabulary, changes);
        List<Study> studies = (quick ? StudyFile.small(read, vocabulary, changes) : read)
                .stream().map(StudyFile::study).toList();
        Space space = Space.of(vocabulary.parameters(), parameters, plan.ensemble() > 0);
        Targets targets = Targets.of(studies);
        screen.printf(
                Locale.ROOT,
                "%d parameters, %d findings of role calibration, at most %d evaluations%n",
                space.size(),
                targets.size(),
                plan.evaluations());
        screen.flush();
        Files.createDirectories(out);
        Search.Outcome outcome;
        try (EvaluationLog log =
                new EvaluationLog(out.resolve(EvaluationLog.NAME), space.names(), targets.keys(), resume)) {
            settings(files).keep(out);
            StudySimulator simulator =
                    new StudySimulator(studies, vocabulary, lifeTable, threads, trouble -> complain(errors, trouble));
            Trials trials = new Trials(space, targets, simulator, log, new SearchProgress(errors));
            outcome = new Search(trials, plan).run();
        }
        List<Result> before = results(studies, Map.of());
        List<Result> after =
                results(studies, space.values(outcome.trials().best().point()));
        new CalibrationFiles(out).write(outcome, before, after);
        tell(screen, before, after);
    }

    private static void complain(PrintWriter errors, String trouble) {
        errors.println("setpoint: " + trouble);
        errors.flush();
    }

    private SearchSettings settings(List<Path> files) throws IOException {
        SearchSettings settings = new SearchSettings();
        settings.add("version", BuildStamp.read().version());
        settings.add("patients", String.valueOf(changes.patients()));
        settings.add("replicates", String.valueOf(changes.replicates()));
        settings.add("quick", String.valueOf(quick));
        settings.add("seed", Long.toString(plan.seed()));
        for (Path file : files) {
            settings.add(file);
        }
        return settings;
    }

    private List<Result> results(List<Study> studies, Map<String, Double> values) throws InterruptedException {
        List<Result> results = new ArrayList<>();
        for (Study study : studies) {
            results.addAll(new StudyRun(Candidate.of(study, values), vocabulary, lifeTable, threads).run(done -> {}));
        }
        return results;
    }

    private void tell(PrintWriter screen, List<Result> before, List<Result> after) {
        for (Role role : Role.values()) {
            List<Result> of =
                    after.stream().filter(r -> r.measure().role() == role).toList();
            screen.printf(
                    Locale.ROOT,
                    "%-12s %d of %d agreed before, %d agree now%n",
                    role.word(),
                    before.stream()
                            .filter(r -> r.measure().role() == role && r.agrees())
                            .count(),
                    of.size(),
                    of.stream().filter(Result::agrees).count());
        }
        screen.printf(Locale.ROOT, "Open %s%n", out.resolve("calibration.md"));
        screen.flush();
    }
}
