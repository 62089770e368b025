package org.setpoint.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.unit.InputException;

class AskTest {
    private static final Ask HOUR = Ask.of(3600, 2L << 30, 2);

    @Test
    void asksForMoreThanThePilotAndSharesItAmongCores() {
        assertThat(HOUR.minutes()).isEqualTo(5 + 4 * 30);
        assertThat(HOUR.heap()).isEqualTo(2049);
        assertThat(HOUR.memory()).isEqualTo(2049 + Ask.BESIDES);
        assertThat(Ask.of(1, 1, 1).heap()).isEqualTo(512);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 01:30:00",
        "2:00:00, 02:00:00",
        "0:59:01, 01:00:00",
        "1-12, 1-12:00:00",
        "1-12:30, 1-12:30:00",
        "2-00:00:01, 2-00:01:00",
        "36:00:00, 1-12:00:00"
    })
    void readsTimesAsSlurmDoesAndRoundsThemUpToMinutes(String text, String time) {
        assertThat(HOUR.within(text).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"2G, 2048", "2 GiB, 2048", "1500M, 1500", "1500mb, 1500"})
    void givesJavaAllMemoryButWhatItNeedsItself(String text, long memory) {
        assertThat(HOUR.holding(text).memory()).isEqualTo(memory);
        assertThat(HOUR.holding(text).heap()).isEqualTo(memory - Ask.BESIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "soon", "1:2", "-5", "0:00:00"})
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> HOUR.within(text))
                .withMessageContaining("--time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "much", "-2G", "100M"})
    void refusesWhatIsNoMemory(String text) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> HOUR.holding(text))
                .withMessageContaining("--memory");
    }
}
