package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setpoint.docs.TellingFindings.Telling;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.study.Agreement;
import org.setpoint.study.Finished;
import org.setpoint.study.Measure;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Result;
import org.setpoint.study.StudyFile;
import org.setpoint.study.StudyRun;
import org.setpoint.study.ValidationText;

/** {@code docs/validation.md} shows the whole table, also where the model is wrong. */
class ValidationPageTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
    /** How many of the cheapest studies are run again, to see that what is shown is of this model. */
    private static final int AGAIN = 8;

    @Test
    void thePageShowsEveryFinding() throws IOException {
        List<Finished> studies = RecordedFindings.finished(RecordedFindings.studies(VOCABULARY));
        List<Result> results = Finished.results(studies);
        GeneratedPage page = new GeneratedPage("validation.md", "Held against the world");
        page.paragraph(String.format(
                Locale.ROOT,
                "%d findings of %d published studies, each with what the model makes of it. `./setpoint validate` computes all of"
                        + " it again in minutes; the [studies](../studies) say how each was simulated and what is not in it, and"
                        + " [studies.md](studies.md) how such a file is written. Numbers here are those of"
                        + " [validation/findings.csv](validation/findings.csv).",
                results.size(),
                studies.size()));
        page.paragraph(
                "A finding **agrees** if ours, at a large simulated size, lies in the published 95 % interval; without an interval,"
                        + " within 20 % of the value, or within a factor of 1.25 for ratios and rates; a direction, if ours has it; no"
                        + " difference, if ours is smaller than the study could have seen. The range beside ours is that of its bias at"
                        + " the large size. *z* counts standard errors of the publication. Constants may have been fitted to findings"
                        + " of role *calibration*; those of role *validation* no search was shown, but their results were seen between"
                        + " steps by hand, as the history below says.");
        summary(page, results);
        telling(page, results);
        page.heading("Where we disagree, the worst first");
        page.columns("finding", "study", "role", "what was measured", "published", "ours", "z", "why");
        results.stream().filter(r -> !r.agrees()).sorted(Finished.WORST_FIRST).forEach(r -> {
            Measure m = r.measure();
            page.row(List.of(
                    m.finding(),
                    link(r.study()),
                    m.role().word(),
                    m.what(),
                    ValidationText.published(m.published()) + unit(m),
                    ours(r),
                    ValidationText.fixed(r.distance(), "%.1f"),
                    m.because()));
        });
        all(page, studies);
        page.heading("How the constants came about");
        page.paragraph(
                Files.readString(RecordedFindings.FOLDER.resolve("history.md")).strip());
        page.check();
    }

    private static void summary(GeneratedPage page, List<Result> results) {
        page.columns(
                "role",
                "agree",
                "wrong sign",
                "R², log scale",
                "slope, log scale",
                "mean absolute error",
                "fold error");
        for (Role role : Role.values()) {
            line(
                    page,
                    role.word(),
                    results.stream().filter(r -> r.measure().role() == role).toList());
        }
        line(page, "all", results);
        page.paragraph(
                "R² is the share of the variance of the logarithms of published values that ours explain as they are; as findings"
                        + " have many units, read it beside the fold error, which is the geometric mean of how many times too large"
                        + " or too small ours are.");
    }

    private static void line(GeneratedPage page, String role, List<Result> results) {
        Agreement a = Agreement.of(results);
        page.row(List.of(
                role,
                ValidationText.share(a),
                Integer.toString(a.wrongSigns()),
                ValidationText.fixed(a.logR2(), "%.2f"),
                ValidationText.fixed(a.logSlope(), "%.2f"),
                ValidationText.fixed(a.meanAbsoluteError(), "%.0f %%"),
                ValidationText.fixed(a.foldError(), "%.2f")));
    }

    private static void telling(GeneratedPage page, List<Result> results) {
        page.heading("The findings that tell a good mechanism from a bad one");
        page.columns("what was found", "who fails", "agree", "wrong sign", "disagree");
        for (Telling t : TellingFindings.ALL) {
            List<Result> of = results.stream()
                    .filter(r ->
                            t.rows().contains(TellingFindings.row(r.measure().finding())))
                    .toList();
            page.row(List.of(
                    t.what(),
                    t.fails(),
                    of.stream().filter(Result::agrees).count() + " of " + of.size(),
                    names(of.stream().filter(Agreement::hasWrongSign).toList()),
                    names(of.stream().filter(r -> !r.agrees()).toList())));
        }
    }

    private static String names(List<Result> results) {
        return results.isEmpty()
                ? "none"
                : results.stream().map(r -> r.measure().finding()).collect(Collectors.joining(", "));
    }

    private static void all(GeneratedPage page, List<Finished> studies) {
        page.heading("Every study");
        for (Finished f : studies) {
            page.subheading(f.study().name());
            page.paragraph(f.study().question() + " " + f.study().source().citation() + "; "
                    + f.study().source().design() + ". File: " + link(f.study().name()) + ".");
            page.columns("finding", "role", "what was measured", "published", "would agree", "ours", "z", "agrees");
            for (Result r : f.results()) {
                Measure m = r.measure();
                page.row(List.of(
                        m.finding(),
                        m.role().word(),
                        m.what(),
                        ValidationText.published(m.published()) + unit(m),
                        ValidationText.accepted(m.published()),
                        ours(r),
                        ValidationText.fixed(r.distance(), "%.1f"),
                        r.agrees() ? "yes" : Agreement.hasWrongSign(r) ? "**no, wrong sign**" : "**no**"));
            }
        }
    }

    private static String link(String study) {
        return "[" + study + "](../studies/" + study + ".yaml)";
    }

    private static String unit(Measure m) {
        return m.unit().equals("1") || m.unit().equals("ratio") ? "" : " " + m.unit();
    }

    private static String ours(Result r) {
        return ValidationText.interval(r.simulated(), r.low(), r.high());
    }

    @Test
    void everyDisagreementHasAReason() throws IOException {
        assertThat(Finished.results(RecordedFindings.finished(RecordedFindings.studies(VOCABULARY))))
                .filteredOn(r -> !r.agrees() && r.measure().because().isBlank())
                .extracting(r -> r.study() + ": " + r.measure().finding())
                .isEmpty();
    }

    @Test
    void everyTellingFindingIsThereAndNoneHasTheWrongSign() throws IOException {
        List<Result> results = Finished.results(RecordedFindings.finished(RecordedFindings.studies(VOCABULARY)));
        for (Telling t : TellingFindings.ALL) {
            for (String row : t.rows()) {
                assertThat(results)
                        .anyMatch(
                                r -> TellingFindings.row(r.measure().finding()).equals(row));
            }
            assertThat(results)
                    .filteredOn(r ->
                            t.rows().contains(TellingFindings.row(r.measure().finding())))
                    .filteredOn(Agreement::hasWrongSign)
                    .as(t.what())
                    .isEmpty();
        }
    }

    /** A page of another model would be a lie: the cheapest studies are run again and must give the recorded numbers. */
    @Test
    void whatIsShownIsOfThisModel() throws Exception {
        List<StudyFile> studies = RecordedFindings.studies(VOCABULARY);
        List<StudyFile> cheap = studies.stream()
                .sorted(Comparator.comparingLong(s -> StudyRun.cost(s.study())))
                .limit(AGAIN)
                .toList();
        List<Finished> recorded = RecordedFindings.finished(studies);
        for (StudyFile file : cheap) {
            double[] now = new StudyRun(file.study(), VOCABULARY, LifeTableReader.builtIn(), 2).values(done -> {});
            List<Result> then = recorded.stream()
                    .filter(f -> f.study().name().equals(file.study().name()))
                    .findFirst()
                    .orElseThrow()
                    .results();
            for (int i = 0; i < now.length; i++) {
                assertThat(now[i])
                        .as(
                                "%s of %s; run all studies again and put the tables into docs/validation",
                                then.get(i).measure().finding(), file.study().name())
                        .isCloseTo(then.get(i).simulated(), within(1e-5 * Math.max(1e-3, Math.abs(now[i]))));
            }
        }
    }
}
