package org.setpoint.practice;

import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Climate;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Policy;
import org.setpoint.policy.Presentation;
import org.setpoint.policy.Visit;

/** The order of thoughts at a visit in usual care: start, or react, taper, raise. */
final class UsualCareRule implements Policy {
    private final Starting starting;
    private final Starters starters;
    private final Reaction reaction;
    private final Judgement judgement;
    private final TaperPlan taper;
    private final Granting granting;
    private final double weariness;
    private final int lastSeen;

    UsualCareRule(Settings settings, Memory memory, ParameterSet p) {
        starting = new Starting(settings, p);
        starters = new Starters(starting, p, memory);
        reaction = new Reaction(p);
        judgement = new Judgement(p);
        taper = new TaperPlan(p, memory);
        granting = new Granting(p);
        weariness = settings.number("weariness");
        lastSeen = memory.cell();
    }

    @Override
    public void inForce(Climate climate) {
        climate.givingUp = Math.max(climate.givingUp, weariness);
    }

    @Override
    public void atVisit(Visit visit) {
        double before = visit.recall(lastSeen);
        visit.remember(lastSeen, visit.day());
        if (starters.knows(visit)) {
            starters.follow(visit);
        } else if (visit.onOpioid()) {
            followUp(visit, Double.isNaN(before) ? 0 : visit.day() - before);
        } else if (!Double.isNaN(before)) {
            taper.forget(visit);
        } else if (visit.guard().mayStart && !visit.declined()) {
            Presentation presents = visit.presents();
            boolean slow = starting.isSlow(visit, presents);
            double dose = starting.dose(visit, presents, slow);
            starting.prescribe(visit, slow, dose);
            if (presents.starter() && dose > 0) {
                starters.welcome(visit, presents, slow, dose);
            }
        }
    }

    /** A patient on an opioid, started here or taken over from before. */
    private void followUp(Visit visit, double daysSinceLast) {
        boolean tapers = taper.goesOn(visit);
        boolean others = !tapers && visit.tapering() != Tapering.NONE;
        Reaction.Kind kind = tapers ? Reaction.Kind.NONE : reaction.decide(visit);
        if (kind == Reaction.Kind.STOP) {
            visit.stopOpioids(StopReason.ABERRANCE);
        } else if (tapers) {
            taper.goOn(visit);
        } else if (!others) {
            Tapering begins = begins(visit, kind, daysSinceLast);
            if (begins != Tapering.NONE) {
                taper.begin(visit, begins);
            } else if (visit.asksForMore()) {
                granting.answer(visit);
            }
        }
    }

    /** Whose taper begins; none against the patient's will where rules ask for consent. */
    private Tapering begins(Visit visit, Reaction.Kind kind, double daysSinceLast) {
        return kind == Reaction.Kind.TAPER && !visit.guard().consentNeeded
                ? Tapering.FORCED
                : judgement.decide(visit, daysSinceLast);
    }
}
