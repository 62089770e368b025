package org.setpoint.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.study.Study;
import org.setpoint.study.StudyRun;

/**
 * Runs studies with other values, several at a time, with the same patients and the same luck for all values. It computes
 * findings of role calibration only; studies without such are not run. What a study sets itself, because its design demands
 * it, stays.
 */
public final class StudySimulator implements Simulator {
    private final List<Study> studies;
    private final Vocabulary vocabulary;
    private final LifeTable lifeTable;
    private final int threads;
    private final Consumer<String> troubles;

    /**
     * A simulator.
     *
     * @param studies in the order of the targets
     * @param vocabulary with the drugs
     * @param lifeTable of other causes of death
     * @param threads studies that are run at a time, at least 1; results do not depend on it
     * @param troubles hears of studies that could not be run with some values; their findings count as not computed
     */
    public StudySimulator(
            List<Study> studies, Vocabulary vocabulary, LifeTable lifeTable, int threads, Consumer<String> troubles) {
        this.studies = studies.stream()
                .map(StudySimulator::toFit)
                .filter(s -> !s.measures().isEmpty())
                .toList();
        this.vocabulary = vocabulary;
        this.lifeTable = lifeTable;
        this.threads = threads;
        this.troubles = troubles;
    }

    /** A study without what nothing may be fitted to. */
    private static Study toFit(Study s) {
        return new Study(s.question(), s.name(), s.source(), s.notes(), s.arms(), s.names(), Targets.fitted(s));
    }

    @Override
    public double[] simulate(Map<String, Double> values) throws InterruptedException {
        List<StudyRun> runs = studies.stream()
                .map(s -> new StudyRun(Candidate.of(s, values), vocabulary, lifeTable, 1))
                .toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong((Integer i) -> -runs.get(i).patientDays())
                .thenComparing(Comparator.naturalOrder()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, StudySimulator::worker);
        try {
            Map<Integer, Future<double[]>> found = new TreeMap<>();
            for (int i : order) {
                found.put(i, pool.submit(() -> runs.get(i).values(done -> {})));
            }
            List<double[]> parts = new ArrayList<>();
            for (Map.Entry<Integer, Future<double[]>> f : found.entrySet()) {
                parts.add(result(studies.get(f.getKey()), f.getValue()));
            }
            return parts.stream().flatMapToDouble(Arrays::stream).toArray();
        } finally {
            pool.shutdownNow();
        }
    }

    private double[] result(Study study, Future<double[]> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            troubles.accept(study.name() + " could not be run with these values: " + e.getCause());
            double[] none = new double[study.measures().size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "setpoint-study");
        thread.setDaemon(true);
        return thread;
    }
}
