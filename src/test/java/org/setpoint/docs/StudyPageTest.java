package org.setpoint.docs;

import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.PatientFact;
import org.setpoint.observation.SessionQuantity;
import org.setpoint.parameter.Key;
import org.setpoint.study.StudyKeys;
import org.setpoint.study.formula.Functions;

/** {@code docs/studies.md} holds the whole form of a study file. */
class StudyPageTest {
    @Test
    void thePageHoldsTheWholeForm() throws IOException {
        GeneratedPage page = new GeneratedPage("studies.md", "How to write a published study as a file");
        page.paragraph(
                "A study is one YAML file in `studies/`: who was studied, what was done, what was measured and how, and"
                        + " what was found. `setpoint validate NAME` runs it on virtual patients and holds what comes out against what"
                        + " was published. Nothing has to be written in Java. The first comment line of the file is its question. Editors"
                        + " check the file by `studies/study.schema.json`; `setpoint validate` tells every mistake with its line,"
                        + " formulas included, before anything runs.");
        page.paragraph("```yaml\n" + EXAMPLE + "```");
        page.heading("The top level");
        page.columns("section", "what it holds");
        SECTIONS.forEach(s -> page.row(List.of(code(s.get(0)), s.get(1))));
        page.heading("Arms");
        page.paragraph(
                "`scenario` holds what all arms share, in the keys of a [scenario file](scenarios.md): who the patients are,"
                        + " how long they are followed, what may happen to them. Each arm writes over it what is different:"
                        + " `cohort`, `prescribers`, `setting`, `mechanisms` and `parameters` are put together key by key, lists such as"
                        + " `policies` replace the shared one. Arms of a trial are the same virtual patients with the same luck, so"
                        + " that large arms differ by treatment alone; what luck does to a trial of the published size is drawn"
                        + " afterwards. A naturalistic cohort is one arm, in which the exposure is found in the record by the"
                        + " authors' own rule. An arm has one key of its own:");
        keys(page, StudyKeys.ARM);
        page.heading("Source");
        keys(page, StudyKeys.SOURCE);
        page.heading("Record");
        page.paragraph(
                "Every patient's record holds what the formulas name, on the days `0, every, 2 × every, ...`, on the last"
                        + " day, and on whole days that a formula names.");
        keys(page, StudyKeys.RECORD);
        page.heading("Sessions");
        page.paragraph(
                "A session is a short experiment on copies of all bodies: a probe drug, an antagonist, a blinded stop."
                        + " Afterwards everybody goes on as if it had not been. Its times count from its beginning:"
                        + " `after-a-day.cows[45 minutes]`.");
        keys(page, StudyKeys.SESSION);
        page.paragraph("Each item of its list `give`:");
        keys(page, StudyKeys.GIFT);
        page.heading("Measures");
        keys(page, StudyKeys.MEASURE);
        page.paragraph(
                "`interval: [low, high]` is the published 95 % interval. A simulated value **agrees** if it lies inside; where"
                        + " no interval is published, if it is within 20 % of the value, or of a ratio within a factor of 1.25; where a"
                        + " direction is published, if it has that direction; where no difference is published, if it is smaller than"
                        + " what the study could have seen. What is compared is the value at the large simulated size: a wide simulated"
                        + " interval never makes an agreement.");
        page.heading("Formulas");
        page.paragraph(
                "A formula computes with tables of patients and times. `pain` is the pain of each patient at each recorded"
                        + " time; `pain[day 30]` one number for each patient; `mean(pain[day 30])` one number. A measure is one"
                        + " number. Where a study has several arms, the arm stands before the quantity: `opioid.pain`; a session stands"
                        + " between: `opioid.challenge.cows`. What stands under `define` has a name, and is computed in the arm in which"
                        + " it is named.");
        page.paragraph(
                "* Numbers are in the unit of the quantity, or have a unit of their own: `90 MME/day`, `12 months`, `25 %`.\n"
                        + "* `x[t]` is the last recorded value at or before a time, which may differ between patients: `dose[index + 60 days]`."
                        + " `x[a .. b]` keeps the values from a to b, both ends among them.\n"
                        + "* `+ - * / ^`, `< <= > >= == !=`, `and`, `or`, `not`; `x where condition` keeps x where it holds. Names have"
                        + " hyphens, so a minus needs a blank on either side.\n"
                        + "* Yes is 1 and no is 0. What is not known, as after death, is left out of everything.\n"
                        + "* A recorded hazard stands for the time since the record before it.");
        page.columns("function", "about", "meaning");
        Functions.describe().forEach(f -> page.row(List.of(code(f.form()), f.group(), f.meaning())));
        page.heading("Quantities");
        page.paragraph(
                "Every outcome of [outputs.md](outputs.md) is a quantity of the record, yes-or-no outcomes as 1 and 0. `time` is"
                        + " the day. Of a patient are also recorded:");
        page.columns("quantity", "unit", "meaning");
        Arrays.stream(PatientFact.values())
                .forEach(f -> page.row(List.of(code(f.word()), f.dimension().canonical(), f.meaning())));
        page.paragraph("In a session are measured:");
        page.columns("quantity", "unit", "meaning");
        Arrays.stream(SessionQuantity.values())
                .forEach(q -> page.row(List.of(code(q.word()), q.dimension().canonical(), q.meaning())));
        page.paragraph(
                "Hazards are expected events, so that rare harms are measured in small cohorts; where a study of the published"
                        + " size is drawn, its events are drawn too. A diagnosis that is coded in a quarter of those who have it is"
                        + " `chance(opioid-use-disorder[day 0], 25 %)`: what is recorded is apart from what is true.");
        page.check();
    }

    private static final List<List<String>> SECTIONS = List.of(
            List.of("study", "its name, which is also that of the file"),
            List.of("source", "where it was published"),
            List.of("notes", "what was simplified or defined, and why; a list of sentences"),
            List.of("scenario", "what all arms share"),
            List.of("arms", "what was done to whom, by name"),
            List.of("record", "how often each patient is written down"),
            List.of("sessions", "short experiments, by name"),
            List.of("define", "formulas that have a name"),
            List.of("measures", "what was measured and found; a list"));

    private static final String EXAMPLE = """
            # Does a month of morphine cost potency?
            study: chu-2012
            source: {citation: "Chu LF et al. Pain 2012;153:1583-1592", id: 10.1016/j.pain.2012.02.028, design: randomised trial}
            scenario:
              duration: 30 days
              cohort: {patients: 2000}
            arms:
              morphine: {size: 51, policies: [{fixed-dose: {drug: morphine-er, dose: 78 MME/day}}]}
              placebo: {size: 52}
            measures:
              - finding: H01
                what: Change of the analgesic potency of an opioid after a month of morphine
                role: calibration
                unit: "%"
                value: 100 * (1 / geometric-mean(morphine.analgesic-tolerance[day 30]) - 1)
                published: -42
            """;

    private static void keys(GeneratedPage page, List<Key> keys) {
        page.columns("key", "default", "meaning", "source of the default");
        for (Key key : keys) {
            List<String> cells = new ArrayList<>(List.of(code(key.name())));
            String fallback = key.fallback();
            cells.add(fallback == null ? "required" : fallback.isEmpty() ? "nothing" : code(fallback));
            cells.add(key.meaning()
                    + (key.choices().isEmpty() ? "" : " One of: " + String.join(", ", key.choices()) + "."));
            cells.add(key.source());
            page.row(cells);
        }
    }
}
