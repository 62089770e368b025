package org.setpoint.gui.control;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SpinnerNumberModel;
import org.setpoint.gui.live.Audience.Doing;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.look.Icons;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.WrapLayout;

/** Set up, play, pause, step, speed, how often it is drawn, the day, the seed, twins. */
public final class Transport extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<Double> SPEEDS =
            List.of(1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, Player.AS_FAST_AS_IT_GOES);
    private static final int WEEKS = 28;

    private final JButton again = new JButton("Set up");
    private final JButton play = new JButton("Play");
    private final JButton step = new JButton("Day");
    private final JButton stride = new JButton("4 weeks");
    private final JSlider speed = new JSlider(0, SPEEDS.size() - 1, 4);
    private final JLabel speedSaid = new JLabel();
    private final JSpinner drawEvery = new JSpinner(new SpinnerNumberModel(1, 1, 365, 1));
    private final JLabel day = new JLabel();
    private final JTextField seed = new JTextField(9);
    private final JToggleButton twins = new JToggleButton("Twins");
    private final transient Conductor conductor;
    private boolean playing;
    private int duration = 1;

    /** Who does what the buttons ask for. */
    public interface Conductor {
        /** From the beginning, with all changes forgotten. */
        void setUp();

        /** Goes on, or waits. */
        void playOrPause();

        /**
         * Lives some days and waits.
         *
         * @param days 1 or more
         */
        void step(int days);

        /**
         * How fast.
         *
         * @param daysPerSecond above 0
         */
        void speed(double daysPerSecond);

        /**
         * How often it is drawn.
         *
         * @param days between two frames
         */
        void drawEvery(int days);

        /**
         * Other luck, from the beginning.
         *
         * @param text as typed
         */
        void seed(String text);

        /**
         * One arm or two.
         *
         * @param both are they shown beside each other?
         */
        void twins(boolean both);
    }

    /**
     * A bar of controls.
     *
     * @param look of the window
     * @param daysPerSecond how fast at first; the nearest speed there is
     * @param conductor who does what is asked
     */
    public Transport(Look look, double daysPerSecond, Conductor conductor) {
        super(new WrapLayout(2, 3));
        this.conductor = conductor;
        name(again, "set-up", "From the beginning: the same patients, all changes forgotten (F4)");
        name(play, "play", "Go on or wait (F5)");
        name(step, "step", "Live one day (F6)");
        name(stride, "step-weeks", "Live four weeks (F7)");
        name(speed, "speed", "Days of the patients in a second of yours (Ctrl+Left, Ctrl+Right)");
        name(drawEvery, "draw-every", "Draw only every so many days: drawing costs more than living");
        name(seed, "seed", "The seed of the luck: the same number gives the same run; type another and press Enter");
        name(twins, "twins", "The same patients under two policies, beside each other (Ctrl+T)");
        again.addActionListener(e -> conductor.setUp());
        play.addActionListener(e -> conductor.playOrPause());
        step.addActionListener(e -> conductor.step(1));
        stride.addActionListener(e -> conductor.step(WEEKS));
        speed.addChangeListener(e -> speedMoved());
        drawEvery.addChangeListener(e -> conductor.drawEvery((Integer) drawEvery.getValue()));
        seed.addActionListener(e -> conductor.seed(seed.getText()));
        twins.addActionListener(e -> conductor.twins(twins.isSelected()));
        day.setName("day");
        add(group(again, play, step, stride));
        add(group(day));
        add(group(labelled("Speed", speed), speed, speedSaid));
        add(group(labelled("Draw each", drawEvery), drawEvery));
        add(group(labelled("Seed", seed), seed, twins));
        setBorder(BorderFactory.createEmptyBorder(0, 2, 0, 2));
        look(look);
        speed.setValue(nearest(daysPerSecond));
        speedMoved();
    }

    /** What stays together when the bar needs two rows. */
    private static JPanel group(Component... parts) {
        JPanel group = new JPanel(new FlowLayout(FlowLayout.LEADING, 5, 0));
        for (Component c : parts) {
            group.add(c);
        }
        return group;
    }

    private static JLabel labelled(String text, Component what) {
        JLabel label = new JLabel(text);
        label.setLabelFor(what);
        return label;
    }

    private static void name(javax.swing.JComponent c, String name, String tip) {
        c.setName(name);
        c.setToolTipText(tip);
        c.getAccessibleContext().setAccessibleDescription(tip);
    }

    private static int nearest(double daysPerSecond) {
        int best = 0;
        for (int i = 1; i < SPEEDS.size(); i++) {
            best = SPEEDS.get(i) <= daysPerSecond ? i : best;
        }
        return best;
    }

    private void speedMoved() {
        double s = SPEEDS.get(speed.getValue());
        speedSaid.setText(Double.isInfinite(s) ? "fastest" : String.format(Locale.ROOT, "%.0f days/s", s));
        conductor.speed(s);
    }

    /**
     * Faster or slower.
     *
     * @param by steps of the slider
     */
    public void faster(int by) {
        speed.setValue(speed.getValue() + by);
    }

    /**
     * Shows whether there are two.
     *
     * @param both one arm or two
     */
    public void twins(boolean both) {
        twins.setSelected(both);
    }

    /**
     * Shows what the player does.
     *
     * @param doing what
     */
    public void show(Doing doing) {
        playing = doing == Doing.PLAYING;
        play.setText(playing ? "Pause" : "Play");
        boolean ready = doing != Doing.SETTING_UP;
        play.setEnabled(ready && doing != Doing.OVER);
        step.setEnabled(ready && doing != Doing.OVER);
        stride.setEnabled(ready && doing != Doing.OVER);
        again.setEnabled(ready);
        icons();
        if (!ready) {
            day.setText("Enrolling patients …");
        }
    }

    /**
     * Shows which day it is.
     *
     * @param lived days
     */
    public void day(int lived) {
        day.setText(String.format(Locale.ROOT, "<html><b>Day %,d</b> of %,d</html>", lived, duration));
    }

    /**
     * Another run.
     *
     * @param days length
     * @param luck seed
     * @param pair are two arms shown?
     */
    public void run(int days, long luck, boolean pair) {
        duration = days;
        seed.setText(Long.toString(luck));
        twins.setSelected(pair);
        day(0);
    }

    /**
     * Another theme or size.
     *
     * @param look of the window
     */
    public void look(Look look) {
        icon = look.px(12);
        speed.setPreferredSize(new Dimension(look.px(110), speed.getPreferredSize().height));
        icons();
    }

    private int icon = 12;

    private void icons() {
        again.setIcon(Icons.AGAIN.of(icon));
        play.setIcon((playing ? Icons.PAUSE : Icons.PLAY).of(icon));
        step.setIcon(Icons.STEP.of(icon));
        stride.setIcon(Icons.STEP.of(icon));
    }
}
