package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;

/**
 * One patient of a scenario, hour by hour. It is the patient of the same number in a run: the same traits, the same luck,
 * the same decisions of the same rules; only the body is advanced in hours instead of days.
 */
public final class BodyTrace {
    private final List<BodyHour> hours = new ArrayList<>();
    private final CohortRun run;
    private final RunRecord record;
    private final double affinity;

    /**
     * Lives the patient's run up to the end of the stretch.
     *
     * @param world the scenario, ready to run
     * @param replicate 1 or more
     * @param patient number in the cohort, 0 or more
     * @param from first day of the stretch
     * @param until first day behind it, at most the duration
     */
    public BodyTrace(World world, int replicate, long patient, int from, int until) {
        run = new CohortRun(world, replicate, patient, 1, CohortRun.Resolution.HOURLY);
        affinity = world.parameters().value(Binding.AFFINITY);
        run.onHour(hour -> {
            if (hour > from * 24 && hour <= until * 24) {
                hours.add(read(hour));
            }
        });
        record = run.run(until);
    }

    /**
     * The hours of the stretch; fewer if the patient died.
     *
     * @return in order
     */
    public List<BodyHour> hours() {
        return List.copyOf(hours);
    }

    /**
     * What happened to the patient until the end of the stretch.
     *
     * @return in order
     */
    public List<Event> events() {
        return record.events();
    }

    /**
     * Who it is.
     *
     * @return for a caption, for example {@code woman, 52 years, nociplastic pain}
     */
    public String who() {
        return (run.population().female[0] ? "woman" : "man") + ", " + (int) run.population().age[0] + " years, "
                + run.population().phenotype[0].word() + " pain";
    }

    private BodyHour read(int hour) {
        Bodies b = run.population().bodies();
        ReadOut out = run.readOut();
        DrugSlots slots = b.drugs();
        double dose = 0;
        double plasma = 0;
        double effect = 0;
        double bound = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[0] == DrugSlots.EMPTY) {
                continue;
            }
            Drug drug = run.world().drugs().all().get(slot.drug[0]);
            bound += slot.effect[0] * slot.activation[0] / drug.affinity();
            if (drug.ligand() == Drug.Ligand.AGONIST) {
                dose += slot.intake[0] / slot.exposure[0];
                plasma += slot.plasma[0];
                effect += slot.effect[0];
            }
        }
        double endogenous = b.of(Trait.ENDOGENOUS_STIMULUS)[0] * b.of(State.TONE)[0] / affinity;
        return new BodyHour(
                hour,
                dose,
                plasma,
                effect,
                bound / (1 + bound + endogenous),
                b.of(Signal.STIMULUS)[0],
                b.of(State.RECEPTORS)[0],
                b.of(State.TONE)[0],
                out.analgesicFold(0),
                out.respiratoryFold(0),
                out.ventilation(0),
                out.pain(0),
                out.twinPain(0),
                out.cows(0));
    }
}
