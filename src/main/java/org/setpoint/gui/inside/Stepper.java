package org.setpoint.gui.inside;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.Timer;
import org.setpoint.chart.ChartStyle;

/** The controls of time: back and forth by the hour, the day, the event; playing; going to a moment; how much is seen. */
final class Stepper {
    static final double HOUR = 1 / 24.0;
    /** Milliseconds an hour of the body takes when it is played: slow enough to see what changes. */
    private static final int PLAY = 350;

    private final Bar bar = new Bar();
    private final Timer timer;
    private final JButton play;
    private final JTextField moment = new JTextField(8);
    private final JComboBox<Stretch> stretch =
            new JComboBox<>(new Stretch[] {Stretch.DAYS, Stretch.WEEKS, Stretch.WHOLE});
    private boolean quiet;

    /** What is moved. */
    interface Target {
        /** Moves the cursor by so many days; false if it stands at the end already. */
        boolean move(double days);

        /** Moves to the next event in a direction, 1 or -1. */
        void event(int direction);

        /** Goes to the moment that was written. */
        void go(String text);

        /** Shows another stretch. */
        void stretch(Stretch wanted);
    }

    Stepper(Target target) {

        timer = new Timer(PLAY, e -> {
            if (!target.move(HOUR)) {
                stop();
            }
        });
        play = Widgets.button("Play", "Play hour by hour (space)", this::toggle);
        bar.add(Widgets.button("−1 d", "Back one day (Ctrl+Left)", () -> target.move(-1)));
        bar.add(Widgets.button("−1 h", "Back one hour (Left)", () -> target.move(-HOUR)));
        bar.add(play);
        bar.add(Widgets.button("+1 h", "Forward one hour (Right)", () -> target.move(HOUR)));
        bar.add(Widgets.button("+1 d", "Forward one day (Ctrl+Right)", () -> target.move(1)));
        bar.add(Widgets.button("‹ event", "To the event before (P)", () -> target.event(-1)));
        bar.add(Widgets.button("event ›", "To the next event (N)", () -> target.event(1)));
        moment.setName("moment");
        moment.setToolTipText("A day of the run, with an hour if you like: 212 or 212 14:00");
        moment.getAccessibleContext().setAccessibleName("Go to a day, with an hour if you like");
        moment.addActionListener(e -> target.go(moment.getText()));
        bar.add(Widgets.label("Go to day", moment));
        bar.add(moment);
        stretch.setName("stretch");
        stretch.getAccessibleContext().setAccessibleName("How much time the traces show");
        stretch.addActionListener(e -> {
            if (!quiet && stretch.getSelectedItem() instanceof Stretch chosen) {
                target.stretch(chosen);
            }
        });
        bar.add(Widgets.label("Show", stretch));
        bar.add(stretch);
    }

    Bar bar() {
        return bar;
    }

    void toggle() {
        if (timer.isRunning()) {
            stop();
        } else {
            timer.start();
            play.setText("Pause");
        }
    }

    void stop() {
        timer.stop();
        play.setText("Play");
    }

    /** Shows what is seen; around a what-if only where there is one. */
    void stretch(Stretch seen, boolean probed) {
        quiet = true;
        boolean offered = stretch.getItemCount() == Stretch.values().length;
        if (probed && !offered) {
            stretch.addItem(Stretch.WHAT_IF);
        } else if (!probed && offered) {
            stretch.removeItem(Stretch.WHAT_IF);
        }
        stretch.setSelectedItem(seen);
        quiet = false;
        bar.revalidate();
    }

    void style(ChartStyle style) {
        moment.setColumns(Math.max(7, Math.round(100 / style.tickSize())));
    }
}
