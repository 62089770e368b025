package org.setpoint.gui.population;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.look.FaresLook;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Look;
import org.setpoint.observation.Fares;

/** What the glyphs mean, how many there are of each, and how many more or fewer than four weeks ago. */
final class Legend extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 28;
    private static final int COLUMNS = 3;

    private final JLabel drift = new JLabel(" ");
    private final Map<Fares, JLabel> rows = new EnumMap<>(Fares.class);
    private final transient Deque<Frame> month = new ArrayDeque<>();
    private transient Look look;

    Legend(Look look) {
        super(new GridBagLayout());
        this.look = look;
        List<Fares> order = new ArrayList<>(List.of(
                Fares.HELPED,
                Fares.LITTLE_HELPED,
                Fares.WITHOUT,
                Fares.TOLERANT,
                Fares.HYPERALGESIC,
                Fares.DEAD,
                Fares.IN_WITHDRAWAL,
                Fares.ADDICTED,
                Fares.OVERDOSED));
        for (Fares f : order) {
            JLabel row = new JLabel(Labels.name(f.word()), new Glyph(f), SwingConstants.LEADING);
            row.setName("legend-" + f.word());
            row.setToolTipText("<html><p width=\"300\">" + Labels.name(f.word()) + ": " + f.meaning() + ".<br>"
                    + "Source of the line: " + f.source() + "</p></html>");
            rows.put(f, row);
            add(row, place(rows.size() - 1));
        }
        GridBagConstraints below = place(rows.size());
        below.gridwidth = COLUMNS;
        drift.setName("drift");
        drift.setToolTipText("How many patients have gone from faring so to faring so, in the last four weeks");
        add(drift, below);
    }

    /** Columns as wide as their widest line, so that numbers have room. */
    private static GridBagConstraints place(int i) {
        return new GridBagConstraints(
                i % COLUMNS,
                i / COLUMNS,
                1,
                1,
                1,
                0,
                GridBagConstraints.LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(1, 2, 1, 2),
                0,
                0);
    }

    void look(Look other) {
        look = other;
        repaint();
    }

    void clear() {
        month.clear();
    }

    void show(Frame frame) {
        if (!month.isEmpty() && month.peekLast().day() > frame.day()) {
            month.clear();
        }
        month.addLast(frame);
        while (month.size() > 1 && frame.day() - month.peekFirst().day() > WEEKS) {
            month.removeFirst();
        }
        Frame before = month.peekFirst();
        String ways = drift(before, frame);
        drift.setText(ways.isEmpty() ? " " : "In 4 weeks: " + ways);
        rows.forEach((fares, label) -> {
            int now = frame.count(fares);
            int more = now - before.count(fares);
            String change = more == 0 ? "" : String.format(Locale.ROOT, " %s%,d", more > 0 ? "+" : "−", Math.abs(more));
            label.setText(String.format(Locale.ROOT, "%s %,d%s", shortName(fares), now, change));
        });
    }

    /** The commonest ways from one to another since the older frame. */
    private static String drift(Frame before, Frame now) {
        return Drift.between(before, now).stream()
                .limit(2)
                .map(w -> shortName(w.from()) + " → " + shortName(w.to()) + " " + w.patients())
                .collect(Collectors.joining(",  "));
    }

    private static String shortName(Fares fares) {
        return switch (fares) {
            case ADDICTED -> "OUD";
            case IN_WITHDRAWAL -> "Withdrawal";
            default -> Labels.name(fares.word());
        };
    }

    private final class Glyph implements Icon {
        private final Fares fares;

        Glyph(Fares fares) {
            this.fares = fares;
        }

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Graphics2D g2 = (Graphics2D) g.create();
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g2.setColor(FaresLook.colour(fares, look.theme()));
            g2.fill(FaresLook.shape(fares, x + getIconWidth() / 2.0, y + getIconHeight() / 2.0, look.px(5)));
            g2.dispose();
        }

        @Override
        public int getIconWidth() {
            return look.px(17);
        }

        @Override
        public int getIconHeight() {
            return look.px(16);
        }
    }
}
