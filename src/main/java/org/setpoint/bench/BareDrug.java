package org.setpoint.bench;

import org.setpoint.model.pharmacokinetics.ChainStep;
import org.setpoint.model.pharmacokinetics.Drug;

/** Every factor of a day of one drug, as plain numbers: weights of the chain at its moments, and what the drug does there. */
final class BareDrug {
    final double mean1;
    final double mean2;
    final double meanX;
    final double meanE;
    final double meanIn;
    final double end1;
    final double end2;
    final double endX;
    final double endE;
    final double endIn;
    final double first1;
    final double first2;
    final double firstX;
    final double firstE;
    final double firstIn;
    final double last1;
    final double last2;
    final double lastX;
    final double lastE;
    final double lastIn;
    final double depot1;
    final double depot1In;
    final double depot2;
    final double depot2In;
    final double plasma1;
    final double plasma2;
    final double plasmaX;
    final double plasmaIn;
    final double stackedRise;
    final double inverseAffinity;
    final double efficacy;
    final double breathing;
    final double night;
    final double mono;
    final int cycles;

    BareDrug(Drug drug) {
        if (drug.displacing() || drug.nmda() != 0) {
            throw new IllegalArgumentException("the bare loop does not know a drug such as " + drug.name());
        }
        ChainStep s = ChainStep.of(drug, 1);
        mean1 = s.effectMean().depot1();
        mean2 = s.effectMean().depot2();
        meanX = s.effectMean().plasma();
        meanE = s.effectMean().effect();
        meanIn = s.effectMean().dose();
        end1 = s.effectEnd().depot1();
        end2 = s.effectEnd().depot2();
        endX = s.effectEnd().plasma();
        endE = s.effectEnd().effect();
        endIn = s.effectEnd().dose();
        first1 = s.effectFirstPeak().depot1();
        first2 = s.effectFirstPeak().depot2();
        firstX = s.effectFirstPeak().plasma();
        firstE = s.effectFirstPeak().effect();
        firstIn = s.effectFirstPeak().dose();
        last1 = s.effectLastPeak().depot1();
        last2 = s.effectLastPeak().depot2();
        lastX = s.effectLastPeak().plasma();
        lastE = s.effectLastPeak().effect();
        lastIn = s.effectLastPeak().dose();
        depot1 = s.depot1End().depot1();
        depot1In = s.depot1End().dose();
        depot2 = s.depot2End().depot2();
        depot2In = s.depot2End().dose();
        plasma1 = s.plasmaEnd().depot1();
        plasma2 = s.plasmaEnd().depot2();
        plasmaX = s.plasmaEnd().plasma();
        plasmaIn = s.plasmaEnd().dose();
        stackedRise = s.stackedRise();
        inverseAffinity = 1 / drug.affinity();
        efficacy = drug.efficacy();
        breathing = drug.respiratoryEfficacy();
        night = drug.longActing() ? 1 : 0;
        mono = drug.monoaminergic() / (1 - drug.monoaminergic());
        cycles = s.cycles();
    }
}
