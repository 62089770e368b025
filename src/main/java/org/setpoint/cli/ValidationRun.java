package org.setpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.setpoint.report.ResultFolder;
import org.setpoint.report.ResultFolder.Existing;
import org.setpoint.report.ValidationManifest;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.study.Finished;
import org.setpoint.study.StudyFile;
import org.setpoint.study.Validation;
import org.setpoint.study.ValidationFiles;
import org.setpoint.unit.InputException;
import picocli.CommandLine;

/** Studies from their files to a result folder. */
final class ValidationRun {
    static final String ROUGH =
            "Rough: --quick runs so few patients that findings can agree or disagree by luck. Leave it out before you conclude.";
    private static final String KEPT = "finished";
    private static final String GO_ON = "Finished studies are kept; the same command goes on from them.";

    private final List<StudyFile> studies;
    private final Vocabulary vocabulary;
    private final ParameterUncertainty uncertainty;
    private final int threads;
    private final boolean quick;
    private final Map<String, String> options;

    ValidationRun(
            List<StudyFile> studies,
            Vocabulary vocabulary,
            ParameterUncertainty uncertainty,
            int threads,
            boolean quick,
            Map<String, String> options) {
        this.studies = studies;
        this.vocabulary = vocabulary;
        this.uncertainty = uncertainty;
        this.threads = threads;
        this.quick = quick;
        this.options = options;
    }

    @SuppressWarnings("try") // the interruption is there to be open
    int into(Path out, boolean overwrite, boolean quiet, CommandLine command) throws IOException, InterruptedException {
        Path place = out.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new InputException("--out: '" + out + "' cannot be a result folder; name one inside of it");
        }
        Instant started = Instant.now();
        PrintWriter screen = command.getOut();
        try (ResultFolder folder =
                        ResultFolder.open(parent, String.valueOf(place.getFileName()), existing(place, overwrite));
                Interruption interruption = new Interruption(command.getErr(), folder.path(), GO_ON)) {
            Validation validation = new Validation(
                    studies,
                    vocabulary,
                    LifeTableReader.builtIn(),
                    threads,
                    quick,
                    uncertainty.draws(vocabulary),
                    Fingerprint.ofThisProgram() + uncertainty.fingerprint(),
                    folder.path().resolve(KEPT));
            if (!quiet) {
                begin(screen, validation);
            }
            try (Progress progress = Progress.of("validate", validation.patientDays(), quiet)) {
                validation.run(progress);
            }
            finish(folder, validation, started);
            folder.complete();
            if (!quiet) {
                FindingsScreen.tell(screen, validation.finished(), quick);
                screen.printf(
                        Locale.ROOT,
                        "Done in %.1f s. Open %s%n",
                        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
                        out.resolve("report.html"));
                screen.flush();
            }
            return tellFailed(validation, command.getErr());
        }
    }

    /** Finished studies are good for whoever needs the same; so an unfinished folder is always taken up again. */
    private static Existing existing(Path place, boolean overwrite) {
        boolean results = Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isEmpty(place);
        boolean begun = Files.exists(place.resolveSibling(place.getFileName() + ".partial"), LinkOption.NOFOLLOW_LINKS);
        if (results && !overwrite) {
            return Existing.REFUSE;
        }
        return begun || !results ? Existing.RESUME : Existing.OVERWRITE;
    }

    private static boolean isEmpty(Path folder) {
        String[] inside = folder.toFile().list();
        return inside != null && inside.length == 0;
    }

    private void begin(PrintWriter screen, Validation validation) {
        if (quick) {
            screen.println(ROUGH);
        }
        if (validation.finishedBefore() > 0) {
            screen.printf(
                    Locale.ROOT,
                    "%d of %d studies were finished before and are taken over.%n",
                    validation.finishedBefore(),
                    studies.size());
        }
        screen.flush();
    }

    private void finish(ResultFolder folder, Validation validation, Instant started) throws IOException {
        BuildStamp stamp = BuildStamp.read();
        List<String> warnings = new ArrayList<>();
        if (quick) {
            warnings.add(ROUGH);
        }
        validation
                .failed()
                .forEach((study, why) -> warnings.add(study + " failed and is missing here: " + sentence(why)));
        Optional<String> notice =
                ValidationFiles.write(folder, validation.finished(), facts(stamp, validation), warnings);
        notice.ifPresent(n -> warnings.add(n));
        drop(folder.path().resolve(KEPT));
        List<Finished> finished = validation.finished();
        new ValidationManifest(
                        stamp.version(),
                        stamp.commit(),
                        stamp.tree() == BuildStamp.Tree.DIRTY,
                        options,
                        started.truncatedTo(ChronoUnit.SECONDS).toString(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        studies.stream().map(s -> entry(s, finished)).toList())
                .write(folder);
    }

    private static ValidationManifest.Entry entry(StudyFile s, List<Finished> finished) {
        int findings = finished.stream()
                .filter(f -> f.study().name().equals(s.study().name()))
                .mapToInt(f -> f.results().size())
                .sum();
        return new ValidationManifest.Entry(
                s.study().name(),
                s.file().toString().replace('\\', '/'),
                s.hash(),
                s.study().arms().get(0).scenario().seed(),
                findings);
    }

    private List<String> facts(BuildStamp stamp, Validation validation) {
        int findings = Finished.results(validation.finished()).size();
        List<String> facts = new ArrayList<>();
        facts.add(String.format(
                Locale.ROOT,
                "%d findings of %d studies.",
                findings,
                validation.finished().size()));
        facts.add("Setpoint " + stamp.version() + ", commit " + stamp.shortCommit() + ".");
        facts.add(
                options.isEmpty()
                        ? "Patients, replicates and seeds as the study files say."
                        : "Other than the study files say: "
                                + String.join(
                                        ", ",
                                        options.entrySet().stream()
                                                .map(o -> o.getKey() + " " + o.getValue())
                                                .toList())
                                + ".");
        return facts;
    }

    private static int tellFailed(Validation validation, PrintWriter errors) {
        validation
                .failed()
                .forEach((study, why) ->
                        errors.println("setpoint: study " + study + " failed and is missing: " + sentence(why)));
        errors.flush();
        return validation.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String sentence(Throwable why) {
        String message = why.getMessage();
        if (why instanceof OutOfMemoryError) {
            return "out of memory; allow more with SETPOINT_JAVA_OPTS=-Xmx8g, or use fewer --patients";
        }
        return message == null || message.isBlank()
                ? why.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static void drop(Path folder) throws IOException {
        String[] names = folder.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            Files.delete(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }
}
