package org.setpoint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.random.Luck;

/** What a district of prescribers does when patients ask, leave and look around. */
class PracticesTest {
    private static final ParameterSet P = ParameterSet.defaults(Practices.PARAMETERS);
    private final Population population = new Population(0, 100, 0);

    private Practices practices(double room) {
        Settings settings = new Settings(
                Map.of("panel", 25.0, "practices", 4.0, "visits-per-day", 2000.0, "room", room, "pdmp-look-ups", 0.2));
        return new Practices(population, settings, 100, P, new Luck(3, 1));
    }

    @Test
    void aPrescriberIsTheSameHoweverTheCohortIsCut() {
        Practices whole = practices(0.1);
        Population last = new Population(75, 25, 0);
        Settings settings = new Settings(
                Map.of("panel", 25.0, "practices", 4.0, "visits-per-day", 2000.0, "room", 0.1, "pdmp-look-ups", 0.2));
        Practices part = new Practices(last, settings, 100, P, new Luck(3, 1));
        assertThat(part.style(0)).isEqualTo(whole.style(75)).isEqualTo(whole.style(99));
        assertThat(part.sternness(3)).isEqualTo(whole.sternness(78));
        assertThat(whole.style(0)).isNotEqualTo(whole.style(25));
    }

    @Test
    void whoeverIsCutOffForAberranceHasNobodyAndWhoeverFinishedATaperStays() {
        Practices p = practices(0.1);
        p.stopped(0, StopReason.TAPERED);
        p.stopped(1, StopReason.ABERRANCE);
        p.stopped(2, StopReason.ABANDONED);
        assertThat(p.isWithout(0)).isFalse();
        assertThat(p.isWithout(1)).isTrue();
        assertThat(p.style(2)).isZero();
    }

    @Test
    void aSearchEndsWithSomebodyWhereThereIsRoomAndWithNobodyWhereThereIsNone() {
        Practices roomy = practices(2);
        roomy.leave(0);
        long days = IntStream.range(0, 200)
                .filter(day -> !roomy.isWithout(0) || roomy.takeOn(0, day))
                .count();
        assertThat(days).as("found early in 200 daily searches").isGreaterThan(150);
        Practices full = practices(0);
        full.leave(0);
        IntStream.range(0, 200).forEach(day -> full.takeOn(0, day));
        assertThat(population.care.prescriber[0])
                .as("the only room in the district is the patient's own old place")
                .isIn((short) -1, (short) 0);
        assertThat(full.takeOn(30, 5))
                .as("whoever has a prescriber stays there")
                .isTrue();
        assertThat(population.care.prescriber[30]).isEqualTo((short) 1);
    }

    @Test
    void aFifthOfTheVisitsLooksTheProgrammeUpAndAMandateAllOfThem() {
        Practices p = practices(0.1);
        long usual =
                IntStream.range(0, 5000).filter(day -> p.looksUp(7, day, 0)).count();
        assertThat(usual).isBetween(850L, 1150L); // 1000, SD 28
        assertThat(IntStream.range(0, 500).allMatch(day -> p.looksUp(7, day, 1)))
                .isTrue();
    }

    @Test
    void burdenedPrescribersGiveUpMoreOften() {
        Weariness weariness = new Weariness(P, new Luck(1, 1));
        assertThat(weariness.rate(0.015, 0)).isEqualTo(0.015);
        assertThat(weariness.rate(0.015, 1)).isEqualTo(0.03);
        Weariness off = new Weariness(P.with("weariness-strength", 0), new Luck(1, 1));
        assertThat(off.rate(0.015, 5)).isZero();
    }
}
