package org.setpoint.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.scenario.Vocabulary;

/**
 * Runs studies one after another. What a study gave is on the disk before the next begins, and is taken from there where the
 * study's file, the program and the way in which it is run are the same.
 */
public final class Validation {
    private final List<StudyFile> studies;
    private final Vocabulary vocabulary;
    private final LifeTable lifeTable;
    private final int threads;
    private final boolean rough;
    private final @Nullable Draws draws;
    private final Map<String, FinishedFile> files = new HashMap<>();
    private final Map<String, Finished> finished = new HashMap<>();
    private final Map<String, Throwable> failed = new LinkedHashMap<>();

    /**
     * Looks for what is finished.
     *
     * @param studies to run
     * @param vocabulary with the drugs
     * @param lifeTable of other causes of death
     * @param threads at least 1; results do not depend on them
     * @param rough are smaller samples enough?
     * @param draws of parameters, null where all replicates have those of the files
     * @param program everything that tells this program from others: results of another are not taken
     * @param folder where finished studies are kept
     */
    public Validation(
            List<StudyFile> studies,
            Vocabulary vocabulary,
            LifeTable lifeTable,
            int threads,
            boolean rough,
            @Nullable Draws draws,
            String program,
            Path folder) {
        this.studies = List.copyOf(studies);
        this.vocabulary = vocabulary;
        this.lifeTable = lifeTable;
        this.threads = threads;
        this.rough = rough;
        this.draws = draws;
        for (StudyFile s : studies) {
            FinishedFile file = new FinishedFile(folder, s.study().name(), s.key(program, rough));
            files.put(s.study().name(), file);
            file.read(s.study()).ifPresent(r -> finished.put(s.study().name(), new Finished(s.study(), r)));
        }
    }

    /** Hears how far it is. */
    public interface Listener extends LongConsumer {
        /**
         * A study begins.
         *
         * @param study its name
         */
        void begins(String study);
    }

    /**
     * The work that is left.
     *
     * @return patient-days of studies that were not finished before
     */
    public long patientDays() {
        return left().stream()
                .mapToLong(s -> new StudyRun(s.study(), vocabulary, lifeTable, threads).patientDays())
                .sum();
    }

    /**
     * How many studies were finished before.
     *
     * @return 0 when it begins anew
     */
    public int finishedBefore() {
        return studies.size() - left().size();
    }

    private List<StudyFile> left() {
        return studies.stream()
                .filter(s -> !finished.containsKey(s.study().name()))
                .toList();
    }

    /**
     * Runs what is left. A study that fails does not stop the others.
     *
     * @param listener hears of patient-days that are done
     * @throws InterruptedException if the caller was interrupted
     * @throws IOException if a finished study cannot be kept
     */
    public void run(Listener listener) throws InterruptedException, IOException {
        for (StudyFile s : left()) {
            listener.begins(s.study().name());
            run(s, listener).ifPresent(r -> finished.put(s.study().name(), new Finished(s.study(), r)));
        }
    }

    private Optional<List<Result>> run(StudyFile s, Listener listener) throws InterruptedException, IOException {
        List<Result> results;
        try {
            results = new StudyRun(s.study(), vocabulary, lifeTable, threads, rough, draws).run(listener);
        } catch (RuntimeException | OutOfMemoryError e) {
            failed.put(s.study().name(), e);
            return Optional.empty();
        }
        java.util.Objects.requireNonNull(files.get(s.study().name())).write(results);
        return Optional.of(results);
    }

    /**
     * What came out.
     *
     * @return in the order of the files, without those that failed
     */
    public List<Finished> finished() {
        List<Finished> all = new ArrayList<>();
        for (StudyFile s : studies) {
            Finished f = finished.get(s.study().name());
            if (f != null) {
                all.add(f);
            }
        }
        return all;
    }

    /**
     * What failed, and why.
     *
     * @return what was thrown, by name of the study
     */
    public Map<String, Throwable> failed() {
        return java.util.Collections.unmodifiableMap(failed);
    }
}
