package org.setpoint.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Quantity;

/** How long it takes to read one quantity of a file; run with {@code mvn -Pjmh verify}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class QuantityBenchmark {
    /** What is read; a field, so that the compiler cannot compute the answer beforehand. */
    private String text = "28 days";

    /**
     * Reads a duration.
     *
     * @return days
     */
    @Benchmark
    public double readDays() {
        return Quantity.parse(text, Dimension.TIME);
    }
}
