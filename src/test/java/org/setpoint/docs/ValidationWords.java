package org.setpoint.docs;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the files of a validation and of a calibration hold, in words. */
final class ValidationWords {
    /** Files of {@code validate}. */
    static final Map<String, String> VALIDATION = new LinkedHashMap<>();

    /** Columns of {@code findings.csv}. */
    static final Map<String, String> FINDINGS = new LinkedHashMap<>();

    /** Columns of {@code sampling.csv}. */
    static final Map<String, String> SAMPLING = new LinkedHashMap<>();

    /** Files of {@code calibrate}. */
    static final Map<String, String> CALIBRATION = new LinkedHashMap<>();

    static {
        VALIDATION.put("findings.csv", "ours against theirs, one row a finding");
        VALIDATION.put("sampling.csv", "where studies of the published size would have ended in the simulated world");
        VALIDATION.put("agreement.csv", "how many findings agree and how well, by role");
        VALIDATION.put("charts/", "every finding by its distance, and observed against predicted, PNG and SVG");
        VALIDATION.put("report.html", "the same on one page, the worst disagreements first");
        VALIDATION.put("manifest.json", "program, options, studies with their hashes and seeds");

        FINDINGS.put("study", "name of the study");
        FINDINGS.put("finding", "name of the finding");
        FINDINGS.put("role", "`calibration` if constants may have been fitted to it, `validation` if none was");
        FINDINGS.put("quantity", "what was measured");
        FINDINGS.put("unit", "unit of all numbers of the row but z");
        FINDINGS.put("published", "what was published");
        FINDINGS.put("published_low", "lower end of its 95 % interval");
        FINDINGS.put("published_high", "upper end of its 95 % interval");
        FINDINGS.put("simulated", "ours, at the large simulated size");
        FINDINGS.put(
                "simulated_low",
                "lower end of the 95 % interval of its bias at that size; with `--parameter-uncertainty`, of where another"
                        + " replicate would lie");
        FINDINGS.put("simulated_high", "upper end of that interval");
        FINDINGS.put("z", "distance in standard errors of the publication");
        FINDINGS.put("agrees", "`yes` or `no`, by the simulated value alone");

        SAMPLING.put("study", "name of the study");
        SAMPLING.put("finding", "name of the finding");
        SAMPLING.put("role", "as in `findings.csv`");
        SAMPLING.put("unit", "unit of the numbers");
        SAMPLING.put("published_size", "patients in all arms of the publication");
        SAMPLING.put("published", "what was published");
        SAMPLING.put("simulated", "ours, at the large simulated size");
        SAMPLING.put("sampled_low", "95 % of studies of the published size lie above");
        SAMPLING.put("sampled_high", "and below");
        SAMPLING.put("published_is_inside", "does the published value lie between them?");

        CALIBRATION.put("evaluations.csv", "every set of parameters that was tried, with its misfit and every finding");
        CALIBRATION.put("screening.csv", "what each parameter moves when it is turned alone");
        CALIBRATION.put("calibration.md", "before and after, for a reader");
        CALIBRATION.put("calibration.csv", "each parameter: before, after, range, how far it is identified");
        CALIBRATION.put(
                "findings-before.csv, findings-after.csv", "every finding with the shipped values and with the best");
        CALIBRATION.put("best.yaml", "the best values, to be put into a scenario");
        CALIBRATION.put("parameter-sets.csv", "sets that fit about as well; only with `--ensemble`");
        CALIBRATION.put("settings.txt", "under what the search was begun; another is not gone on with");
    }

    private ValidationWords() {}
}
