package org.setpoint.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.control.LeversPanel;
import org.setpoint.gui.control.Library;
import org.setpoint.gui.control.Question;
import org.setpoint.gui.control.Session;
import org.setpoint.gui.control.Transport;
import org.setpoint.gui.curves.CurvesView;
import org.setpoint.gui.inside.InsidePanel;
import org.setpoint.gui.lesson.LessonPanel;
import org.setpoint.gui.lesson.Picker;
import org.setpoint.gui.live.Audience;
import org.setpoint.gui.live.LiveRun;
import org.setpoint.gui.live.Plan;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Stage;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.Remembered;
import org.setpoint.gui.population.PopulationView;
import org.setpoint.lesson.Lesson;
import org.setpoint.model.mortality.LifeTable;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;

/**
 * The window: controls above, lesson and sliders to the left, the population or one patient in the middle, curves to the
 * right. This class puts the parts together and passes on what one says to the others; {@link WindowActions} holds what the
 * menus do.
 */
public final class SetpointWindow extends JFrame {
    private static final long serialVersionUID = 1L;
    /** Nanoseconds between two looks inside of a patient while the run plays. */
    private static final long SELDOM = 700_000_000L;

    /** Days a second. */
    private static final double USUAL_SPEED = 20;

    private static final List<Outcome> USUAL =
            List.of(Outcome.RELIEF, Outcome.HYPERALGESIA, Outcome.TAPERING_DIFFICULTY, Outcome.OVERDOSED, Outcome.DOSE);

    final transient Vocabulary vocabulary;
    final transient Remembered remembered;
    final transient Stage stage;
    final transient Player player;
    final transient Session session;
    final transient Library library;
    final Picker picker;
    final Transport transport;
    final PopulationView population;
    final CurvesView curves;
    final LessonPanel lesson;
    final LeversPanel levers;
    final JTabbedPane left = new JTabbedPane();
    final JTabbedPane middle = new JTabbedPane();
    private final JSplitPane outer = new JSplitPane();
    private final JSplitPane inner = new JSplitPane();
    private final JLabel status = new JLabel(" ");
    transient Look look;
    transient Session.State now;
    final InsidePanel inside;
    transient @Nullable Snapshot last;
    transient Audience.Doing doing = Audience.Doing.PAUSED;
    boolean twins;
    /** Runs that were asked for and are not yet being set up: what is drawn until then is of one that is gone. */
    private int coming;
    /** Number of the patient who is open; -1 for none. */
    int patient = -1;

    private long followed;

