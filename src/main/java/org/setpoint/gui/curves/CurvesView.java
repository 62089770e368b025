package org.setpoint.gui.curves;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.WrapLayout;
import org.setpoint.observation.Outcome;

/** All curves under each other, in two columns where there is room, with one pointer and one zoom. */
public final class CurvesView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    private final JPanel grid = new JPanel(new GridLayout(0, 1, 6, 4));
    private final JLabel key = new JLabel();
    private final JButton add = new JButton("Add curve");
    private final JButton whole = new JButton("Whole run");
    private final List<CurvePane> panes = new ArrayList<>();
    private transient List<Mark> marks = List.of();
    private transient @Nullable Snapshot last;
    private transient Look look;
    private int duration = 1;

    /**
     * Curves without points.
     *
     * @param look of the window
     * @param outcomes to begin with
     */
    public CurvesView(Look look, List<Outcome> outcomes) {
        super(new BorderLayout(0, 2));
        this.look = look;
        add.setName("add-curve");
        add.setToolTipText("One more curve");
        whole.setName("whole-run");
        whole.setToolTipText("Undo the zoom (0); drag over a curve to zoom in");
        add.addActionListener(e -> addCurve(next()));
        whole.addActionListener(e -> zoom(0, duration));
        JPanel foot = new JPanel(new WrapLayout(4, 0)); // two rows where the names of the arms are long
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        buttons.add(whole);
        buttons.add(add);
        foot.add(key);
        foot.add(buttons);
        add(grid, BorderLayout.CENTER);
        add(foot, BorderLayout.SOUTH);
        show(outcomes);
    }

    private Outcome next() {
        List<Outcome> shown = outcomes();
        for (Outcome o : Outcome.values()) {
            if (!shown.contains(o)) {
                return o;
            }
        }
        return Outcome.PAIN;
    }

    /**
     * Which outcomes are shown.
     *
     * @return from top to bottom
     */
    public List<Outcome> outcomes() {
        return panes.stream().map(CurvePane::outcome).toList();
    }

    /**
     * Shows other outcomes.
     *
     * @param outcomes from top to bottom
     */
    public void show(List<Outcome> outcomes) {
        panes.clear();
        grid.removeAll();
        outcomes.forEach(this::addCurve);
    }

    private void addCurve(Outcome outcome) {
        if (panes.size() >= MOST) {
            return;
        }
        CurvePane[] made = new CurvePane[1];
        CurvePane pane = new CurvePane(outcome, look, this::cursor, this::zoom, () -> remove(made[0]));
        made[0] = pane;
        panes.add(pane);
        grid.add(pane);
        pane.clear(duration);
        pane.marks(marks);
        if (last != null) {
            pane.show(last);
        }
        arrange();
    }

    private void remove(CurvePane pane) {
        if (panes.size() > 1) {
            panes.remove(pane);
            grid.remove(pane);
            arrange();
        }
    }

    private void arrange() {
        panes.forEach(p -> p.closer().setEnabled(panes.size() > 1));
        grid.setLayout(new GridLayout(0, columns(), 6, 4));
        grid.revalidate();
        grid.repaint();
    }

    @Override
    public void doLayout() {
        super.doLayout();
        if (((GridLayout) grid.getLayout()).getColumns() != columns()) {
            arrange();
        }
    }

    private int columns() {
        boolean wide = grid.getWidth() > look.px(900) && panes.size() > 3 && panes.size() % 2 == 0;
        return wide || panes.size() > 6 ? 2 : 1;
    }

    private void cursor(double day) {
        panes.forEach(p -> p.cursor(day));
    }

    private void zoom(double from, double to) {
        panes.forEach(p -> p.follow(from, to));
    }

    /**
     * Draws what is new.
     *
     * @param snapshot all arms
     */
    public void show(Snapshot snapshot) {
        last = snapshot;
        panes.forEach(p -> p.show(snapshot));
    }

    /**
     * Forgets the run before.
     *
     * @param days length of the next
     * @param main name of the arm that is watched
     * @param behind name of the arm behind; empty for none
     */
    public void clear(int days, String main, String behind) {
        duration = days;
        last = null;
        marks = List.of();
        panes.forEach(p -> {
            p.clear(days);
            p.marks(marks);
        });
        name(main, behind);
    }

    /**
     * Says which line is which.
     *
     * @param main name of the arm that is watched
     * @param behind name of the arm behind; empty for none
     */
    public void name(String main, String behind) {
        String both = behind.isEmpty() ? "" : ";  - - -  " + behind;
        key.setText("—  " + main + both);
        key.setToolTipText(
                "<html><p width=\"320\">Line: the middle patient, or the mean where a few carry most of it; dark"
                        + " band: middle half of the patients; light band: nine tenths. "
                        + (behind.isEmpty()
                                ? ""
                                : "Grey, broken:"
                                        + " the same patients with the same luck, behind; the difference is shaded.")
                        + "</p></html>");
    }

    /**
     * Brings a curve to the eye.
     *
     * @param outcome that is shown
     */
    public void point(Outcome outcome) {
        panes.stream().filter(p -> p.outcome() == outcome).findFirst().ifPresent(CurvePane::point);
    }

    /**
     * Moves the pointer of all curves to a day that has been lived.
     *
     * @param day of the run
     */
    public void pointAt(int day) {
        cursor(day);
    }

    /**
     * Marks what was changed.
     *
     * @param changes in order of time
     */
    public void marks(List<Mark> changes) {
        marks = List.copyOf(changes);
        panes.forEach(p -> p.marks(marks));
    }

    /**
     * Another theme or size.
     *
     * @param other look
     */
    public void look(Look other) {
        look = other;
        panes.forEach(p -> {
            p.look(other);
            p.marks(marks);
        });
        arrange();
    }
}
