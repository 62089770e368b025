package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn anywhere: in a window, a PNG or an SVG. */
public interface Picture {
    /**
     * Preferred width.
     *
     * @return pixels at scale 1
     */
    int width();

    /**
     * Preferred height.
     *
     * @return pixels at scale 1
     */
    int height();

    /**
     * What it is, for people who cannot see it and for tooltips.
     *
     * @return a few words
     */
    String title();

    /**
     * What it shows, in words and numbers, for people who cannot see it.
     *
     * @return one or more sentences
     */
    String description();

    /**
     * Draws.
     *
     * @param g2 where to; its clip, font and colours are left changed
     * @param area pixels to fill, ground included
     */
    void draw(Graphics2D g2, Rectangle2D area);
}
