package org.setpoint.chart;

import java.awt.Color;

/**
 * Eight colours that people with any form of colour blindness can tell apart (Okabe and Ito 2008, Color Universal
 * Design). Yellow is left out: it cannot be read on white.
 */
public final class OkabeIto {
    /** Blue. */
    public static final Color BLUE = new Color(0x0072B2);
    /** Vermillion. */
    public static final Color VERMILLION = new Color(0xD55E00);
    /** Bluish green. */
    public static final Color GREEN = new Color(0x009E73);
    /** Reddish purple. */
    public static final Color PURPLE = new Color(0xCC79A7);
    /** Orange. */
    public static final Color ORANGE = new Color(0xE69F00);
    /** Sky blue. */
    public static final Color SKY = new Color(0x56B4E9);
    /** Black. */
    public static final Color BLACK = new Color(0x000000);

    private OkabeIto() {}
}
