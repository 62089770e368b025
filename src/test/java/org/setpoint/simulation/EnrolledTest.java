package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.tolerance.RespiratoryTolerance;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Spread;
import org.setpoint.scenario.Enrolled;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.Target;
import org.setpoint.scenario.TimedChange;
import org.setpoint.simulation.CohortRun.Resolution;

/** A parameter that may not change in the middle of a run is one whose change would do nothing to those who are enrolled. */
class EnrolledTest {
    private static final String EVERYTHING = """
            replicates: 1
            duration: 70 days
            record-every: 7 days
            setting: {illicit-access: 20}
            prescribers: {panel: 10, practices: 3}
            policies:
              - usual-care: {weariness: 100 %/year}
              - multimodal-care: {from: day 10}
              - taper: {from: day 21, who: dose > 50 MME/day, consent: forced, rate: 20 %/week, every: 7 days}
            """;

    private static final List<String> COHORTS = List.of(
            "cohort: {patients: 60, course: mixed, safety-net: 1}\n",
            "cohort: {patients: 60, course: degenerative, history: {opioid: oxycodone-er, dose: 90 MME/day, for: 60 days}}\n");

    @Test
    void whatActsAtEnrolmentDoesNothingAfterwards() {
        List<Parameter> refused =
                ModelCatalogue.PARAMETERS.stream().filter(Enrolled::isOnly).toList();
        assertThat(refused).hasSizeGreaterThan(30);
        for (String cohort : COHORTS) {
            World world = Scenarios.world(EVERYTHING + cohort);
            List<String> without = lived(world);
            List<TimedChange> all = new ArrayList<>();
            for (Parameter p : refused) {
                if (!List.of(Analgesia.NEUROPATHIC, Binding.ENDOGENOUS_STIMULUS).contains(p)) {
                    all.add(change(p, p.value() == p.high() ? p.low() : p.high()));
                }
            }
            assertThat(lived(Scenarios.world(world.scenario().with(all)))).isEqualTo(without);
            all.add(change(RespiratoryTolerance.SIZE, RespiratoryTolerance.SIZE.high()));
            assertThat(lived(Scenarios.world(world.scenario().with(all)))).isNotEqualTo(without);
        }
    }

    @Test
    void whatDiffersBetweenPatientsIsDrawnForGood() {
        assertThat(ModelCatalogue.PARAMETERS.stream()
                        .filter(p -> p.spread().kind() != Spread.Kind.NONE)
                        .filter(p -> !Enrolled.isOnly(p)))
                .containsExactly(RespiratoryTolerance.SIZE);
    }

    private static TimedChange change(Parameter p, double value) {
        return new TimedChange(20, new Target(Target.Part.PARAMETERS, -1, "parameters", p.name()), value);
    }

    private static List<String> lived(World world) {
        CohortRun run = new CohortRun(world, 1, 0, 60, Resolution.DAILY);
        run.run();
        return Scenarios.left(run);
    }
}
