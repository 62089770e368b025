package org.setpoint.gui.inside;

import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.Picture;
import org.setpoint.chart.PictureWriter;
import org.setpoint.gui.inside.Reliving.Whose;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;
import org.setpoint.scenario.Scenario;
import org.setpoint.simulation.Probe;
import org.setpoint.simulation.WhatIf;
import org.setpoint.table.TraceTable;

/**
 * One patient of a run, from inside: traces of the body hour by hour with one cursor, a schematic of the synapse at the cursor,
 * and what-ifs on a copy of the body. All computing is done on another thread; every method belongs on the event thread.
 *
 * <p>Keys while the focus is anywhere inside, and not in a control that needs them itself: left and right an hour, with Ctrl a
 * day, with Shift five minutes of a what-if; Home and End; N and P to the next event and the one before; Space plays; T tries
 * the chosen what-if; Escape puts it away.
 */
public final class InsidePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    /** Name of the bound property that changes with {@link #sentence}: whatever was asked for is then seen. */
    public static final String SENTENCE = "sentence";

    private static final String EMPTY = "Choose a patient of the population to see inside the body.";

    private final InsideContent content;
    private final JScrollPane scroll;
    private final Stepper stepper;
    private final WhatIfBar whatIf;
    private final transient Reliving reliving;
    private transient ChartStyle style;

    private transient @Nullable Whose whose;
    private int day;
    private transient @Nullable Timeline timeline;
    private boolean trying;
    private Stretch stretch = Stretch.DAYS;
    private Stretch usual = Stretch.DAYS;
    private double cursor;
    private double reach = 1;
    private String notice = "";
    private String said = "";

    /**
     * An empty panel.
     *
     * @param style colours and fonts
     */
    public InsidePanel(ChartStyle style) {
        super(new BorderLayout());
        this.style = style;
        reliving = new Reliving(new News());
        stepper = new Stepper(new Moves());
        whatIf = new WhatIfBar(this::tryOut, this::backToTheRun);
        content = new InsideContent(style, stepper.bar(), whatIf.bar(), this::chosen);
        scroll = new JScrollPane(
                content,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        InsideKeys.leave(scroll);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll, BorderLayout.CENTER);
        getAccessibleContext().setAccessibleName("Inside one patient");
        InsideKeys.bind(this, new Moves(), stepper::toggle, () -> tryOut(whatIf.chosen()), this::backToTheRun);
        style(style);
        refresh();
    }

    /**
     * A patient was chosen while the run stands at a day. A what-if of another patient is put away.
     *
     * @param scenario of the run
     * @param drugs of the run
     * @param replicate 1 or more
     * @param patient number in the cohort, 0 or more, below the number of patients
     * @param lived days that the run has lived, 0 or more
     */
    public void show(Scenario scenario, DrugTable drugs, int replicate, long patient, int lived) {
        whose = new Whose(scenario, drugs, replicate, patient);
        day = lived;
        timeline = null;
        trying = false;
        stretch = stretch == Stretch.WHAT_IF ? usual : stretch;
        cursor = lived;
        stepper.stop();
        notice = "Reliving patient " + patient + " up to day " + lived + " …";
        live();
        refresh();
    }

    /**
     * The run has gone on, perhaps under other conditions. Nothing happens while no patient is shown; a what-if stays until it is
     * put away.
     *
     * @param scenario of the run; another one than before is relived from day 0
     * @param lived days that the run has lived
     */
    public void moveTo(Scenario scenario, int lived) {
        Whose now = whose;
        if (now == null || (day == lived && now.scenario().equals(scenario))) {
            return;
        }
        whose = new Whose(scenario, now.drugs(), now.replicate(), now.patient());
        day = lived;
        if (!trying) {
            live();
        }
    }

    /** Shows no patient any more, and stops what is being computed for one. */
    public void clear() {
        whose = null;
        timeline = null;
        trying = false;
        notice = "";
        stepper.stop();
        reliving.stop();
        refresh();
    }

    private void live() {
        Whose now = whose;
        if (now != null) {
            reliving.live(now, day);
        }
    }

    /**
     * The theme or the size of the font has changed.
     *
     * @param changed colours and fonts
     */
    public void style(ChartStyle changed) {
        style = changed;
        setBackground(changed.ground());
        scroll.getViewport().setBackground(changed.ground());
        Widgets.dress(content, changed);
        stepper.style(changed);
        content.style(changed);
        revalidate();
        repaint();
    }

    /** Stops the work in the background, for good. */
    public void close() {
        stepper.stop();
        reliving.close();
    }

    /**
     * Tries something on a copy of the body as it is now, as the button does.
     *
     * @param what to try
     */
    public void tryOut(WhatIf what) {
        if (timeline == null) {
            return;
        }
        whatIf.choose(what);
        trying = true;
        notice = "";
        reliving.tryOut(what);
    }

    /** Puts the what-if away, and goes on with the run. */
    public void backToTheRun() {
        Timeline shown = timeline;
        if (!trying || shown == null) {
            return;
        }
        trying = false;
        notice = "";
        timeline = new Timeline(shown.life(), null);
        cursor = Math.min(cursor, shown.now());
        stretch = stretch == Stretch.WHAT_IF ? usual : stretch;
        live();
        refresh();
    }

    /**
     * What is seen, in a plain sentence.
     *
     * @return the sentence, or what to do to see something
     */
    public String sentence() {
        Timeline shown = timeline;
        if (shown == null) {
            return whose == null ? EMPTY : "";
        }
        return Sentence.whole(shown, cursor);
    }

    /**
     * The moment at which the cursor stands.
     *
     * @return days since day 0
     */
    public double cursor() {
        return cursor;
    }

    /**
     * The traces and the synapse as they are seen, for files ({@link PictureWriter}).
     *
     * @return traces first; empty while no patient is shown
     */
    public List<Picture> pictures() {
        Timeline shown = timeline;
        if (shown == null) {
            return List.of();
        }
        String title = shown.life().scenario() + ": " + Sentence.who(shown.life());
        Picture traces = new TracesPicture(title, Sentence.whole(shown, cursor), style, shown, stretch, cursor);
        return Stream.of(traces, content.synapse().picture(title + " " + Say.moment(cursor)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * The traces as an SVG element.
     *
     * @return empty while no patient is shown, and where the machine has no fonts
     */
    public Optional<String> svg() {
        return pictures().stream().findFirst().flatMap(p -> new PictureWriter().svg(p, "inside"));
    }

    /**
     * Writes the hours that were lived, in the form of {@code setpoint trace}.
     *
     * @param file to write
     * @throws IOException if it cannot be written
     * @throws IllegalStateException while no patient is shown
     */
    public void csv(Path file) throws IOException {
        Timeline shown = timeline;
        if (shown == null) {
            throw new IllegalStateException("no patient is shown");
        }
        Life life = shown.life();
        TraceTable.write(
                file,
                life.scenario(),
                life.replicate(),
                life.patient(),
                life.moments().stream()
                        .filter(m -> m.step() > 0)
                        .map(BodyMoment::hour)
                        .toList());
    }

    private void chosen(double at) {
        Timeline shown = timeline;
        if (shown != null) {
            boolean beyond = at > shown.now() + Timeline.SAME;
            double grain = beyond ? 288 : 24;
            double first = shown.life().moments().get(0).day();
            cursor = Math.min(shown.end(), Math.max(first, Math.rint(at * grain) / grain));
            moved();
        }
    }

    private void moved() {
        Timeline shown = timeline;
        if (shown != null) {
            content.cursor(shown.at(cursor), reach, cursor, sentence());
        }
        String before = said;
        said = sentence();
        firePropertyChange(SENTENCE, before, said);
    }

    private void refresh() {
        content.show(timeline, stretch, cursor, notice);
        stepper.stretch(stretch, timeline != null && timeline.probe() != null);
        whatIf.show(timeline != null, trying);
        content.say(sentence());
        moved();
    }

    /** What comes from the other thread. */
    private final class News implements Reliving.Listener {
        @Override
        public void lived(Life life, int wanted) {
            Timeline shown = timeline;
            boolean atEnd = shown == null || cursor >= shown.now() - Timeline.SAME;
            timeline = new Timeline(life, null);
            cursor = atEnd ? life.end() : Math.min(cursor, life.end());
            reach = Math.max(
                    10,
                    life.moments().stream()
                            .mapToDouble(m ->
                                    Math.max(m.synapse().dependence(), m.hour().stimulus()))
                            .max()
                            .orElse(10));
            notice = life.day() < wanted && life.alive() ? "Reliving: day " + life.day() + " of " + wanted + " …" : "";
            refresh();
        }

        @Override
        public void tried(Probe probe) {
            Timeline shown = timeline;
            if (shown != null && trying) {
                timeline = new Timeline(shown.life(), probe);
                usual = stretch == Stretch.WHAT_IF ? usual : stretch;
                stretch = Stretch.WHAT_IF;
                cursor = shown.now();
                refresh();
            }
        }

        @Override
        public void failed(String why) {
            trying = timeline != null && timeline.probe() != null;
            notice = why;
            if (!trying && timeline != null && timeline.life().day() < day) {
                live(); // the run went on meanwhile
            }
            refresh();
        }
    }

    /** What the controls and the keys do. */
    private final class Moves implements Stepper.Target {
        @Override
        public boolean move(double days) {
            Timeline shown = timeline;
            if (shown == null || (days > 0 && cursor >= shown.end() - Timeline.SAME)) {
                return false;
            }
            notice = "";
            content.notice("");
            chosen(cursor + days);
            return true;
        }

        @Override
        public void event(int direction) {
            Timeline shown = timeline;
            if (shown == null) {
                return;
            }
            int today = (int) Math.floor(cursor + Timeline.SAME);
            Stream<Integer> days = shown.life().events().stream().map(Event::day);
            Optional<Integer> next = direction > 0
                    ? days.filter(d -> d > today).min(Integer::compare)
                    : days.filter(d -> d < today).max(Integer::compare);
            if (next.isPresent()) {
                content.notice("");
                chosen(next.get());
            } else {
                content.notice(direction > 0 ? "No event after this day." : "No event before this day.");
            }
        }

        @Override
        public void go(String text) {
            Timeline shown = timeline;
            if (shown == null) {
                return;
            }
            double first = shown.life().moments().get(0).day();
            OptionalDouble at = MomentText.read(text);
            if (at.isPresent() && at.getAsDouble() >= first && at.getAsDouble() <= shown.end() + Timeline.SAME) {
                content.notice("");
                chosen(at.getAsDouble());
            } else {
                content.notice(MomentText.accepted(text, first, shown.end()));
            }
        }

        @Override
        public void stretch(Stretch wanted) {
            stretch = wanted;
            refresh();
        }
    }
}
