package org.setpoint.simulation;

import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.model.receptor.Desensitisation;
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Synapse;

/** Reads one body after a step. Reading changes nothing. */
final class BodyReader {
    private final Bodies bodies;
    private final ReadOut out;
    private final List<Drug> drugs;
    private final Desensitisation desensitisation;
    private final double affinity;
    private final int row;

    BodyReader(World world, Bodies bodies, ReadOut out, int row) {
        this.bodies = bodies;
        this.out = out;
        this.row = row;
        drugs = world.drugs().all();
        desensitisation = new Desensitisation(world.parameters(), 1);
        affinity = world.parameters().value(Binding.AFFINITY);
    }

    /** Reads a body of a run, also when the run goes on with other values of the model. */
    static final class OfRun {
        private final CohortRun run;
        private final int row;
        private ReadOut seen;
        private BodyReader reader;

        OfRun(CohortRun run, int row) {
            this.run = run;
            this.row = row;
            seen = run.readOut();
            reader = new BodyReader(run.world(), run.population().bodies(), seen, row);
        }

        BodyReader now() {
            if (run.readOut() != seen) {
                seen = run.readOut();
                reader = new BodyReader(run.world(), run.population().bodies(), seen, row);
            }
            return reader;
        }
    }

    /** What is in the body: sums over its drugs. */
    private static final class Levels {
        private double dose;
        private double prescribed;
        private double plasma;
        private double effect;
        /** Σ level/affinity by ligand, in the order of the enum. */
        private final double[] bound = new double[Drug.Ligand.values().length];

        private double partial;
        private double antagonist;
        private double allBound;
    }

    /** The hour that ends now. */
    BodyHour hour(int hour) {
        return hour(hour, levels());
    }

    /**
     * The step that ends now.
     *
     * @param day days since day 0
     * @param step its length, days
     */
    BodyMoment moment(double day, double step) {
        Levels levels = levels();
        BodyHour hour = hour((int) Math.ceil(day * 24 - 1e-6), levels);
        return new BodyMoment(day, step, levels.prescribed, hour, synapse(levels));
    }

    @SuppressWarnings("EnumOrdinal") // sums are addressed by ordinal on purpose
    private Levels levels() {
        Levels sum = new Levels();
        DrugSlots slots = bodies.drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] == DrugSlots.EMPTY) {
                continue;
            }
            Drug drug = drugs.get(slot.drug[row]);
            double bound = slot.effect[row] * slot.activation[row] / drug.affinity();
            sum.bound[drug.ligand().ordinal()] += bound;
            sum.allBound += bound;
            switch (drug.ligand()) {
                case AGONIST -> {
                    sum.dose += slot.intake[row] / slot.exposure[row];
                    sum.prescribed += slot.prescribed[row] * drug.levelPerDose();
                    sum.plasma += slot.plasma[row];
                    sum.effect += slot.effect[row];
                }
                case PARTIAL_AGONIST -> sum.partial += slot.effect[row];
                case ANTAGONIST -> sum.antagonist += slot.effect[row];
            }
        }
        return sum;
    }

    private double endogenous() {
        return bodies.of(Trait.ENDOGENOUS_STIMULUS)[row] * bodies.of(State.TONE)[row] / affinity;
    }

    private BodyHour hour(int hour, Levels levels) {
        double bound = levels.allBound;
        return new BodyHour(
                hour,
                levels.dose,
                levels.plasma,
                levels.effect,
                bound / (1 + bound + endogenous()),
                bodies.of(Signal.STIMULUS)[row],
                bodies.of(State.RECEPTORS)[row],
                bodies.of(State.TONE)[row],
                out.analgesicFold(row),
                out.respiratoryFold(row),
                out.ventilation(row),
                out.pain(row),
                out.twinPain(row),
                out.cows(row));
    }

    @SuppressWarnings("EnumOrdinal") // sums are addressed by ordinal on purpose
    private Synapse synapse(Levels levels) {
        double own = endogenous();
        double all = 1 + levels.allBound + own;
        return new Synapse(
                levels.bound[Drug.Ligand.AGONIST.ordinal()] / all,
                levels.bound[Drug.Ligand.PARTIAL_AGONIST.ordinal()] / all,
                levels.bound[Drug.Ligand.ANTAGONIST.ordinal()] / all,
                own / all,
                levels.partial,
                levels.antagonist,
                desensitisation.gain(1, bodies.of(State.DESENSITISATION)[row]),
                bodies.of(State.ADAPTATION)[row],
                bodies.of(State.WITHDRAWAL)[row],
                out.hyperalgesia(row));
    }
}
