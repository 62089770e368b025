package org.setpoint.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.observation.Ledger;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.simulation.World;
import org.setpoint.study.formula.Evaluator;

/** Runs a study: every arm on virtual patients, then every measure on what was written down. */
public final class StudyRun {
    /** Parts of the simulated cohort between which luck is seen. */
    private static final int PARTS = 10;
    /** Studies of the published size that are drawn from the simulated cohort. */
    private static final int DRAWS = 200;
    /** Larger samples than this are not drawn: their intervals are scaled from it by the square root of the size. */
    private static final int LARGEST = 2000;

    private final Study study;
    private final Vocabulary vocabulary;
    private final LifeTable lifeTable;
    private final int threads;
    private final int drawn;
    private final int largest;
    private final @Nullable Draws draws;

    /**
     * A run.
     *
     * @param study which
     * @param vocabulary with the drugs
     * @param lifeTable of other causes of death
     * @param threads at least 1
     */
    public StudyRun(Study study, Vocabulary vocabulary, LifeTable lifeTable, int threads) {
        this(study, vocabulary, lifeTable, threads, false, null);
    }

    /**
     * A run in which replicates may differ in parameters too.
     *
     * @param study which
     * @param vocabulary with the drugs
     * @param lifeTable of other causes of death
     * @param threads at least 1
     * @param rough are fewer and smaller samples enough for the intervals of the published size?
     * @param draws of parameters, null where all replicates have those of the files; with them {@link Result#low} and
     *     {@link Result#high} are where another replicate would lie, and not the error of the mean
     */
    public StudyRun(
            Study study,
            Vocabulary vocabulary,
            LifeTable lifeTable,
            int threads,
            boolean rough,
            @Nullable Draws draws) {
        drawn = rough ? DRAWS / 5 : DRAWS;
        largest = rough ? LARGEST / 5 : LARGEST;
        this.draws = draws;
        this.study = study;
        this.vocabulary = vocabulary;
        this.lifeTable = lifeTable;
        this.threads = threads;
    }

    /**
     * The work of it.
     *
     * @return patient-days over all arms and replicates
     */
    public long patientDays() {
        return study.arms().stream()
                .mapToLong(a -> (long) a.scenario().patients()
                        * a.scenario().duration()
                        * a.scenario().replicates())
                .sum();
    }

    /**
     * What a study costs: a step of a session costs about as much as a day.
     *
     * @param study as it is run
     * @return patient-days, and steps of all patients in sessions
     */
    public static long cost(Study study) {
        return study.arms().stream()
                .mapToLong(a -> (long) a.scenario().patients()
                        * a.scenario().replicates()
                        * (a.scenario().duration()
                                + a.plan().sessions().stream()
                                        .mapToLong(s -> s.steps())
                                        .sum()))
                .sum();
    }

    /**
     * Runs it.
     *
     * @param progress hears of patient-days that are done
     * @return one result a measure
     * @throws InterruptedException if the caller was interrupted
     */
    public List<Result> run(LongConsumer progress) throws InterruptedException {
        return results(ledgers(progress));
    }

    /**
     * Runs it and leaves the intervals out, which cost time.
     *
     * @param progress hears of patient-days that are done
     * @return what {@link Result#simulated} would be, one a measure
     * @throws InterruptedException if the caller was interrupted
     */
    public double[] values(LongConsumer progress) throws InterruptedException {
        return values(records(ledgers(progress), ArmRecord::of), 0);
    }

    private Map<String, Ledger> ledgers(LongConsumer progress) throws InterruptedException {
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        for (Study.Arm arm : study.arms()) {
            Ledger[] all = new Ledger[1];
            ensemble(arm).run(progress, replicate -> {
                if (all[0] == null) {
                    all[0] = replicate.ledger();
                } else {
                    all[0].append(replicate.ledger());
                }
            });
            ledgers.put(arm.name(), all[0]);
        }
        return ledgers;
    }

    private Ensemble ensemble(Study.Arm arm) {
        World world = world(arm, arm.scenario());
        Draws sets = draws;
        return sets == null
                ? new Ensemble(world, threads, false)
                : new Ensemble(world, r -> world(arm, sets.over(arm.scenario(), r)), threads, false);
    }

