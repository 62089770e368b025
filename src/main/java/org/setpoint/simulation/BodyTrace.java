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
 * the same prescriber among the same other patients, the same decisions of the same rules; only the body is advanced in hours instead of days.
 */
public final class BodyTrace {
    private final List<BodyHour> hours = new ArrayList<>();
    private final CohortRun run;
    private final RunRecord record;
    private final long patient;
    private final int row;

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
        this.patient = patient;
        row = (int) (patient - world.districts().firstPatient(patient));
        run = CohortRun.around(world, replicate, patient);
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
        return record.events().stream().filter(e -> e.patient() == patient).toList();
    }

    /**
     * Who it is.
     *
     * @return for a caption, for example {@code woman, 52 years, nociplastic pain}
     */
    public String who() {
        return (run.population().female[row] ? "woman" : "man") + ", " + (int) run.population().age[row] + " years, "
                + run.population().phenotype[row].word() + " pain";
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
            if (slot.drug[row] == DrugSlots.EMPTY) {
                continue;
            }
            Drug drug = run.world().drugs().all().get(slot.drug[row]);
            bound += slot.effect[row] * slot.activation[row] / drug.affinity();
            if (drug.ligand() == Drug.Ligand.AGONIST) {
                dose += slot.intake[row] / slot.exposure[row];
                plasma += slot.plasma[row];
                effect += slot.effect[row];
            }
        }
        double affinity = run.world().parameters().value(Binding.AFFINITY);
        double endogenous = b.of(Trait.ENDOGENOUS_STIMULUS)[row] * b.of(State.TONE)[row] / affinity;
        return new BodyHour(
                hour,
                dose,
                plasma,
                effect,
                bound / (1 + bound + endogenous),
                b.of(Signal.STIMULUS)[row],
                b.of(State.RECEPTORS)[row],
                b.of(State.TONE)[row],
                out.analgesicFold(row),
                out.respiratoryFold(row),
                out.ventilation(row),
                out.pain(row),
                out.twinPain(row),
                out.cows(row));
    }
}
