package org.setpoint.bench;

import net.jafama.StrictFastMath;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;

/**
 * The floor: one day of every body as a bare loop over arrays, written out by hand, with the factors of {@link BareFactors}
 * computed beforehand and without any object inside. It knows one drug that displaces nothing, and gives the same bits as
 * {@link org.setpoint.model.body.BodyStep}; what that costs beyond this loop is the price of equations that stand in classes
 * of their own.
 */
final class BareLoop {
    private final BareDrug drug;
    private final BareFactors f;
    private final Bodies bodies;
    private final double[] adaptationDecay;
    private final double[] toleranceGrowth;
    /** Amplitude of the stimulus between doses, handed from the first loop to the second. */
    private final double[] amplitude;

    BareLoop(BenchBodies bench, Bodies bodies) {
        drug = new BareDrug(bench.drug());
        f = new BareFactors(bench.world().parameters(), drug.cycles);
        this.bodies = bodies;
        int n = bodies.size();
        adaptationDecay = new double[n];
        toleranceGrowth = new double[n];
        amplitude = new double[n];
        for (int i = 0; i < n; i++) {
            adaptationDecay[i] = StrictFastMath.exp(-1.0 / bodies.of(Trait.ADAPTATION_TIME)[i]);
            toleranceGrowth[i] = StrictFastMath.exp(-1.0 / bodies.of(Trait.ANALGESIC_TOLERANCE_TIME)[i]);
        }
    }

    /** One day. In blocks, so that what the first loop leaves behind is still in the processor's cache for the second. */
    void day() {
        int block = 256;
        for (int from = 0; from < bodies.size(); from += block) {
            int until = Math.min(bodies.size(), from + block);
            receive(from, until);
            adapt(from, until);
        }
    }

    private void receive(int from, int until) {
        final BareDrug k = drug;
        final double ka = f.ka;
        final DrugSlots.Slot s = bodies.drugs().slot(0);
        final double[] e = bodies.of(State.TONE);
        final double[] us = bodies.of(Signal.STIMULUS);
        final double[] ues = bodies.of(Signal.ENDOGENOUS);
        final double[] troughs = bodies.of(Signal.TROUGH);
        final double[] peaks = bodies.of(Signal.RESPIRATORY_PEAK);
        final double[] nights = bodies.of(Signal.LONG_ACTING);
        final double[] monos = bodies.of(Signal.MONOAMINERGIC);
        final float[] se0 = bodies.of(Trait.ENDOGENOUS_STIMULUS);
        for (int i = from; i < until; i++) {
            double g1 = s.depot1[i];
            double g2 = s.depot2[i];
            double x = s.plasma[i];
            double xe = s.effect[i];
            double in = s.intake[i];
            double mean = k.mean1 * g1 + k.mean2 * g2 + k.meanX * x + k.meanE * xe + k.meanIn * in;
            double end = k.end1 * g1 + k.end2 * g2 + k.endX * x + k.endE * xe + k.endIn * in;
            double stacked = s.atOnce[i] * k.stackedRise;
            double early = Math.max(xe, k.first1 * g1 + k.first2 * g2 + k.firstX * x + k.firstE * xe + k.firstIn * in)
                    + stacked;
            double late =
                    Math.max(end, k.last1 * g1 + k.last2 * g2 + k.lastX * x + k.lastE * xe + k.lastIn * in) + stacked;
            s.depot1[i] = k.depot1 * g1 + k.depot1In * in;
            s.depot2[i] = k.depot2 * g2 + k.depot2In * in;
            s.plasma[i] = k.plasma1 * g1 + k.plasma2 * g2 + k.plasmaX * x + k.plasmaIn * in;
            s.effect[i] = end;
            double active = s.activation[i] * k.inverseAffinity;
            double a = mean * active;
            double high = (k.efficacy * (late * active) > k.efficacy * (early * active) ? late : early) * active;
            double low = (k.efficacy * (end * active) < k.efficacy * (xe * active) ? end : xe) * active;
            double breath = k.breathing
                    * ((k.breathing * (late * active) > k.breathing * (early * active) ? late : early) * active);
            double own = se0[i] * e[i] / ka;
            double scale = ka / (1 + (a + own));
            double trough = k.efficacy * low * (ka / (1 + (low + own)));
            double peakScale = ka / (1 + (high + own));
            us[i] = k.efficacy * a * scale;
            ues[i] = own * scale;
            troughs[i] = trough;
            peaks[i] = breath * peakScale;
            nights[i] = k.night > 0 && breath > 0 ? 1 : 0;
            monos[i] = k.mono * mean;
            amplitude[i] = Math.max(0, (k.efficacy * high * peakScale - trough) / 2);
        }
    }

