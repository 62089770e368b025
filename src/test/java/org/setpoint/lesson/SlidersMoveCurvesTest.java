package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.mission.Shown;
import org.setpoint.observation.Outcome;

/** What a lesson offers to move moves something that the lesson shows: the same patients with the same luck, end against end. */
class SlidersMoveCurvesTest {
    /** Of the height of a curve: what a class sees from the last row. */
    private static final double SEEN = 0.05;

    static Stream<Arguments> sliders() {
        return Taught.ALL.stream()
                .flatMap(l -> l.view().sliders().stream().map(s -> Arguments.of(l.name(), s.path(), l, s)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sliders")
    void movingItMovesACurve(String name, String path, Lesson lesson, Slider slider) {
        Shown left = Taught.run(lesson, lesson.arm(), 120, path + "=" + slider.from());
        Shown right = Taught.run(lesson, lesson.arm(), 120, path + "=" + slider.to());
        List<Outcome> moved = lesson.view().curves().stream()
                .filter(o -> difference(left, right, o) > SEEN)
                .toList();
        assertThat(moved).as("curves of %s that %s moves", name, path).isNotEmpty();
    }

    /** The largest distance between two curves, as a share of the highest absolute value of both. */
    private static double difference(Shown a, Shown b, Outcome outcome) {
        double furthest = 0;
        double highest = 0;
        for (int day : a.replicates().get(0).days()) {
            double left = a.mean(outcome, day);
            double right = b.mean(outcome, day);
            if (!Double.isNaN(left) && !Double.isNaN(right)) {
                furthest = Math.max(furthest, Math.abs(left - right));
                highest = Math.max(highest, Math.max(Math.abs(left), Math.abs(right)));
            }
        }
        return highest == 0 ? 0 : furthest / highest;
    }
}
