package org.setpoint.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;

/**
 * A study and the file that says it.
 *
 * @param file as it was named
 * @param hash SHA-256 of its bytes, in hex
 * @param study as it is run
 */
public record StudyFile(Path file, String hash, Study study) {
    /** Patient-days of all studies together that two cores do in about a minute, the rest of the two being for the formulas. */
    private static final long QUICK = 90_000_000;

    private static final long QUICK_STUDY = 4_000_000;

    /**
     * Reads files; the mistakes of all of them are told at once.
     *
     * @param files to read
     * @param vocabulary everything that a scenario may name
     * @param changes by which they are run
     * @return in the same order
     * @throws InputException with the mistakes of every file, or if two files hold a study of the same name
     */
    public static List<StudyFile> read(List<Path> files, Vocabulary vocabulary, ArmChanges changes) {
        List<StudyFile> read = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Map<String, Path> names = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                Study study = new StudyReader(vocabulary).read(file, changes);
                Path other = names.putIfAbsent(study.name(), file);
                if (other != null) {
                    wrong.add(file + ": study: '" + study.name() + "' is also the name of the study in " + other
                            + "; give one of them another name");
                }
                read.add(new StudyFile(file, hash(Files.readAllBytes(file)), study));
            } catch (InputException e) {
                wrong.add(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                wrong.add(file + ": cannot be read");
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputException(String.join("\n", wrong));
        }
        return read;
    }

    /**
     * The same studies, so small that all of them together are done within two minutes on two cores.
     *
     * @param studies at least one
     * @param vocabulary everything that a scenario may name
     * @param changes by which they are run otherwise
     * @return in the same order
     */
    public static List<StudyFile> small(List<StudyFile> studies, Vocabulary vocabulary, ArmChanges changes) {
        long each = Math.min(QUICK_STUDY, QUICK / studies.size());
        return studies.stream().map(s -> s.within(each, vocabulary, changes)).toList();
    }

    /**
     * The same with as small a part of its patients as fits.
     *
     * @param vocabulary everything that a scenario may name
     * @param changes by which it is run otherwise
     * @param most patient-days and steps of sessions
     * @return this, if it is small enough already
     */
    public StudyFile within(long most, Vocabulary vocabulary, ArmChanges changes) {
        long cost = StudyRun.cost(study);
        if (cost <= most) {
            return this;
        }
        double share = (double) most / cost;
        return new StudyFile(file, hash, new StudyReader(vocabulary).read(file, changes.onlyA(share)));
    }

    /** A hash of this study as it is run by a program: what its results depend on. */
    String key(String program, boolean rough) {
        StringBuilder all = new StringBuilder(program).append('\n').append(hash).append('\n');
        all.append(rough).append('\n');
        for (Study.Arm arm : study.arms()) {
            all.append(arm.name())
                    .append(' ')
                    .append(arm.scenario().patients())
                    .append(' ')
                    .append(arm.scenario().replicates())
                    .append(' ')
                    .append(arm.scenario().seed())
                    .append('\n');
        }
        return hash(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
