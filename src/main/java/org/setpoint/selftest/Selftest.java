package org.setpoint.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.setpoint.scenario.Vocabulary;

/** Runs every check and compares its tables with the reference. */
public final class Selftest {
    private final Vocabulary vocabulary;
    private final Reference reference;

    /**
     * What came of one check.
     *
     * @param name of the check, which is that of its scenario for most
     * @param what it proves
     * @param size how large it was, in words
     * @param tables how many files were compared
     * @param seconds that it took
     * @param differences a sentence for each file that differs; empty where every byte is the same
     */
    public record Outcome(String name, String what, String size, int tables, double seconds, List<String> differences) {
        /** Copies the list. */
        public Outcome {
            differences = List.copyOf(differences);
        }

        /**
         * Is every byte the same?
         *
         * @return true if so
         */
        public boolean passed() {
            return differences.isEmpty();
        }
    }

    /**
     * A test against the reference that comes with the program.
     *
     * @param vocabulary everything that the shipped scenarios name
     * @throws IOException if the program cannot be read
     */
    public Selftest(Vocabulary vocabulary) throws IOException {
        this(vocabulary, Reference.shipped());
    }

    Selftest(Vocabulary vocabulary, Reference reference) {
        this.vocabulary = vocabulary;
        this.reference = reference;
    }

    /**
     * Runs all checks.
     *
     * @param heard told of each as it is done
     * @return all of them, in order
     * @throws IOException if the small runs cannot be written to the folder for temporary files
     * @throws InterruptedException if interrupted
     */
    public List<Outcome> run(Consumer<Outcome> heard) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("setpoint-selftest");
        try {
            SmallRun runs = new SmallRun(vocabulary, work);
            List<Outcome> all = new ArrayList<>();
            for (Check check : Check.ALL) {
                Outcome outcome = compare(check, runs);
                heard.accept(outcome);
                all.add(outcome);
            }
            return all;
        } finally {
            delete(work);
        }
    }

    private Outcome compare(Check check, SmallRun runs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        NavigableMap<String, byte[]> tables = runs.tables(check);
        return new Outcome(
                check.name(),
                check.what(),
                size(check),
                tables.size(),
                (System.nanoTime() - start) / 1e9,
                reference.differences(check, tables));
    }

    private static String size(Check check) {
        String patients = check.patients() + (check.replicates() > 1 ? " x " + check.replicates() : "") + " patients";
        return switch (check.way()) {
            case HOURLY -> "1 patient, hourly";
            case DAILY -> patients + ", daily, 1 thread";
            case FOUR_THREADS -> patients + ", daily, 4 threads";
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
