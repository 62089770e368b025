package org.setpoint.gui;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.ensemble.Ensemble;
import org.setpoint.ensemble.Replicate;
import org.setpoint.gui.live.Plan;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.LifeTableReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.World;

/** A scenario that is lived in a moment, and the batch run of it. */
public final class Small {
    /** Everything that a scenario may name. */
    public static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    /** Of other causes of death. */
    public static final LifeTable LIFE_TABLE = LifeTableReader.builtIn();

    /** Length of the run, days. */
    public static final int DAYS = 200;

    /** Patients of the run. */
    public static final int PATIENTS = 120;

    /** Two policies on patients who have a history. */
    public static final String TEXT = """
            # What becomes of the dose?
            name: small
            seed: 11
            replicates: 1
            duration: 200 days
            record-every: 10 days
            cohort: {patients: 120, safety-net: 1, history: {opioid: oxycodone-er, dose: 90 MME/day}}
            policies:
              - titration: {drug: oxycodone-er, cap: 200 MME/day}
              - dose-cap: {from: day 20, cap: 240 MME/day}
            """;

    private Small() {}

    /** The draft of a file. */
    public static Draft draft() {
        return Draft.of("small", TEXT, VOCABULARY);
    }

    /** The scenario. */
    public static Scenario scenario() {
        return draft().scenario();
    }

    /** The same patients, with a taper from the first day. */
    public static Scenario tapered() {
        return read(TEXT + "  - taper: {from: day 1, rate: 10 %/week}\n");
    }

    /** A file that somebody reads again. */
    public static Scenario read(String yaml) {
        return new ScenarioReader(VOCABULARY).read(Document.parse("again.yaml", yaml), null, List.of());
    }

    /** A plan of one arm or, with a second scenario, two. */
    public static Plan plan(Scenario main, Scenario... behind) {
        return new Plan(main, behind.length == 0 ? null : behind[0], VOCABULARY.drugs(), LIFE_TABLE);
    }

    /** Replicate 1, as {@code setpoint run} computes it. */
    public static Replicate batch(Scenario scenario) {
        World world = new World(scenario, VOCABULARY.drugs(), LIFE_TABLE);
        List<Replicate> replicates = new ArrayList<>();
        try {
            new Ensemble(world, 2, true).run(done -> {}, replicates::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return replicates.get(0);
    }
}
