package org.setpoint.gui.population;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Look;
import org.setpoint.observation.Fares;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * All patients of one arm as MASON portrays a field: from the last frame, never from the run itself, which goes on
 * meanwhile.
 */
final class PatientField extends FieldPortrayal2D {
    private static final double REACH = 9;

    private final SimplePortrayal2D one = new SimplePortrayal2D();
    private final Trails trails = new Trails();
    private final Canvas canvas = new Canvas();
    private final IntConsumer onChosen;
    private Look look;
    private @Nullable Frame frame;
    private @Nullable Axis across;
    private @Nullable Axis up;
    private @Nullable Glyphs glyphs;
    private boolean ward;
    private boolean trailed = true;
    private int chosen = -1;

    /**
     * An empty field.
     *
     * @param look of the window
     * @param onChosen hears the number of a patient who is clicked
     */
    PatientField(Look look, IntConsumer onChosen) {
        this.look = look;
        this.onChosen = onChosen;
    }

    void look(Look other) {
        look = other;
        glyphs = null;
    }

    void show(Frame next, Axis horizontal, Axis vertical) {
        frame = next;
        across = horizontal;
        up = vertical;
        trails.add(next);
    }

    void clear() {
        frame = null;
        trails.clear();
    }

    void ward(boolean rows) {
        ward = rows;
    }

    void trails(boolean shown) {
        trailed = shown;
    }

    void choose(int patient) {
        chosen = patient;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return one;
    }

    @Override
    public boolean setSelected(@Nullable LocationWrapper wrapper, boolean selected) {
        if (selected && wrapper != null) {
            onChosen.accept((Integer) wrapper.getObject());
        }
        return true;
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return new PatientNumbers((Integer) wrapper.getObject(), () -> frame);
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return describe((Integer) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return "Patient " + wrapper.getObject();
    }

    /** A patient in words, for a tool tip or a screen reader. */
    String describe(int patient) {
        Frame f = frame;
        if (f == null || patient < 0 || patient >= f.size()) {
            return "";
        }
        Fares fares = f.fares(patient);
        String said = "Patient " + patient + ": " + Labels.name(fares.word()).toLowerCase(java.util.Locale.ROOT);
        return fares == Fares.DEAD
                ? said
                : said + "; " + Labels.name(f.across()) + " " + Labels.value(f.x()[patient], f.across()) + ", "
                        + Labels.name(f.up()) + " " + Labels.value(f.y()[patient], f.up());
    }

    @Override
    protected void hitOrDraw(@Nullable Graphics2D g, DrawInfo2D info, @Nullable Bag hit) {
        Frame f = frame;
        if (f == null || across == null || up == null) {
            return;
        }
        Rectangle2D plot = inside(info.draw);
        Places places = ward ? Places.Ward.of(plot, f.size()) : new Places.Scatter(across, up, plot, f.size());
        if (hit != null) {
            hit(f, places, info, hit);
        } else if (g != null) {
            canvas.paint(
                    g,
                    info.draw.createIntersection(info.clip),
                    look.theme().style().ground(),
                    inner -> paint(inner, f, places, info.draw));
        }
    }

    private void hit(Frame f, Places places, DrawInfo2D info, Bag hit) {
        double x = info.clip.getCenterX();
        double y = info.clip.getCenterY();
        double nearest = Math.max(REACH, places.radius() * 1.5);
        int found = -1;
        for (int i = 0; i < f.size(); i++) {
            double d = Math.hypot(places.x(f, i) - x, places.y(f, i) - y);
            if (d < nearest) {
                nearest = d;
                found = i;
            }
        }
        if (found >= 0) {
            hit.add(new LocationWrapper(found, found, this));
        }
    }

    private void paint(Graphics2D g, Frame f, Places places, Rectangle2D all) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (places instanceof Places.Scatter scatter) {
            axes(g, scatter, all, look.style());
            if (trailed) {
                trails.draw(g, scatter, look.theme(), chosen);
            }
        }
        double r = places.radius() * Math.sqrt(look.size());
        Glyphs drawn = glyphs;
        if (drawn == null || !drawn.fits(look.theme(), r)) {
            drawn = new Glyphs(look.theme(), r);
            glyphs = drawn;
        }
        // The most urgent last, so that nobody covers them.
        for (Fares fares : Fares.values()) {
            if (f.count(fares) > 0) {
                layer(g, f, places, drawn, fares);
            }
        }
        if (trailed && places instanceof Places.Scatter scatter) {
            trails.way(g, scatter, look.theme());
        }
        if (chosen >= 0 && chosen < f.size()) {
            ring(g, places.x(f, chosen), places.y(f, chosen), r + 4);
        }
    }

