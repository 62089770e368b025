package org.setpoint.gui.inside;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;
import org.setpoint.observation.Synapse;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.Probe;
import org.setpoint.simulation.WhatIf;

/** Bodies for the tests of what is painted, and scenarios for the tests of the panel. */
final class Bodies {
    static final Vocabulary WORDS =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    private Bodies() {}

    static Scenario scenario(String yaml) {
        return new ScenarioReader(WORDS)
                .read(Document.parse("test.yaml", "# Test?\nname: test\n" + yaml), null, List.of());
    }

    /** A body with so many receptors left, so many of them held by a full agonist and by naloxone. */
    static BodyMoment moment(double day, double receptors, double agonist, double antagonist) {
        int hour = (int) Math.ceil(day * 24 - 1e-9);
        BodyHour h = new BodyHour(hour, 0, 90, 100, agonist + antagonist, 90, receptors, 0.5, 2.3, 1.5, 0.8, 5, 4, 3);
        double own = 0.01;
        Synapse s = new Synapse(agonist, 0, antagonist, own, 0, antagonist > 0 ? 3 : 0, 0.95, 80, 10, 0.2);
        return new BodyMoment(day, 1 / 24.0, 120, h, s);
    }

    static Life life(int days, Event... events) {
        List<BodyMoment> moments = new ArrayList<>();
        for (int hour = 0; hour <= days * 24; hour++) {
            moments.add(moment(hour / 24.0, 1 - 0.3 * hour / (days * 24.0), 0.2, 0));
        }
        return new Life(
                "test",
                1,
                17,
                "woman, 52 years, nociplastic pain",
                true,
                true,
                days,
                "oxycodone-er 120 MME/day",
                moments,
                List.of(events));
    }

    static Probe probe(double now) {
        List<BodyMoment> with = new ArrayList<>();
        List<BodyMoment> without = new ArrayList<>();
        for (int i = 1; i <= 144; i++) {
            with.add(moment(now + i / 288.0, 0.7, 0.05, 0.6));
            without.add(moment(now + i / 288.0, 0.7, 0.2, 0));
        }
        return new Probe(WhatIf.NALOXONE_INJECTED, "naloxone 0.4 mg in a vein", with, without);
    }
}
