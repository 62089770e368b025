package org.setpoint.gui.look;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.OkabeIto;

/** Light, dark, or as much contrast as there is. */
public enum Theme {
    /** For bright rooms. */
    LIGHT("Light", ChartStyle.light(), false),
    /** For dark rooms and projectors. */
    DARK("Dark", ChartStyle.dark(), true),
    /** Black and white, and colours far from both. */
    CONTRAST("High contrast", contrast(), true);

    private final String title;
    private final ChartStyle style;
    private final boolean dark;

    Theme(String title, ChartStyle style, boolean dark) {
        this.title = title;
        this.style = style;
        this.dark = dark;
    }

    private static ChartStyle contrast() {
        ChartStyle d = ChartStyle.dark();
        return new ChartStyle(
                Color.BLACK,
                Color.WHITE,
                Color.WHITE,
                new Color(0x4A4A4A),
                new Color(0xD8D8D8),
                List.of(
                        new Color(0x7FD4FF),
                        new Color(0xFFB000),
                        new Color(0x2EE6A8),
                        new Color(0xFF9EDB),
                        new Color(0xFF8A3D),
                        OkabeIto.SKY,
                        Color.WHITE),
                d.family(),
                d.titleSize(),
                d.labelSize(),
                d.tickSize(),
                3.2f,
                d.wideAlpha(),
                0.3f);
    }

    /**
     * What it is called.
     *
     * @return a word or two
     */
    public String title() {
        return title;
    }

    /**
     * Charts in this theme.
     *
     * @return colours and fonts at scale 1
     */
    public ChartStyle style() {
        return style;
    }

    /**
     * Light on dark?
     *
     * @return true for dark grounds
     */
    public boolean isDark() {
        return dark;
    }

    /**
     * Looks a theme up.
     *
     * @param word as {@link #word}
     * @return light where there is none of that name
     */
    public static Theme find(String word) {
        for (Theme t : values()) {
            if (t.word().equals(word)) {
                return t;
            }
        }
        return LIGHT;
    }

    /**
     * The word that is remembered.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
