package org.setpoint.gui.population;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.look.FaresLook;
import org.setpoint.gui.look.Theme;

/** Where some patients came from, and the way of the patient in the middle since the start. */
final class Trails {
    /** Frames that are kept. */
    private static final int LENGTH = 16;
    /** Patients that leave a trail, so that they can be told apart. */
    private static final int MOST = 90;
    /** Days between two points of the middle's way. */
    private static final int STRIDE = 7;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<float[]> middle = new ArrayList<>();
    private int lastDay = -STRIDE;

    void clear() {
        frames.clear();
        middle.clear();
        lastDay = -STRIDE;
    }

    void add(Frame frame) {
        Frame newest = frames.peekLast();
        if (newest != null
                && (newest.across() != frame.across() || newest.up() != frame.up() || newest.day() > frame.day())) {
            clear();
        }
        frames.addLast(frame);
        if (frames.size() > LENGTH) {
            frames.removeFirst();
        }
        if (frame.day() >= lastDay + STRIDE) {
            lastDay = frame.day();
            middle.add(new float[] {median(frame.x()), median(frame.y())});
        }
    }

    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        while (n > 0 && Float.isNaN(sorted[n - 1])) {
            n--;
        }
        return n == 0 ? Float.NaN : sorted[n / 2];
    }

    void draw(Graphics2D g, Places.Scatter places, Theme theme, int chosen) {
        Frame[] kept = frames.toArray(Frame[]::new);
        if (kept.length > 1) {
            int size = kept[0].size();
            int stride = Math.max(1, size / MOST);
            g.setStroke(new BasicStroke(1.1f));
            for (int patient = stride / 2; patient < size; patient += stride) {
                trail(g, places, theme, kept, patient, 130);
            }
            if (chosen >= 0 && chosen < size) {
                g.setStroke(new BasicStroke(2.4f));
                trail(g, places, theme, kept, chosen, 255);
            }
        }
    }

    private static void trail(
            Graphics2D g, Places.Scatter places, Theme theme, Frame[] kept, int patient, int opacity) {
        Path2D.Float path = new Path2D.Float();
        boolean begun = false;
        for (Frame f : kept) {
            if (Float.isNaN(f.x()[patient])) {
                return;
            }
            if (begun) {
                path.lineTo(places.x(f, patient), places.y(f, patient));
            } else {
                path.moveTo(places.x(f, patient), places.y(f, patient));
                begun = true;
            }
        }
        Color c = FaresLook.colour(kept[kept.length - 1].fares(patient), theme);
        g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), opacity));
        g.draw(path);
    }

    /** The way of the middle patient since the start, on top of everybody. */
    void way(Graphics2D g, Places.Scatter places, Theme theme) {
        if (middle.size() < 2) {
            return;
        }
        Path2D.Double path = new Path2D.Double();
        boolean begun = false;
        for (float[] m : middle) {
            double x = places.plot().getX()
                    + places.plot().getWidth() * places.across().share(m[0]);
            double y = places.plot().getMaxY()
                    - places.plot().getHeight() * places.up().share(m[1]);
            if (begun) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                begun = true;
            }
        }
        g.setStroke(new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(theme.style().ground());
        g.draw(path);
        g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(theme.style().text());
        g.draw(path);
    }
}
