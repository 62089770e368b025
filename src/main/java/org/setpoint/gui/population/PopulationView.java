package org.setpoint.gui.population;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.Picture;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Stage;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.WrapLayout;
import org.setpoint.observation.Outcome;

/** The population: one arm, or twins beside each other on the same axes, with a legend that counts. */
public final class PopulationView extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<Outcome> acrossBox = outcomes("Horizontal axis");
    private final JComboBox<Outcome> upBox = outcomes("Vertical axis");
    private final JCheckBox ward = new JCheckBox("Ward");
    private final JCheckBox trails = new JCheckBox("Trails", true);
    private final JPanel arms = new JPanel(new GridLayout(1, 0, 6, 6));
    private final List<PatientDisplay> displays = new ArrayList<>();
    private final List<JPanel> boxes = new ArrayList<>();
    private final List<JLabel> titles = new ArrayList<>();
    private final List<Legend> legends = new ArrayList<>();
    private final transient BiConsumer<Outcome, Outcome> onAxes;
    private transient Axis across = new Axis(Outcome.DOSE);
    private transient Axis up = new Axis(Outcome.ANALGESIC_TOLERANCE);
    private transient @Nullable Snapshot last;
    private transient Look look;
    private boolean twins;
    private boolean setting;

    /**
     * An empty view.
     *
     * @param stage that is shown
     * @param look of the window
     * @param onAxes hears which quantities are wanted
     * @param onChosen hears the number of a patient who is clicked
     */
    public PopulationView(Stage stage, Look look, BiConsumer<Outcome, Outcome> onAxes, IntConsumer onChosen) {
        super(new BorderLayout(0, 4));
        this.look = look;
        this.onAxes = onAxes;
        for (String name : List.of("population", "population behind")) {
            PatientDisplay display = new PatientDisplay(stage, look, name, patient -> {
                mark(patient);
                onChosen.accept(patient);
            });
            JPanel arm = new JPanel(new BorderLayout(0, 2));
            JLabel title = new JLabel("", SwingConstants.CENTER);
            Legend legend = new Legend(look);
            arm.add(title, BorderLayout.NORTH);
            arm.add(display, BorderLayout.CENTER);
            arm.add(legend, BorderLayout.SOUTH);
            titles.add(title);
            legends.add(legend);
            displays.add(display);
            boxes.add(arm);
        }
        add(bar(), BorderLayout.NORTH);
        add(arms, BorderLayout.CENTER);
        twins(false, "", "");
    }

    private JPanel bar() {
        JPanel bar = new JPanel(new WrapLayout(4, 2));
        JLabel x = new JLabel("Across");
        JLabel y = new JLabel("Up");
        x.setLabelFor(acrossBox);
        y.setLabelFor(upBox);
        acrossBox.setSelectedItem(Outcome.DOSE);
        upBox.setSelectedItem(Outcome.ANALGESIC_TOLERANCE);
        acrossBox.setName("across");
        upBox.setName("up");
        ward.setName("ward");
        trails.setName("trails");
        ward.setToolTipText("Patients in rows of beds, each always in the same place");
        trails.setToolTipText("Where some patients came from; the thick line is the way of the middle patient");
        acrossBox.addActionListener(e -> chooseAxes());
        upBox.addActionListener(e -> chooseAxes());
        ward.addActionListener(e -> {
            displays.forEach(d -> d.field().ward(ward.isSelected()));
            acrossBox.setEnabled(!ward.isSelected());
            upBox.setEnabled(!ward.isSelected());
            repaint();
        });
        trails.addActionListener(e -> {
            displays.forEach(d -> d.field().trails(trails.isSelected()));
            repaint();
        });
        for (Component c : List.of(x, acrossBox, y, upBox, ward, trails)) {
            bar.add(c);
        }
        return bar;
    }

    private static JComboBox<Outcome> outcomes(String name) {
        JComboBox<Outcome> box = new JComboBox<>(Outcome.values());
        box.setRenderer(new DefaultListCellRenderer() {
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
        });
        box.setPrototypeDisplayValue(Outcome.RECEPTOR_AVAILABILITY);
        box.getAccessibleContext().setAccessibleName(name);
        box.setToolTipText(name);
        return box;
    }

    private void chooseAxes() {
        if (!setting
                && acrossBox.getSelectedItem() instanceof Outcome x
                && upBox.getSelectedItem() instanceof Outcome y) {
            axes(x, y);
        }
    }

    /**
     * Shows other quantities.
     *
     * @param x on the horizontal axis
     * @param y on the vertical axis
     */
    public void axes(Outcome x, Outcome y) {
        setting = true;
        acrossBox.setSelectedItem(x);
        upBox.setSelectedItem(y);
        setting = false;
        across = new Axis(x);
        up = new Axis(y);
        onAxes.accept(x, y);
    }

    /**
     * One arm or two.
     *
     * @param both are they shown beside each other?
     * @param main name of the arm that is watched
     * @param behind name of the other
     */
    public void twins(boolean both, String main, String behind) {
        twins = both;
        titles.get(0).setText(main);
        titles.get(1).setText(behind);
        titles.forEach(t -> t.setVisible(both));
        arms.removeAll();
        arms.add(boxes.get(0));
        if (both) {
            arms.add(boxes.get(1));
        }
        arrange();
        arms.revalidate();
        if (last != null) {
            show(last);
        }
    }

    /** Beside each other where there is room, else one above the other. */
    private void arrange() {
        boolean wide = arms.getWidth() > look.px(700);
        arms.setLayout(twins && !wide ? new GridLayout(0, 1, 6, 6) : new GridLayout(1, 0, 6, 6));
    }

    @Override
    public void doLayout() {
        super.doLayout();
        arrange();
        arms.doLayout();
    }

    /**
     * Draws what is new.
     *
     * @param snapshot all arms
     */
    public void show(Snapshot snapshot) {
        last = snapshot;
        if (snapshot.main().across() != across.outcome() || snapshot.main().up() != up.outcome()) {
            return; // made before the axes changed
        }
        across.hold(snapshot, true);
        up.hold(snapshot, false);
        for (int i = 0; i < (twins && snapshot.isPair() ? 2 : 1); i++) {
            displays.get(i).show(snapshot.arms().get(i), across, up);
            legends.get(i).show(snapshot.arms().get(i));
        }
    }

    /** Forgets the run before. */
    public void clear() {
        across = new Axis(across.outcome());
        up = new Axis(up.outcome());
        displays.forEach(PatientDisplay::clear);
        legends.forEach(Legend::clear);
        last = null;
    }

    /**
     * Marks a patient in every arm.
     *
     * @param patient number
     */
    public void mark(int patient) {
        displays.forEach(d -> d.mark(patient));
    }

    /**
     * Nearer or farther.
     *
     * @param factor above 1 is nearer
     */
    public void zoom(double factor) {
        displays.forEach(d -> d.zoom(factor));
    }

    /**
     * The population as it is, for a file.
     *
     * @param title of the picture
     * @return a drawing of its own that no longer changes
     */
    public Picture picture(String title) {
        Snapshot seen = last;
        if (seen == null) {
            throw new IllegalStateException("there are no patients yet");
        }
        return new PopulationPicture(title, seen, across, up, ward.isSelected(), twins && seen.isPair());
    }

    /**
     * Another theme or size.
     *
     * @param other look
     */
    public void look(Look other) {
        look = other;
        displays.forEach(d -> d.look(other));
        legends.forEach(l -> l.look(other));
        revalidate();
        repaint();
    }
}
