package org.setpoint.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.batch.PlannedRun;
import org.setpoint.batch.RunPlan;
import org.setpoint.unit.InputException;

class ShareTest {
    private static final RunPlan PLAN = new RunPlan(
            Map.of(),
            IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> new PlannedRun(i, "a", 0, i, 1, ""))
                    .toList());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 11, 1000})
    void everyRunHasExactlyOneTaskAndNoTaskHasMoreThanOneAboveAnother(int tasks) {
        List<PlannedRun> all = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int task = 1; task <= tasks; task++) {
            List<PlannedRun> runs = new Share(task, tasks).of(PLAN);
            least = Math.min(least, runs.size());
            most = Math.max(most, runs.size());
            all.addAll(runs);
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(PLAN.runs());
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Share.parse(new Share(3, 8).toString())).isEqualTo(new Share(3, 8));
        assertThat(Share.parse(" 3 / 8 ")).isEqualTo(new Share(3, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "3/", "/8", "0/8", "9/8", "-1/8", "1/0", "1/99999999", "1.5/8", "a/b", "99999999999/8"})
    void refusesWhatIsNoShare(String text) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Share.parse(text))
                .withMessageContaining("--tasks");
    }

    @Test
    void tasksAreToldAsSchedulersReadThem() {
        assertThat(Missing.ranges(new TreeSet<>(List.of(2)))).isEqualTo("2");
        assertThat(Missing.ranges(new TreeSet<>(List.of(1, 2, 3, 7, 9, 10)))).isEqualTo("1-3,7,9-10");
    }
}
