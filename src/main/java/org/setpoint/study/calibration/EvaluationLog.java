package org.setpoint.study.calibration;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setpoint.table.Numbers;
import org.setpoint.unit.InputException;

/**
 * {@code evaluations.csv}: one line for each time that the studies were run, on the disk before the next begins. A search that
 * is taken up again asks the same questions in the same order and is answered from the file until that ends; a last line that
 * was not finished is cut off. The file holds no times, so that it has the same bytes whether or not it was interrupted.
 */
public final class EvaluationLog implements Closeable {
    /** Name of the file. */
    public static final String NAME = "evaluations.csv";

    private static final int BEFORE_VALUES = 4;

    private final Path file;
    private final int parameters;
    private final int findings;
    private final List<List<String>> recorded;
    private final FileChannel channel;

    /**
     * Opens it.
     *
     * @param file where
     * @param parameters names, in the order of the dials
     * @param findings what they are called, in the order of the targets
     * @param resume go on with what is there?
     * @throws IOException if it cannot be read or written
     * @throws InputException if it is there and shall not be gone on with, or is of another search
     */
    public EvaluationLog(Path file, List<String> parameters, List<String> findings, boolean resume) throws IOException {
        this.file = file;
        this.parameters = parameters.size();
        this.findings = findings.size();
        List<String> header = new ArrayList<>(List.of("evaluation", "phase", "misfit", "best"));
        header.addAll(parameters);
        findings.forEach(f -> header.add(f.replaceAll("[,\"\\s]", "_")));
        String first = String.join(",", header);
        boolean there = Files.exists(file);
        if (there && !resume) {
            throw new InputException(file + " already holds evaluations; go on with --resume, or choose another --out");
        }
        List<String> lines = there ? finished(file) : List.of();
        if (!lines.isEmpty() && !lines.get(0).equals(first)) {
            throw new InputException(file + " was made for other parameters or findings; choose another --out");
        }
        recorded = lines.stream().skip(1).map(l -> List.of(l.split(",", -1))).toList();
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (lines.isEmpty()) {
            write(first);
        }
    }

    /** The finished lines; what stands behind them is cut off. */
    private static List<String> finished(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
                cut.truncate(end);
            }
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * How many evaluations were there when it was opened.
     *
     * @return 0 or more
     */
    public int recorded() {
        return recorded.size();
    }

    /**
     * The answer to a question that was asked before.
     *
     * @param number of the evaluation
     * @param phase of the search
     * @param values asked for
     * @return simulated values, empty where the record ends
     * @throws InputException if something else was asked there
     */
    public Optional<double[]> replay(int number, String phase, Map<String, Double> values) {
        if (number > recorded.size()) {
            return Optional.empty();
        }
        List<String> cells = recorded.get(number - 1);
        boolean complete = cells.size() == BEFORE_VALUES + parameters + findings;
        List<String> asked = values.values().stream().map(Numbers::exact).toList();
        if (!complete
                || !cells.get(1).equals(phase)
                || !cells.subList(BEFORE_VALUES, BEFORE_VALUES + parameters).equals(asked)) {
            throw new InputException(
                    file + ", line " + (number + 1)
                            + ": was not made by this search with these options and this version; start anew with another --out");
        }
        return Optional.of(cells.subList(BEFORE_VALUES + parameters, cells.size()).stream()
                .mapToDouble(EvaluationLog::number)
                .toArray());
    }

    private static double number(String cell) {
        return switch (cell) {
            case "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell);
        };
    }

    /**
     * Writes an evaluation; it is on the disk when this returns.
     *
     * @param e the evaluation
     * @param values of the parameters
     * @param best misfit of all so far
     * @throws IOException if it cannot be written
     */
    public void append(Evaluation e, Map<String, Double> values, double best) throws IOException {
        List<String> cells = new ArrayList<>(
                List.of(Integer.toString(e.number()), e.phase(), Numbers.rounded(e.misfit()), Numbers.rounded(best)));
        values.values().forEach(v -> cells.add(Numbers.exact(v)));
        for (double s : e.simulated()) {
            cells.add(Numbers.exact(s));
        }
        write(String.join(",", cells));
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