    @SuppressWarnings("EnumOrdinal") // frames hold a byte for each patient
    private static void layer(Graphics2D g, Frame f, Places places, Glyphs drawn, Fares fares) {
        byte wanted = (byte) fares.ordinal();
        byte[] all = f.fares();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == wanted) {
                double x = places.x(f, i);
                double y = places.y(f, i);
                if (!Double.isNaN(x) && !Double.isNaN(y)) {
                    drawn.draw(g, wanted, x, y);
                }
            }
        }
    }

    private void ring(Graphics2D g, double x, double y, double r) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return;
        }
        g.setStroke(new BasicStroke(5));
        g.setColor(look.theme().style().ground());
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        g.setStroke(new BasicStroke(2.4f));
        g.setColor(look.theme().style().text());
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    /** What the axes leave; the same for drawing and for clicking. */
    private Rectangle2D inside(Rectangle2D all) {
        return inside(all, look.style(), ward);
    }

    static Rectangle2D inside(Rectangle2D all, ChartStyle style, boolean ward) {
        double line = style.tickFont().getSize2D() * 1.35;
        double pad = line * 0.5;
        if (ward) {
            return new Rectangle2D.Double(
                    all.getX() + pad, all.getY() + pad, all.getWidth() - 2 * pad, all.getHeight() - 2 * pad);
        }
        double left = line * 3.4;
        double bottom = line * 2.5;
        double top = line * 1.7;
        return new Rectangle2D.Double(
                all.getX() + left,
                all.getY() + top,
                Math.max(10, all.getWidth() - left - 2 * pad),
                Math.max(10, all.getHeight() - top - bottom));
    }

    /** Numbers and lines of both axes, in an area that is a little larger than the plot. */
    static void axes(Graphics2D g, Places.Scatter s, Rectangle2D all, ChartStyle style) {
        Rectangle2D p = s.plot();
        g.setFont(style.tickFont());
        FontMetrics m = g.getFontMetrics();
        g.setStroke(new BasicStroke(1));
        double step = s.across().scale().step();
        for (double v = first(s.across()); v <= s.across().scale().upper() + 1e-9 * step; v += step) {
            double x = p.getX() + p.getWidth() * s.across().share(v);
            g.setColor(style.grid());
            g.draw(new Line2D.Double(x, p.getY(), x, p.getMaxY()));
            g.setColor(style.text());
            String text = s.across().scale().format().format(v);
            double at = Math.min(x - m.stringWidth(text) / 2.0, all.getMaxX() - m.stringWidth(text) - 2);
            g.drawString(text, (float) at, (float) (p.getMaxY() + m.getAscent() + 3));
        }
        step = s.up().scale().step();
        for (double v = first(s.up()); v <= s.up().scale().upper() + 1e-9 * step; v += step) {
            double y = p.getMaxY() - p.getHeight() * s.up().share(v);
            g.setColor(style.grid());
            g.draw(new Line2D.Double(p.getX(), y, p.getMaxX(), y));
            g.setColor(style.text());
            String text = s.up().scale().format().format(v);
            g.drawString(text, (float) (p.getX() - m.stringWidth(text) - 6), (float) (y + m.getAscent() * 0.38));
        }
        g.setColor(style.text());
        g.setFont(style.tickFont().deriveFont(Font.BOLD));
        FontMetrics bold = g.getFontMetrics();
        String right = s.across().label() + " →";
        g.drawString(right, (float) (p.getMaxX() - bold.stringWidth(right)), (float)
                (all.getMaxY() - bold.getDescent() - 2));
        g.drawString("↑ " + s.up().label(), (float) (all.getX() + 6), (float) (all.getY() + bold.getAscent() + 2));
    }

    private static double first(Axis a) {
        return Math.ceil(a.scale().lower() / a.scale().step() - 1e-9)
                        * a.scale().step()
                + 0.0; // no minus zero
    }
}
