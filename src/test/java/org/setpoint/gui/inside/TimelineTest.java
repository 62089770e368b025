package org.setpoint.gui.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.inside.Timeline.Window;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;

/** What is seen when, and in what words. */
class TimelineTest {
    private final Timeline plain = new Timeline(Bodies.life(100), null);
    private final Timeline probed = new Timeline(Bodies.life(100), Bodies.probe(100));

    @Test
    void theCursorIsAlwaysInTheWindow() {
        for (Stretch stretch : List.of(Stretch.DAYS, Stretch.WEEKS, Stretch.WHOLE)) {
            for (double cursor = 0; cursor <= 100; cursor += 0.5) {
                Window w = plain.window(stretch, cursor);
                assertThat(w.holds(cursor))
                        .as("%s at %s: %s", stretch, cursor, w)
                        .isTrue();
                assertThat(w.from()).isGreaterThanOrEqualTo(0);
                assertThat(w.to()).isLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void aStretchIsAsLongAsItSays() {
        assertThat(plain.window(Stretch.DAYS, 100)).isEqualTo(new Window(97, 100));
        assertThat(plain.window(Stretch.WEEKS, 100)).isEqualTo(new Window(72, 100));
        assertThat(plain.window(Stretch.WHOLE, 3)).isEqualTo(new Window(0, 100));
        assertThat(plain.window(Stretch.DAYS, 40).length()).isEqualTo(3);
    }

    @Test
    void aWhatIfIsSeenWithAsMuchOfThePast() {
        Window w = probed.window(Stretch.WHAT_IF, 100);
        assertThat(w.from()).isCloseTo(99.5, within(1e-9));
        assertThat(w.to()).isCloseTo(100.5, within(1e-9));
    }

    @Test
    void upToNowItIsTheRunAndBehindItTheCopies() {
        assertThat(probed.at(100).synapse().antagonist()).isZero();
        assertThat(probed.at(100.25).synapse().antagonist()).isEqualTo(0.6);
        BodyMoment without = probed.without(100.25);
        assertThat(without).isNotNull();
        assertThat(probed.without(99)).isNull();
        assertThat(plain.without(99)).isNull();
    }

    @Test
    void theSentenceSaysWhatIsSeen() {
        Timeline told =
                new Timeline(Bodies.life(100, new Event(17, 50, "prescribed-less", "oxycodone-er 60 MME/day")), null);
        String sentence = Sentence.of(told, 50 + 14 / 24.0);
        assertThat(sentence)
                .startsWith("Day 50, 14:00: 85\u00a0% of her receptors are left; the drug holds 20\u00a0% of them;")
                .contains("tolerance 2.3-fold for pain, 1.5-fold for breathing", "COWS 3.0", "pain 5.0")
                .endsWith("On this day: prescribed less: oxycodone-er 60 MME/day.");
        assertThat(Sentence.whole(told, 50)).contains("woman, 52 years, nociplastic pain", "oxycodone-er 120 MME/day");
    }

    @Test
    void theSentenceOfAWhatIfHoldsItAgainstTheOtherCopy() {
        assertThat(Sentence.whole(probed, 100.25))
                .startsWith(
                        "Patient 17. What if naloxone 0.4 mg in a vein? At worst COWS 3.0, 5 minutes later (without it 3.0)")
                .contains("naloxone holds 60\u00a0% of them");
    }

    @Test
    void momentsAreReadAsPeopleWriteThem() {
        assertThat(MomentText.read(" 212 ")).hasValue(212);
        assertThat(MomentText.read("day 212, 06:30")).hasValueCloseTo(212 + 6.5 / 24, within(1e-9));
        assertThat(MomentText.read("212.5")).hasValue(212.5);
        for (String wrong : List.of("", "noon", "-1", "212 25:00", "212 14:75", "212.5 14:00", "1e3")) {
            assertThat(MomentText.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(MomentText.accepted("noon", 0, 300)).contains("'noon'", "0 to 300", "150 14:00");
    }

    @Test
    void aFoldedLineKeepsItsHighestAndLowest() {
        List<BodyMoment> moments = Bodies.life(100).moments();
        Folded folded = Folded.of(moments, m -> m.hour().receptors(), new Window(0, 100), 200);
        assertThat(folded.day().length).isBetween(100, 200);
        assertThat(folded.highest()).isEqualTo(1);
        assertThat(folded.low()[folded.low().length - 1]).isCloseTo(0.7, within(1e-9));
        assertThat(folded.day()).isSorted();
        Folded single = Folded.of(moments, m -> m.hour().receptors(), new Window(97, 100), 600);
        assertThat(single.day().length).isBetween(72, 76); // every hour, and one on either side
        assertThat(single.low()).isEqualTo(single.high());
    }
}
