package org.setpoint.simulation;

import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.pain.ChronicTransition;
import org.setpoint.model.pain.NervePain;
import org.setpoint.model.pain.Progression;
import org.setpoint.observation.Event;
import org.setpoint.patient.Course;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/**
 * How lasting pain changes, looked at once a week (Eq. 63 to 66): disease goes on, acute pain stays, chronic pain remits,
 * something new begins to hurt. Nothing of it happens before day 0, for people are enrolled as they then are; only nerve pain
 * that opioids keep going is as old as their use.
 */
final class PainCourse {
    /** Days between two looks at a patient. */
    private static final int WEEK = 7;
    /** A disease cannot add more than this, points; the scale ends at 10. */
    private static final double MOST = 8;
    /** The end of the scale of pain. */
    private static final double WORST = 10;
    /** SD of the pain of a new episode, points; assumption of the behaviour rules. */
    private static final double EPISODE_SD = 1.2;

    private final Population population;
    private final Course course;
    private final CohortRun run;
    private final Luck luck;
    private final Progression progression;
    private final NervePain nervePain;
    private final double neuropathicShare;
    private final double remissionChance;
    private final double remissionLeft;
    private final double remissionKeep;
    private final double episodePain;

    PainCourse(CohortRun run) {
        this.run = run;
        population = run.population();
        course = population.course;
        luck = run.luck();
        var p = run.world().parameters();
        progression = new Progression(p);
        nervePain = new NervePain(p, WEEK);
        neuropathicShare = p.value(Analgesia.NEUROPATHIC);
        remissionChance = p.value(ChronicTransition.REMISSION_RATE) * WEEK / 365;
        remissionLeft = p.value(ChronicTransition.REMISSION_LEFT);
        remissionKeep = Relaxation.decay(WEEK, p.value(ChronicTransition.REMISSION_TIME));
        episodePain = p.value(ChronicTransition.EPISODE_PAIN);
    }

    /** A day of one patient. */
    void live(int row, int day) {
        if (Math.floorMod(day + (int) population.number(row), WEEK) != 0) {
            return;
        }
        Bodies b = population.bodies();
        if (population.phenotype[row] == Phenotype.NEUROPATHIC || course.disease[row] == Course.Disease.NERVE) {
            double[] prolonged = b.of(State.PROLONGED_PAIN);
            prolonged[row] = nervePain.next(prolonged[row], b.of(State.ADAPTATION)[row]);
        }
        if (day >= 0) {
            week(row, day, b);
        }
    }

    private void week(int row, int day, Bodies b) {
        if (course.disease[row] != Course.Disease.STEADY) {
            progress(row, day, b);
        }
        if (course.kept[row] > 0) {
            double keep = StrictFastMath.exp(-WEEK / (double) b.of(Trait.HEALING_TIME)[row]);
            course.persisting[row] = Relaxation.toward(course.persisting[row], course.kept[row], keep);
        }
        if (course.episodes[row] > 0) {
            hurtAnew(row, day, b);
        }
        remit(row, day);
        double stays = course.persisting[row];
        double mean = b.of(Trait.MEAN_PAIN)[row];
        b.of(State.LASTING_PAIN)[row] = stays
                + course.tissue[row]
                + course.nerve[row]
                - (1 - remissionLeft) * (mean + stays) * course.remission[row];
    }

    private void progress(int row, int day, Bodies b) {
        double gain = progression.gain(
                course.rate[row] * course.untreated[row],
                WEEK / 365.0,
                luck.uniform(population.number(row), Purpose.PROGRESSION_STEP, day));
        double added = course.tissue[row] + course.nerve[row];
        gain = Math.min(gain, MOST - added);
        if (course.disease[row] == Course.Disease.TISSUE) {
            course.tissue[row] += gain;
            return;
        }
        course.nerve[row] += gain;
        float[] responsive = b.of(Trait.RESPONSIVE_SHARE);
        double before = Math.max(0.1, b.of(Trait.MEAN_PAIN)[row] + added);
        // new nerve pain answers opioids as nerve pain does, so the whole answers them less; never more
        double mixed = (responsive[row] * before + neuropathicShare * gain) / (before + gain);
        responsive[row] = (float) Math.min(responsive[row], mixed);
    }

    private void remit(int row, int day) {
        if (course.remitting[row]) {
            course.remission[row] = Relaxation.toward(course.remission[row], 1, remissionKeep);
        } else if ((course.chronic[row] || course.becameChronic(row))
                && luck.uniform(population.number(row), Purpose.REMISSION, day) < remissionChance) {
            course.remitting[row] = true;
            run.record().add(new Event(population.number(row), day, "remission", ""));
        }
    }

    private void hurtAnew(int row, int day, Bodies b) {
        long number = population.number(row);
        double chance = -StrictFastMath.expm1(-course.episodes[row] * WEEK / 365);
        if (luck.uniform(number, Purpose.NEW_EPISODE, day) < chance) {
            double size = episodePain + EPISODE_SD * luck.normal(number, Purpose.EPISODE_PAIN, day);
            double[] acute = b.of(State.ACUTE_PAIN);
            acute[row] = Math.min(WORST, acute[row] + Math.max(0, size));
            run.record().add(new Event(number, day, "acute-episode", ""));
        }
    }
}
