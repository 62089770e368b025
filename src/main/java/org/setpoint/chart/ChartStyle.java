package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * Every colour, font and line width of every chart. Sizes are pixels at scale 1; a chart 800 pixels wide fills an A4
 * column, where 13 pixels print as 8 points.
 *
 * @param ground behind everything
 * @param text titles, names and tick labels
 * @param muted captions and units
 * @param grid grid lines
 * @param baseline the curve the others are held against
 * @param colours of the other curves, in order; the first is the main one
 * @param family typeface, a logical Java name
 * @param titleSize of the title
 * @param labelSize of names of curves and axes
 * @param tickSize of numbers along the axes and of captions
 * @param lineWidth of the main curve
 * @param wideAlpha opacity of the band of 90 %, 0 to 1
 * @param narrowAlpha opacity of the band of 50 % on top of it, 0 to 1
 */
public record ChartStyle(
        Color ground,
        Color text,
        Color muted,
        Color grid,
        Color baseline,
        List<Color> colours,
        String family,
        float titleSize,
        float labelSize,
        float tickSize,
        float lineWidth,
        float wideAlpha,
        float narrowAlpha) {

    /** Copies the list; refuses a style without colours. */
    public ChartStyle {
        colours = List.copyOf(colours);
        if (colours.isEmpty()) {
            throw new IllegalArgumentException("a chart style needs at least one colour");
        }
    }

    /**
     * For paper, reports and bright rooms.
     *
     * @return dark text on white
     */
    public static ChartStyle light() {
        return new ChartStyle(
                /* ground= */ Color.WHITE,
                /* text= */ new Color(0x222222),
                /* muted= */ new Color(0x595959),
                /* grid= */ new Color(0xE3E3E3),
                /* baseline= */ new Color(0x7F7F7F),
                List.of(
                        OkabeIto.BLUE,
                        OkabeIto.VERMILLION,
                        OkabeIto.GREEN,
                        OkabeIto.PURPLE,
                        OkabeIto.ORANGE,
                        OkabeIto.SKY,
                        new Color(0x303030)),
                Font.SANS_SERIF,
                /* titleSize= */ 19,
                /* labelSize= */ 14,
                /* tickSize= */ 13,
                /* lineWidth= */ 2.4f,
                /* wideAlpha= */ 0.11f,
                /* narrowAlpha= */ 0.17f);
    }

    /**
     * For dark rooms and projectors.
     *
     * @return light text on near-black
     */
    public static ChartStyle dark() {
        return new ChartStyle(
                /* ground= */ new Color(0x16181C),
                /* text= */ new Color(0xEDEDED),
                /* muted= */ new Color(0xB4B4B4),
                /* grid= */ new Color(0x34373C),
                /* baseline= */ new Color(0xA0A0A0),
                List.of(
                        OkabeIto.SKY,
                        OkabeIto.ORANGE,
                        OkabeIto.GREEN,
                        OkabeIto.PURPLE,
                        OkabeIto.VERMILLION,
                        OkabeIto.BLUE,
                        new Color(0xE0E0E0)),
                Font.SANS_SERIF,
                /* titleSize= */ 19,
                /* labelSize= */ 14,
                /* tickSize= */ 13,
                /* lineWidth= */ 2.4f,
                /* wideAlpha= */ 0.16f,
                /* narrowAlpha= */ 0.22f);
    }

    /**
     * Larger or smaller text and lines, for a projector or a small panel.
     *
     * @param factor positive; 1 changes nothing
     * @return the same colours
     */
    public ChartStyle scaled(float factor) {
        return new ChartStyle(
                ground,
                text,
                muted,
                grid,
                baseline,
                colours,
                family,
                titleSize * factor,
                labelSize * factor,
                tickSize * factor,
                lineWidth * factor,
                wideAlpha,
                narrowAlpha);
    }

    /**
     * The colour of the nth curve that is no baseline.
     *
     * @param n from 0
     * @return a colour; they repeat when there are none left
     */
    public Color colour(int n) {
        return colours.get(n % colours.size());
    }

    /**
     * A colour dark (or light) enough to read as text on the ground.
     *
     * @param colour of a curve
     * @return the colour, mixed with the text colour
     */
    public Color readable(Color colour) {
        float share = 0.4f;
        return new Color(
                mix(colour.getRed(), text.getRed(), share),
                mix(colour.getGreen(), text.getGreen(), share),
                mix(colour.getBlue(), text.getBlue(), share));
    }

    /**
     * Font of titles.
     *
     * @return in pixels at this style's size
     */
    public Font titleFont() {
        return font(Font.BOLD, titleSize);
    }

    Font nameFont() {
        return font(Font.BOLD, labelSize);
    }

    /**
     * Font of names along axes.
     *
     * @return in pixels at this style's size
     */
    public Font labelFont() {
        return font(Font.PLAIN, labelSize);
    }

    /**
     * Font of numbers along axes and of captions.
     *
     * @return in pixels at this style's size
     */
    public Font tickFont() {
        return font(Font.PLAIN, tickSize);
    }

    BasicStroke line(float share) {
        return new BasicStroke(lineWidth * share, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /**
     * The line of a mark in time.
     *
     * @return thin and dashed
     */
    public static BasicStroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
    }

    /**
     * A colour that lets the ground through.
     *
     * @param colour opaque
     * @param alpha opacity, 0 to 1
     * @return the same colour, translucent
     */
    public static Color translucent(Color colour, float alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(alpha * 255));
    }

    private Font font(int weight, float size) {
        return new Font(family, weight, 1).deriveFont(size);
    }

    private static int mix(int a, int b, float share) {
        return Math.round(a * (1 - share) + b * share);
    }
}
