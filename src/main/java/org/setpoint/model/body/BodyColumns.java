package org.setpoint.model.body;

/** The columns of a population by the symbols of the equations, looked up once: the hot loop reads nothing else. */
final class BodyColumns {
    final double[] d;
    final double[] b;
    final double[] w;
    final double[] r;
    final double[] t;
    final double[] q;
    final double[] c;
    final double[] e;
    final double[] h;
    final double[] nmda;
    final double[] k;
    final double[] x;
    final double[] u;
    final double[] ue;
    final double[] trough;
    final double[] respiratoryPeak;
    final double[] longActing;
    final double[] displacing;
    final double[] mono;
    final double[] unfamiliar;
    final double[] unfamiliarBreathing;
    final double[] naiveEffect;
    final float[] endogenousStimulus;
    final float[] ec50;
    final float[] toleranceSize;
    final float[] respiratoryScale;
    final float[] scar;
    final float[] toneReturn;
    final float[] susceptibility;
    final float[] vulnerability;

    BodyColumns(Bodies bodies) {
        d = bodies.of(State.DESENSITISATION);
        b = bodies.of(State.ADAPTATION);
        w = bodies.of(State.WITHDRAWAL);
        r = bodies.of(State.RECEPTORS);
        t = bodies.of(State.ANALGESIC_TOLERANCE);
        q = bodies.of(State.RESPIRATORY_TOLERANCE);
        c = bodies.of(State.EXPOSURE);
        e = bodies.of(State.TONE);
        h = bodies.of(State.SENSITISATION);
        nmda = bodies.of(State.NMDA_BLOCK);
        k = bodies.of(State.ADDICTION);
        x = bodies.of(State.EXPECTATION);
        u = bodies.of(Signal.STIMULUS);
        ue = bodies.of(Signal.ENDOGENOUS);
        trough = bodies.of(Signal.TROUGH);
        respiratoryPeak = bodies.of(Signal.RESPIRATORY_PEAK);
        longActing = bodies.of(Signal.LONG_ACTING);
        displacing = bodies.of(Signal.DISPLACING);
        mono = bodies.of(Signal.MONOAMINERGIC);
        unfamiliar = bodies.of(Signal.UNFAMILIAR);
        unfamiliarBreathing = bodies.of(Signal.UNFAMILIAR_BREATHING);
        naiveEffect = bodies.of(Signal.NAIVE_EFFECT);
        endogenousStimulus = bodies.of(Trait.ENDOGENOUS_STIMULUS);
        ec50 = bodies.of(Trait.EC50);
        toleranceSize = bodies.of(Trait.ANALGESIC_TOLERANCE_SIZE);
        respiratoryScale = bodies.of(Trait.RESPIRATORY_TOLERANCE_SCALE);
        scar = bodies.of(Trait.TONE_SCAR);
        toneReturn = bodies.of(Trait.TONE_RETURN_TIME);
        susceptibility = bodies.of(Trait.HYPERALGESIA_SUSCEPTIBILITY);
        vulnerability = bodies.of(Trait.ADDICTION_VULNERABILITY);
    }
}