    /**
     * A window with something open in it, at day 0; {@link #setVisible} shows it. On the event thread.
     *
     * @param library what can be opened
     * @param first what is open at first
     * @param vocabulary everything that a scenario may name
     * @param lifeTable of other causes of death
     * @param remembered from the last time
     */
    @SuppressWarnings("this-escape")
    public SetpointWindow(
            Library library, Library.Item first, Vocabulary vocabulary, LifeTable lifeTable, Remembered remembered) {
        super("Setpoint");
        this.library = library;
        this.vocabulary = vocabulary;
        this.remembered = remembered;
        look = remembered.look();
        Question question = library.open(first);
        Scenario scenario = question.main().scenario();
        now = new Session.State(question.main(), scenario, 0, List.of(), List.of(), Optional.empty(), Optional.empty());
        stage = new Stage(new LiveRun(new Plan(scenario, null, vocabulary.drugs(), lifeTable)));
        stage.init(new MasonController(this::repaint));
        player = new Player(stage, new Watcher());
        session = new Session(question, vocabulary, lifeTable, player, new Editor());
        WindowActions actions = new WindowActions(this);
        transport = new Transport(look, remembered.number("speed", USUAL_SPEED), actions);
        picker = new Picker(library, actions::open);
        picker.open(first);
        population = new PopulationView(stage, look, player::axes, actions::openPatient);
        curves = new CurvesView(look, USUAL);
        lesson = new LessonPanel(look, actions::showCurve, actions::goTo);
        levers = new LeversPanel(actions);
        inside = new InsidePanel(look.style());
        setJMenuBar(new Menus(actions, look.theme()));
        layParts();
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                actions.quit();
            }
        });
        opened(question);
        session.open(question);
    }

    private void layParts() {
        JPanel top = new JPanel(new BorderLayout());
        JPanel pick = new JPanel(new BorderLayout());
        pick.setBorder(BorderFactory.createEmptyBorder(5, 6, 3, 4));
        pick.add(picker, BorderLayout.NORTH);
        top.add(pick, BorderLayout.WEST);
        top.add(transport, BorderLayout.CENTER);
        left.addTab("Lesson", lesson);
        left.addTab("Sliders", levers);
        left.setName("left");
        middle.addTab("Population", population);
        middle.addTab("Inside one patient", inside);
        middle.setName("middle");
        middle.addChangeListener(e -> followPatient(true));
        population.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        curves.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 6));
        inner.setLeftComponent(middle);
        inner.setRightComponent(curves);
        outer.setLeftComponent(left);
        outer.setRightComponent(inner);
        for (JSplitPane split : List.of(outer, inner)) {
            split.setContinuousLayout(true);
            split.setBorder(null);
        }
        inner.setResizeWeight(0.5);
        outer.setResizeWeight(0.2);
        for (JPanel p : List.of(population, curves, lesson, levers)) {
            p.setMinimumSize(new Dimension(150, 100));
        }
        left.setMinimumSize(new Dimension(150, 100));
        middle.setMinimumSize(new Dimension(150, 100));
        status.setName("status");
        status.setBorder(BorderFactory.createEmptyBorder(2, 8, 3, 8));
        JPanel all = new JPanel(new BorderLayout());
        all.add(top, BorderLayout.NORTH);
        all.add(outer, BorderLayout.CENTER);
        all.add(status, BorderLayout.SOUTH);
        setContentPane(all);
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Rectangle at = remembered.bounds(screen);
        setBounds(screen.intersects(at) ? screen.intersection(at) : screen);
        setMinimumSize(new Dimension(640, 480));
        divide();
    }

    /** A fifth for the words, two fifths each for patients and curves, at least as much as the words need. */
    void divide() {
        int width = getWidth();
        int words = Math.max(look.px(270), Math.min(look.px(430), (int) (width * 0.23)));
        outer.setDividerLocation(Math.min(words, width / 2));
        inner.setDividerLocation((width - outer.getDividerLocation()) / 2);
    }

    /** Fills the parts that follow what is open; on the event thread. */
    void opened(Question question) {
        Scenario s = question.main().scenario();
        setTitle(question.title() + " – Setpoint");
        lesson.show(question);
        levers.show(question);
        question.lesson()
                .map(Lesson::view)
                .ifPresentOrElse(
                        v -> {
                            population.axes(v.x(), v.y());
                            curves.show(v.curves());
                        },
                        () -> curves.show(usual(s)));
        twins = question.lesson().flatMap(Lesson::other).isPresent();
        begun(question);
    }

    /** Empties what shows a run, for the one that begins. */
    void begun(Question question) {
        Scenario s = question.main().scenario();
        now = new Session.State(question.main(), s, 0, List.of(), List.of(), Optional.empty(), Optional.empty());
        last = null;
        coming++;
        population.clear();
        inside.clear();
        patient = -1;
        middle.setTitleAt(1, "Inside one patient");
        curves.clear(s.duration(), question.called(), question.behindCalled());
        showTwins(question);
        transport.run(s.duration(), s.seed(), twins);
    }

    void showTwins(Question question) {
        population.twins(twins, question.called(), question.behindCalled());
    }

    private static List<Outcome> usual(Scenario s) {
        List<Outcome> named = s.figures().stream()
                .map(Outcome::find)
                .flatMap(Optional::stream)
                .limit(USUAL.size())
                .toList();
        return named.size() >= 3 ? named : USUAL;
    }

    /** The open patient lives on with the run: now and then while it plays, at once when it waits. */
    private void followPatient(boolean atOnce) {
        Snapshot seen = last;
        long now = System.nanoTime();
        boolean due = atOnce || (doing == Audience.Doing.PLAYING && now - followed > SELDOM);
        if (patient >= 0 && seen != null && middle.getSelectedComponent() == inside && due) {
            followed = now;
            inside.moveTo(this.now.scenario(), seen.day());
        }
    }

    /** What is drawn; only when something was drawn already. */
    Snapshot seen() {
        return Objects.requireNonNull(last, "nothing was drawn yet");
    }

    void say(String text) {
        status.setText(text.isBlank() ? " " : text.lines().findFirst().orElse(" "));
        status.setToolTipText(text.isBlank() ? null : text);
    }

    /** What was said last. */
    String said() {
        return status.getText();
    }

    /** Draws what the player hands over. */
    private final class Watcher implements Audience {
        @Override
        public void drawn(Snapshot snapshot) {
            if (coming > 0) {
                return;
            }
            last = snapshot;
            transport.day(snapshot.day());
            population.show(snapshot);
            curves.show(snapshot);
            followPatient(false);
        }

        @Override
        public void turned(Doing what) {
            doing = what;
            if (what == Doing.SETTING_UP) {
                coming--;
            }
            transport.show(what);
            followPatient(what != Doing.SETTING_UP);
            if (what == Doing.OVER) {
                say("The run has ended. Set up to begin again, or save what you see.");
            }
        }

        @Override
        public void failed(Throwable problem) {
            transport.show(Doing.PAUSED);
            say("The run broke off: " + problem.getMessage());
        }
    }

    /** Shows what became of a change. */
    private final class Editor implements Session.Listener {
        @Override
        public void changed(Session.State state) {
            if (coming > 0) {
                return;
            }
            now = state;
            levers.show(state);
            curves.marks(state.marks());
            if (!state.marks().isEmpty()) {
                say("Day " + (int) state.marks().get(state.marks().size() - 1).day() + ": "
                        + state.marks().get(state.marks().size() - 1).words());
            }
        }

        @Override
        public void refused(String path, String why) {
            if (coming > 0) {
                return;
            }
            say(why);
            levers.show(now);
            levers.refuse(path, why);
        }
    }

    /**
     * Opens the window for a command; returns at once.
     *
     * @param first what is open at first
     * @param library what can be opened
     * @param vocabulary everything that a scenario may name
     * @param lifeTable of other causes of death
     * @param onClosed runs when the window is gone
     * @throws InputException if what is to be opened is wrong
     */
    public static void show(
            Library library, Library.Item first, Vocabulary vocabulary, LifeTable lifeTable, Runnable onClosed) {
        Remembered remembered = Remembered.ofUser();
        remembered.look().apply();
        SetpointWindow window = new SetpointWindow(library, first, vocabulary, lifeTable, remembered);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                onClosed.run();
            }
        });
        window.setVisible(true);
        window.divide();
    }
}
