package org.setpoint.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.yaml.DrugReader;

/** One day of one body: the kernel, and the pain that is read off it; run with {@code mvn -Pjmh verify}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BodyStepBenchmark {
    private static final int PATIENTS = 2048;

    private BodyStep step;
    private ReadOut readOut;

    /** Typical patients on 30 to 90 MME a day of oxycodone ER. */
    @Setup
    public void enrol() {
        List<Drug> drugs = DrugReader.builtIn().all();
        ParameterSet parameters = ModelCatalogue.defaults();
        Bodies bodies = new Bodies(PATIENTS);
        for (Trait trait : Trait.values()) {
            java.util.Arrays.fill(bodies.of(trait), typical(trait));
        }
        DrugSlots.Slot slot = bodies.drugs().slot(0);
        int oxycodone = drugs.indexOf(DrugReader.builtIn().find("oxycodone-er").orElseThrow());
        for (int row = 0; row < PATIENTS; row++) {
            slot.drug[row] = (byte) oxycodone;
            slot.exposure[row] = 1;
            slot.activation[row] = 1;
            slot.prescribed[row] = 40;
            slot.intake[row] = 30 + 60.0 * row / PATIENTS;
        }
        step = new BodyStep(parameters, drugs, 1, bodies);
        readOut = new ReadOut(parameters, bodies);
    }

    /** The kernel. */
    @Benchmark
    @OperationsPerInvocation(PATIENTS)
    public void advance() {
        for (int row = 0; row < PATIENTS; row++) {
            step.advance(row);
        }
    }

    /**
     * Pain of the day.
     *
     * @return a sum, so that nothing is left out
     */
    @Benchmark
    @OperationsPerInvocation(PATIENTS)
    public double pain() {
        double sum = 0;
        for (int row = 0; row < PATIENTS; row++) {
            sum += readOut.pain(row);
        }
        return sum;
    }

    private static float typical(Trait trait) {
        return switch (trait) {
            case ENDOGENOUS_STIMULUS -> 5;
            case EC50 -> 35;
            case RESPONSIVE_SHARE -> 0.67f;
            case MEAN_PAIN -> 6;
            case ANALGESIC_TOLERANCE_SIZE -> 0.475f;
            case ANALGESIC_TOLERANCE_TIME -> 55;
            case RESPIRATORY_C50 -> 60;
            case ADAPTATION_TIME -> 5.5f;
            case COWS_SCALE -> 250;
            case TONE_RETURN_TIME -> 90;
            case TONE_SCAR, DISTRESS, BENZODIAZEPINE, SLEEP_APNOEA -> 0;
            case HYPERALGESIA_SUSCEPTIBILITY -> 0.1f;
            case COLD_PRESSOR -> 32;
            default -> 1;
        };
    }
}
