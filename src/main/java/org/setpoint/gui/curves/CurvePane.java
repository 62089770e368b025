package org.setpoint.gui.curves;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.live.Curves;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Look;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/** One curve: the outcome to choose, its value at the pointer or now, and the chart, which can be zoomed. */
final class CurvePane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<Outcome> choice = new JComboBox<>(Outcome.values());
    private final JLabel said = new JLabel("", SwingConstants.TRAILING);
    private final JButton close = new JButton("×");
    private final transient LiveChart live;
    private final ChartPanel panel;
    private final transient DoubleConsumer onCursor;
    private transient @Nullable Snapshot last;
    private double cursor = Double.NaN;
    private boolean zooming;

    CurvePane(
            Outcome outcome, Look look, DoubleConsumer onCursor, BiConsumer<Double, Double> onZoom, Runnable onClose) {
        super(new BorderLayout());
        this.onCursor = onCursor;
        live = new LiveChart(look);
        panel = new ChartPanel(live.chart(), 300, 120, 60, 40, 4000, 3000, true, false, false, false, true, false);
        panel.setPreferredSize(new Dimension(300, 120));
        panel.setMinimumSize(new Dimension(120, 60));
        panel.setRangeZoomable(false);
        panel.setMouseWheelEnabled(false);
        panel.setPopupMenu(null);
        panel.setFocusable(true);
        panel.setName("chart");
        choice.setSelectedItem(outcome);
        choice.setName("curve");
        choice.setRenderer(new Names());
        choice.setMaximumRowCount(24);
        choice.setPrototypeDisplayValue(Outcome.ANALGESIC_TOLERANCE);
        choice.getAccessibleContext().setAccessibleName("Curve");
        choice.addActionListener(e -> {
            live.clear((int) live.time().getUpperBound());
            refresh();
        });
        close.setToolTipText("Take this curve away");
        close.getAccessibleContext().setAccessibleName("Take this curve away");
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.addActionListener(e -> onClose.run());
        JPanel head = new JPanel(new BorderLayout(4, 0));
        head.add(choice, BorderLayout.WEST);
        head.add(said, BorderLayout.CENTER);
        head.add(close, BorderLayout.EAST);
        add(head, BorderLayout.NORTH);
        add(panel, BorderLayout.CENTER);
        said.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 2));
        pointer();
        keys();
        live.time().addChangeListener(e -> {
            if (!zooming) {
                live.zoomed();
                onZoom.accept(live.time().getLowerBound(), live.time().getUpperBound());
            }
        });
    }

    private void pointer() {
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                Rectangle2D area = panel.getScreenDataArea();
                onCursor.accept(
                        area.contains(e.getPoint())
                                ? live.time().java2DToValue(e.getX(), area, RectangleEdge.BOTTOM)
                                : Double.NaN);
            }

            @Override
            public void mouseExited(MouseEvent e) {
                onCursor.accept(Double.NaN);
            }

            @Override
            public void mousePressed(MouseEvent e) {
                panel.requestFocusInWindow();
            }
        };
        panel.addMouseMotionListener(mouse);
        panel.addMouseListener(mouse);
    }

    private void keys() {
        key(KeyEvent.VK_LEFT, () -> move(-1));
        key(KeyEvent.VK_RIGHT, () -> move(1));
        key(KeyEvent.VK_PLUS, () -> zoom(0.5));
        key(KeyEvent.VK_EQUALS, () -> zoom(0.5));
        key(KeyEvent.VK_MINUS, () -> zoom(2));
        key(KeyEvent.VK_0, () -> zoom(Double.POSITIVE_INFINITY));
        key(KeyEvent.VK_ESCAPE, () -> onCursor.accept(Double.NaN));
    }

    private void key(int code, Runnable what) {
        panel.registerKeyboardAction(e -> what.run(), KeyStroke.getKeyStroke(code, 0), WHEN_FOCUSED);
    }

    private void move(int by) {
        Snapshot s = last;
        if (s != null && s.main().curves().points() > 0) {
            Curves c = s.main().curves();
            int at = Double.isNaN(cursor) ? c.points() - 1 : nearest(c, cursor) + by;
            onCursor.accept((double) c.day(Math.max(0, Math.min(c.points() - 1, at))));
        }
    }

    private void zoom(double factor) {
        Snapshot s = last;
        if (s == null) {
            return;
        }
        double end = s.main().curves().lastDay();
        double length = Math.min(end, live.time().getRange().getLength() * factor);
        double middle = Double.isNaN(cursor) ? live.time().getRange().getCentralValue() : cursor;
        double from = Math.max(0, Math.min(end - length, middle - length / 2));
        live.time().setRange(from, from + Math.max(1, length));
    }

    private static int nearest(Curves c, double day) {
        int best = 0;
        for (int i = 1; i < c.points(); i++) {
            if (Math.abs(c.day(i) - day) < Math.abs(c.day(best) - day)) {
                best = i;
            }
        }
        return best;
    }

    Outcome outcome() {
        return choice.getSelectedItem() instanceof Outcome o ? o : Outcome.PAIN;
    }

    void show(Snapshot snapshot) {
        last = snapshot;
        refresh();
    }

    private void refresh() {
        Snapshot s = last;
        if (s != null) {
            live.show(outcome(), s.main().curves(), s.isPair() ? s.other().curves() : null);
            choice.setToolTipText(outcome().meaning());
            say();
        }
    }

    void clear(int duration) {
        last = null;
        zooming = true;
        live.clear(duration);
        zooming = false;
        said.setText("");
    }

    void cursor(double day) {
        cursor = day;
        live.cursor(day);
        say();
    }

    /** Follows the zoom of another curve. */
    void follow(double from, double to) {
        zooming = true;
        live.time().setRange(from, to);
        live.zoomed();
        zooming = false;
    }

    void marks(List<Mark> marks) {
        live.marks(marks);
        live.cursor(cursor);
    }

    void look(Look look) {
        live.style(look);
    }

    /** The values at the pointer, or the last ones. */
    private void say() {
        Snapshot s = last;
        Outcome o = outcome();
        if (s == null || !s.main().curves().outcomes().contains(o)) {
            said.setText(s == null ? "" : "not recorded by this scenario");
            return;
        }
        Curves c = s.main().curves();
        if (c.points() == 0) {
            return;
        }
        boolean pointed = !Double.isNaN(cursor);
        int at = pointed ? nearest(c, cursor) : c.points() - 1;
        Distribution d = c.at(at, o);
        String now = Labels.value(LiveSeries.centre(d, o), o);
        StringBuilder text = new StringBuilder(pointed ? "day " + c.day(at) + ": " : "").append(now);
        if (s.isPair() && at < s.other().curves().points()) {
            Curves b = s.other().curves();
            text.append(" | behind ").append(Labels.bare(LiveSeries.centre(b.at(at, o), o), o));
        }
        said.setText(text.toString());
        String half = o.isShare()
                ? ""
                : "; middle half of the patients " + Labels.value(d.q25(), o) + " to " + Labels.value(d.q75(), o);
        said.setToolTipText(text + half);
        panel.getAccessibleContext().setAccessibleName(Labels.name(o) + ", " + text + half);
    }

    /** Takes the keyboard, whose ring shows which curve it is. */
    void point() {
        panel.requestFocusInWindow();
        scrollRectToVisible(getBounds());
    }

    JButton closer() {
        return close;
    }

    /** Names of outcomes, with what they mean on hover. */
    private static final class Names extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
            String text = value instanceof Outcome o ? Labels.name(o) : "";
            Component c = super.getListCellRendererComponent(list, text, index, selected, focus);
            if (value instanceof Outcome o) {
                setToolTipText(o.meaning());
            }
            return c;
        }
    }
}
