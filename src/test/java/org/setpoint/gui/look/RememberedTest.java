package org.setpoint.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one window writes down the next one reads, in a place of this test's own. */
class RememberedTest {
    private static final Rectangle SOMEWHERE = new Rectangle(1, 2, 300, 400);

    private final String place =
            "setpoint-remembered-test-" + ProcessHandle.current().pid();

    @BeforeEach
    void choosePlace() {
        System.setProperty("setpoint.preferences", place);
    }

    @AfterEach
    void removePlace() throws BackingStoreException {
        System.clearProperty("setpoint.preferences");
        Preferences.userRoot().node(place).removeNode();
    }

    @Test
    void whatIsKeptIsReadByTheNextWindow() {
        Remembered first = Remembered.ofUser();
        first.keepLook(new Look(Theme.CONTRAST, 1.3));
        first.keepBounds(new Rectangle(10, 20, 900, 700));
        first.keepNumber("speed", 4.5);
        first.keepWord("folder", "/a b/ü");
        first.write();
        Remembered next = Remembered.ofUser();
        assertThat(next.look()).isEqualTo(new Look(Theme.CONTRAST, 1.3));
        assertThat(next.bounds(SOMEWHERE)).isEqualTo(new Rectangle(10, 20, 900, 700));
        assertThat(next.number("speed", 1)).isEqualTo(4.5);
        assertThat(next.word("folder", ".")).isEqualTo("/a b/ü");
    }

    @Test
    void whereNothingIsKeptOneGetsWhatOneAskedFor() throws BackingStoreException {
        Remembered first = Remembered.ofUser();
        first.keepNumber("speed", 4.5);
        first.forget();
        assertThat(first.number("speed", 1)).isEqualTo(1);
        assertThat(first.word("folder", ".")).isEqualTo(".");
        assertThat(first.bounds(SOMEWHERE)).isEqualTo(SOMEWHERE);
        assertThat(first.look().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aSizeOutOfRangeIsPutIntoIt() {
        assertThat(new Look(Theme.LIGHT, 99).size()).isEqualTo(Look.LARGEST);
        assertThat(new Look(Theme.LIGHT, 0).size()).isEqualTo(Look.SMALLEST);
        assertThat(Theme.find("no such theme")).isEqualTo(Theme.LIGHT);
        for (Theme theme : Theme.values()) {
            assertThat(Theme.find(theme.word())).isEqualTo(theme);
        }
    }
}