    private void adapt(int from, int until) {
        final BareFactors k = f;
        final double[] us = bodies.of(Signal.STIMULUS);
        final double[] ues = bodies.of(Signal.ENDOGENOUS);
        final double[] ds = bodies.of(State.DESENSITISATION);
        final double[] bs = bodies.of(State.ADAPTATION);
        final double[] ws = bodies.of(State.WITHDRAWAL);
        final double[] rs = bodies.of(State.RECEPTORS);
        final double[] ts = bodies.of(State.ANALGESIC_TOLERANCE);
        final double[] qs = bodies.of(State.RESPIRATORY_TOLERANCE);
        final double[] cs = bodies.of(State.EXPOSURE);
        final double[] es = bodies.of(State.TONE);
        final double[] hs = bodies.of(State.SENSITISATION);
        final double[] ks = bodies.of(State.ADDICTION);
        final float[] toleranceSize = bodies.of(Trait.ANALGESIC_TOLERANCE_SIZE);
        final float[] respiratoryScale = bodies.of(Trait.RESPIRATORY_TOLERANCE_SCALE);
        final float[] scars = bodies.of(Trait.TONE_SCAR);
        final float[] toneReturn = bodies.of(Trait.TONE_RETURN_TIME);
        final float[] susceptibility = bodies.of(Trait.HYPERALGESIA_SUSCEPTIBILITY);
        final float[] vulnerability = bodies.of(Trait.ADDICTION_VULNERABILITY);
        for (int i = from; i < until; i++) {
            double u = us[i];
            double amp = amplitude[i];
            double d = ds[i];
            double w = ws[i];
            double before = bs[i];
            double masking = k.masking * ues[i];
            double target = positivePart(before - (u + masking) * k.keep, amp * k.keep)
                    + k.fastWeight * positivePart((d - u) * k.leadWeight - masking, amp * k.rippleLead);
            ws[i] = target + (w - target) * k.withdrawalDecay;
            ds[i] = u + (d - u) * k.fastDecay;
            double b = u + (before - u) * adaptationDecay[i];
            bs[i] = b;
            double r = rs[i];
            double left = (b + k.receptorHalf) / (b + k.receptorHalf + k.receptorDepth * b);
            rs[i] = left + (r - left) * (left < r ? k.receptorLoss : k.receptorGain);
            double xT = b / k.reliefDose;
            double xQ = b / k.breathDose;
            double logT = StrictFastMath.log1p(xT);
            double logQ = xQ == xT ? logT : StrictFastMath.log1p(xQ);
            double t = toleranceSize[i] * logT;
            ts[i] = t + (ts[i] - t) * (t > ts[i] ? toleranceGrowth[i] : k.reliefLoss);
            double q = k.breathSize * respiratoryScale[i] * logQ;
            qs[i] = q + (qs[i] - q) * (q > qs[i] ? k.breathGrowth : k.breathLoss);
            double c = cs[i] + 1.0 / 365 * b / (b + 50);
            cs[i] = c;
            double most = scars[i] > 0 ? 1 - scars[i] * (1 - StrictFastMath.exp(-c / 2)) : 1;
            double tone = most * (1 - k.toneDepth * b / (b + k.toneHalf));
            double up = tone < es[i] ? k.toneLoss : StrictFastMath.exp(-1 / (toneReturn[i] * (1 + k.toneSlowing * c)));
            es[i] = tone + (es[i] - tone) * up;
            double drive = susceptibility[i] * k.sensitisationStrength * b * b;
            double h = drive / (b * b + k.sensitisationHalfSquared + drive);
            hs[i] = h + (hs[i] - h) * k.sensitisationDecay;
            ks[i] = learn(ks[i], vulnerability[i], u, amp, (before + b) / 2, w);
        }
    }

    private double learn(double state, double vulnerability, double u, double amp, double expected, double w) {
        final BareFactors k = f;
        double reward = positivePart(u - 1.3 * expected, amp) / (60 + expected);
        double learnt =
                k.learning * vulnerability * (k.rewardWeight * reward + w / (w + 100) + (expected > 5 ? 0.05 : 0));
        double sum = learnt + k.forget;
        double goal = learnt / sum;
        return goal + (state - goal) * StrictFastMath.exp(-sum);
    }

    private static double positivePart(double mean, double amplitude) {
        double excess = Math.max(0, mean);
        double m = Math.abs(mean);
        if (m >= amplitude) {
            return excess;
        }
        double r = m / amplitude;
        double rest = 1 - r;
        return excess + amplitude / Math.PI * rest * Math.sqrt(rest) * (1 - 0.0572 * r);
    }
}