    private World world(Study.Arm arm, Scenario scenario) {
        return new World(scenario, vocabulary.drugs(), lifeTable, arm.plan());
    }

    private List<Result> results(Map<String, Ledger> ledgers) {
        double[] whole = values(records(ledgers, l -> ArmRecord.of(l)), 0);
        int count = draws == null ? PARTS : study.arms().get(0).scenario().replicates();
        double[][] parts = new double[count][];
        for (int k = 0; k < count; k++) {
            int part = k;
            parts[k] = values(records(ledgers, l -> slice(l, part, count)), k + 1);
        }
        double[][] samples = samples(ledgers);
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < whole.length; m++) {
            double half = halfWidth(column(parts, m)) * (draws == null ? 1 : Math.sqrt(count + 1.0));
            double[] sampled = interval(column(samples, m), whole[m], shrink());
            results.add(new Result(
                    study.name(),
                    study.measures().get(m),
                    whole[m],
                    whole[m] - half,
                    whole[m] + half,
                    sampled[0],
                    sampled[1]));
        }
        return results;
    }

    private static ArmRecord slice(Ledger ledger, int part, int of) {
        long n = ledger.patients();
        return ArmRecord.part(ledger, (int) (part * n / of), (int) ((part + 1) * n / of));
    }

    private double[][] samples(Map<String, Ledger> ledgers) {
        double[][] samples = new double[drawn][];
        for (int d = 0; d < drawn; d++) {
            Map<String, ArmRecord> sample = new LinkedHashMap<>();
            for (Study.Arm arm : study.arms()) {
                SplittableRandom luck = new SplittableRandom(
                        arm.scenario().seed() + 7919L * d + arm.name().hashCode());
                Ledger ledger = ledgers.get(arm.name());
                if (ledger != null) {
                    sample.put(arm.name(), ArmRecord.drawn(ledger, Math.min(arm.size(), largest), luck));
                }
            }
            samples[d] = values(sample, d + 100);
        }
        return samples;
    }

    /** By how much the interval of the published size is narrower than that of the size that was drawn. */
    private double shrink() {
        int smallest = study.arms().stream().mapToInt(Study.Arm::size).min().orElse(1);
        return Math.sqrt(Math.min(1, (double) largest / smallest));
    }

    private Map<String, ArmRecord> records(
            Map<String, Ledger> ledgers, java.util.function.Function<Ledger, ArmRecord> view) {
        Map<String, ArmRecord> records = new LinkedHashMap<>();
        ledgers.forEach((arm, ledger) -> records.put(arm, view.apply(ledger)));
        return records;
    }

    private double[] values(Map<String, ArmRecord> records, long draw) {
        Evaluator evaluator = new Evaluator(
                study.names(),
                (arm, session, quantity) -> {
                    ArmRecord record = records.get(arm);
                    if (record == null) {
                        throw new IllegalStateException("no record of arm " + arm);
                    }
                    return record.quantity(session, quantity);
                },
                draw);
        return study.measures().stream()
                .mapToDouble(m -> evaluator.number(m.value()))
                .toArray();
    }

    private static double[] column(double[][] rows, int m) {
        return Arrays.stream(rows)
                .mapToDouble(r -> r[m])
                .filter(v -> !Double.isNaN(v) && !Double.isInfinite(v))
                .toArray();
    }

    private static double halfWidth(double[] parts) {
        if (parts.length < 3) {
            return Double.NaN;
        }
        double error = Math.sqrt(StatUtils.variance(parts) / parts.length);
        return error * new TDistribution(parts.length - 1).inverseCumulativeProbability(0.975);
    }

    private double[] interval(double[] draws, double centre, double shrink) {
        if (draws.length < drawn / 2) {
            return new double[] {Double.NaN, Double.NaN};
        }
        Percentile p = new Percentile();
        p.setData(draws);
        return new double[] {centre + shrink * (p.evaluate(2.5) - centre), centre + shrink * (p.evaluate(97.5) - centre)
        };
    }
}
