package org.setpoint.observation;

import java.util.Arrays;
import java.util.Optional;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Signal;
import org.setpoint.unit.Dimension;

/** What is measured in the course of a short experiment on one body. */
public enum SessionQuantity {
    // spotless:off a table reads better
    /** Pain. */
    PAIN("pain", Dimension.POINTS, "Pain intensity", (r, b, i) -> r.pain(i)),
    /** Twin. */
    TWIN_PAIN("twin-pain", Dimension.POINTS, "Pain of the same patient who never met an opioid", (r, b, i) -> r.twinPain(i)),
    /** COWS. */
    COWS("cows", Dimension.COWS, "Withdrawal on the Clinical Opiate Withdrawal Scale", (r, b, i) -> r.cows(i)),
    /** Cold pressor. */
    COLD_PRESSOR("cold-pressor", Dimension.SECONDS, "Seconds a hand stays in ice water", (r, b, i) -> r.coldPressor(i)),
    /** Ventilation. */
    VENTILATION("ventilation", Dimension.FRACTION, "Ventilation, share of that without drugs", (r, b, i) -> r.ventilation(i)),
    /** PET. */
    BINDING_POTENTIAL("binding-potential", Dimension.FRACTION, "What a PET scan of mu-receptors would show", (r, b, i) -> r.bindingPotential(i)),
    /** Analgesic tolerance. */
    ANALGESIC_TOLERANCE("analgesic-tolerance", Dimension.FOLD, "EC50 of pain relief now over EC50 when naive", (r, b, i) -> r.analgesicFold(i)),
    /** Respiratory tolerance. */
    RESPIRATORY_TOLERANCE("respiratory-tolerance", Dimension.FOLD, "C50 of ventilation now over C50 when naive", (r, b, i) -> r.respiratoryFold(i)),
    /** Hyperalgesia. */
    HYPERALGESIA("hyperalgesia", Dimension.POINTS, "Pain added by opioid-induced hyperalgesia", (r, b, i) -> r.hyperalgesia(i)),
    /** Stimulus. */
    STIMULUS("stimulus", Dimension.LEVEL, "Stimulus at the receptor by drugs", (r, b, i) -> b.of(Signal.STIMULUS)[i]),
    /** What the session added. */
    GIVEN_LEVEL("given-level", Dimension.LEVEL,
            "Level at the effect site of what is given and not prescribed, in the unit of the drug's own level", (r, b, i) -> given(b, i));
    // spotless:on

    /** How it is read. */
    private interface Reader {
        double of(ReadOut readOut, Bodies bodies, int row);
    }

    private final String word;
    private final Dimension dimension;
    private final String meaning;
    private final Reader reader;

    SessionQuantity(String word, Dimension dimension, String meaning, Reader reader) {
        this.word = word;
        this.dimension = dimension;
        this.meaning = meaning;
        this.reader = reader;
    }

    private static double given(Bodies bodies, int row) {
        DrugSlots slots = bodies.drugs();
        double level = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            level += slot.drug[row] == DrugSlots.EMPTY || slot.prescribed[row] > 0 ? 0 : slot.effect[row];
        }
        return level;
    }

    /**
     * Name in files.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * What it measures.
     *
     * @return its dimension
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * One sentence.
     *
     * @return without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Reads it.
     *
     * @param readOut of the bodies
     * @param bodies whose
     * @param row which
     * @return in the canonical unit
     */
    public double of(ReadOut readOut, Bodies bodies, int row) {
        return reader.of(readOut, bodies, row);
    }

    /**
     * Looks one up.
     *
     * @param word kebab-case
     * @return it, empty if there is none of that name
     */
    public static Optional<SessionQuantity> find(String word) {
        return Arrays.stream(values()).filter(q -> q.word.equals(word)).findFirst();
    }
}
