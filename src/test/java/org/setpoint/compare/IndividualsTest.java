package org.setpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Varied;
import org.setpoint.observation.Grouping;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientFact;

class IndividualsTest {
    private static final int DAYS = 800;
    private static final int PATIENTS = 5;
    private static final double DEAD = Double.NaN;

    /** Pain of five patients on all days; the last one may be dead. */
    private static Ledger ledger(double... pain) {
        Ledger ledger = new Ledger(Facts.plan(DAYS), PATIENTS);
        int times = ledger.plan().days().size();
        for (int t = 0; t < times; t++) {
            for (int p = 0; p < PATIENTS; p++) {
                boolean alive = !Double.isNaN(pain[p]);
                ledger.write("", Outcome.PAIN.word(), t, p, pain[p]);
                ledger.write("", Outcome.FUNCTION.word(), t, p, alive ? 10 - pain[p] : DEAD);
                ledger.write("", PatientFact.ALIVE.word(), t, p, alive ? 1 : 0);
                ledger.write("", Outcome.QUALITY_DAYS.word(), t, p, alive ? DAYS * 0.7 : 100);
                ledger.write("", Outcome.OVERDOSED.word(), t, p, alive ? 0 : 1);
                ledger.write("", Outcome.CRISIS.word(), t, p, 0);
                ledger.write("", Outcome.OPIOID_USE_DISORDER.word(), t, p, alive ? 0 : DEAD);
            }
        }
        return ledger;
    }

    private static Individuals judged(Ledger reference, Ledger other) {
        Individuals all = new Individuals(Varied.LUCK);
        Person a = new Person(reference);
        Person b = new Person(other);
        for (int p = 0; p < PATIENTS; p++) {
            all.add(a.turnTo(p), b.turnTo(p), new int[] {p % 2, 0, 0, 3});
        }
        all.endReplicate();
        return all;
    }

    private static Individuals.Line line(Individuals all, Judgement j) {
        return all.lines().stream()
                .filter(l -> l.grouping() == null && l.judgement() == j)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesHelpedAndHarmedAreCountedPatientByPatient() {
        Ledger reference = ledger(6, 6, 5, 1, 4);
        Ledger other = ledger(4, 7, 8, 0.5, DEAD);
        Individuals all = judged(reference, other);
        // by 2 points: 6 to 4 helped, 5 to 8 harmed; of the dead it cannot be said
        Individuals.Line points = line(all, Judgement.PAIN_AT_END);
        assertThat(points.judged()).isEqualTo(4);
        assertThat(points.helped().value()).isEqualTo(1 / 4.0);
        assertThat(points.harmed().value()).isEqualTo(1 / 4.0);
        // by 30 % of the higher: also 1 to 0.5 helped
        Individuals.Line share = line(all, Judgement.PAIN_SHARE_AT_END);
        assertThat(share.helped().value()).isEqualTo(2 / 4.0);
        assertThat(share.harmed().value()).isEqualTo(1 / 4.0);
        assertThat(share.net().value()).isEqualTo(-1 / 4.0);
        // function falls with pain: by one point or more 5 to 8 and 6 to 7
        assertThat(line(all, Judgement.FUNCTION_AT_END).harmed().value()).isEqualTo(2 / 4.0);
        assertThat(line(all, Judgement.DEATH).harmed().value()).isEqualTo(1 / 5.0);
        assertThat(line(all, Judgement.OVERDOSE).harmed().value()).isEqualTo(1 / 5.0);
        // 560 quality days against 100, threshold 59.2
        assertThat(line(all, Judgement.QUALITY_DAYS).harmed().value()).isEqualTo(1 / 5.0);
        assertThat(line(all, Judgement.QUALITY_DAYS).helped().value()).isZero();
    }

    @Test
    void whoGainsByOnePolicyLosesByTheOther() {
        Ledger a = ledger(6, 6, 5, 1, 4);
        Ledger b = ledger(4, 7, 8, 0.5, DEAD);
        List<Individuals.Line> there = judged(a, b).lines();
        List<Individuals.Line> back = judged(b, a).lines();
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).helped()).isEqualTo(there.get(i).harmed());
            assertThat(back.get(i).harmed()).isEqualTo(there.get(i).helped());
        }
    }

    @Test
    void groupsAddUpToAll() {
        Individuals all = judged(ledger(6, 6, 5, 1, 4), ledger(4, 7, 8, 0.5, DEAD));
        for (Judgement j : Judgement.values()) {
            for (Grouping grouping : Grouping.values()) {
                double harmed = all.lines().stream()
                        .filter(l -> l.grouping() == grouping && l.judgement() == j && l.judged() > 0)
                        .mapToDouble(l -> l.harmed().value() * l.judged())
                        .sum();
                Individuals.Line whole = line(all, j);
                assertThat(harmed).isCloseTo(whole.harmed().value() * whole.judged(), within(1e-12));
            }
        }
    }

    @Test
    void theJointTableHoldsEveryPatientOnce() {
        Joint joint = new Joint(Varied.LUCK);
        Person a = new Person(ledger(6, 6, 5, 1, 4));
        Person b = new Person(ledger(4, 7, 8, 0.5, DEAD));
        for (int p = 0; p < PATIENTS; p++) {
            joint.add(a.turnTo(p), b.turnTo(p));
        }
        joint.endReplicate();
        assertThat(share(joint, "pain-class-at-end", "moderate", "mild")).isEqualTo(1 / 5.0);
        assertThat(share(joint, "pain-class-at-end", "moderate", "severe")).isEqualTo(2 / 5.0);
        assertThat(share(joint, "pain-class-at-end", "mild", "dead")).isEqualTo(1 / 5.0);
        assertThat(share(joint, "overdosed", "no", "yes")).isEqualTo(1 / 5.0);
        assertThat(joint.lines().stream()
                        .filter(l -> l.outcome().equals("pain-class-at-end"))
                        .mapToDouble(l -> l.share().value())
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    private static double share(Joint joint, String outcome, String reference, String other) {
        return joint.lines().stream()
                .filter(l -> l.outcome().equals(outcome)
                        && l.inReference().equals(reference)
                        && l.inOther().equals(other))
                .findFirst()
                .orElseThrow()
                .share()
                .value();
    }
}
