package org.setpoint.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/** A picture as one SVG element: text stays text, ids are fixed, title and description come first. */
final class Svg {
    private Svg() {}

    static String element(Picture picture, String id) {
        String prefix = "c-" + id.replaceAll("[^A-Za-z0-9_-]", "-");
        SVGGraphics2D g2 = new SVGGraphics2D(picture.width(), picture.height(), SVGUnits.PX);
        PictureWriter.smooth(g2);
        g2.setDefsKeyPrefix(prefix);
        g2.setGeomDoubleConverter(Svg::hundredths);
        g2.setTransformDoubleConverter(Svg::hundredths);
        g2.setFontFunction(family -> "DejaVu Sans,Verdana,sans-serif");
        picture.draw(g2, new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
        String svg = withoutIllegal(
                g2.getSVGElement(prefix, true, new ViewBox(0, 0, picture.width(), picture.height()), null, null));
        g2.dispose();
        int open = svg.indexOf("<svg ") + 5;
        int close = svg.indexOf('>', open) + 1;
        return "<svg role=\"img\" aria-labelledby=\"" + prefix + "-t " + prefix + "-d\" " + svg.substring(open, close)
                + "<title id=\"" + prefix + "-t\">" + escape(picture.title()) + "</title><desc id=\"" + prefix
                + "-d\">" + escape(picture.description()) + "</desc>" + svg.substring(close);
    }

    /** Two decimals, no exponent, no needless zeros: a hundredth of a pixel is more than a printer can show. */
    static String hundredths(double v) {
        long n = Math.round(v * 100);
        String sign = n < 0 ? "-" : "";
        long whole = Math.abs(n) / 100;
        long rest = Math.abs(n) % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + whole + decimals;
    }

    /** Escapes text for XML and drops the characters that XML cannot hold at all. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (legal(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** Names that users wrote may hold control characters, which make a file that is no XML. */
    private static String withoutIllegal(String svg) {
        return svg.codePoints().allMatch(Svg::legal)
                ? svg
                : svg.codePoints()
                        .filter(Svg::legal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
