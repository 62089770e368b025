package org.setpoint.gui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;
import org.setpoint.chart.ChartStyle;

/**
 * Theme and size of everything in the window.
 *
 * @param theme colours
 * @param size 1 is a desk; 1.5 and more is a projector
 */
public record Look(Theme theme, double size) {
    /** Smallest size of text. */
    public static final double SMALLEST = 0.8;
    /** Largest size of text. */
    public static final double LARGEST = 2.5;

    /** What text measures at size 1, in pixels. */
    private static final float TEXT = 13;

    private static final Map<String, String> CONTRAST = Map.of(
            "@background", "#000000",
            "@foreground", "#ffffff",
            "@accentColor", "#ffb000",
            "Component.borderColor", "#ffffff",
            "Component.focusWidth", "2",
            "Button.borderColor", "#ffffff",
            "Label.disabledForeground", "#c8c8c8",
            "Button.disabledText", "#c8c8c8");

    /** Keeps the size in its range. */
    public Look {
        size = Math.max(SMALLEST, Math.min(LARGEST, size));
    }

    /** Smooth text also where the desktop says nothing of it; before anything is drawn. */
    public static void smoothText() {
        if (System.getProperty("awt.useSystemAAFontSettings") == null) {
            System.setProperty("awt.useSystemAAFontSettings", "on");
        }
    }

    /** Puts it on every component there is, and on those to come; on the event thread. */
    public void apply() {
        FlatLaf.setGlobalExtraDefaults(theme == Theme.CONTRAST ? CONTRAST : Map.of());
        UIManager.put("defaultFont", new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(TEXT * (float) size)));
        if (theme.isDark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /**
     * How charts look in the window: smaller text than on paper, where there is room for it.
     *
     * @return the theme's style at this size
     */
    public ChartStyle style() {
        return theme.style().scaled((float) (size * 0.85));
    }

    /**
     * Pixels of something that measures so many at size 1.
     *
     * @param pixels at size 1
     * @return at this size
     */
    public int px(double pixels) {
        return (int) Math.round(pixels * size);
    }

    /**
     * Larger or smaller.
     *
     * @param factor of the size
     * @return the same theme
     */
    public Look larger(double factor) {
        return new Look(theme, size * factor);
    }

    /**
     * Other colours.
     *
     * @param other theme
     * @return the same size
     */
    public Look in(Theme other) {
        return new Look(other, size);
    }
}
