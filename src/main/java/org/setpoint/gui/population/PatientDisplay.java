package org.setpoint.gui.population;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.Stage;
import org.setpoint.gui.look.Look;
import sim.display.Display2D;

/**
 * MASON's display with the patients of one arm in it. It fills the room it has and is drawn when a frame arrives, not when
 * the schedule steps. Arrow keys go from patient to patient, Enter opens the one that is marked.
 */
final class PatientDisplay extends Display2D {
    private static final long serialVersionUID = 1L;
    private static final double CLOSER = 1.25;
    private static final double CLOSEST = 8;

    private final transient PatientField field;
    private final transient IntConsumer onOpen;
    private int marked = -1;
    private int patients;

    PatientDisplay(Stage stage, Look look, String name, IntConsumer onOpen) {
        super(600, 500, stage);
        this.onOpen = onOpen;
        field = new PatientField(look, this::open);
        attach(field, "Patients");
        remove(header);
        display.setBorder(null);
        scrollBars();
        insideDisplay.setupHints(true, false, false);
        setBackdrop(look.theme().style().ground());
        display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit();
            }
        });
        insideDisplay.addMouseWheelListener(e -> {
            if (e.isControlDown()) {
                zoom(e.getWheelRotation() < 0 ? CLOSER : 1 / CLOSER);
            } else {
                display.dispatchEvent(e);
            }
        });
        insideDisplay.setFocusable(true);
        AccessibleContext context = insideDisplay.getAccessibleContext();
        if (context != null) {
            context.setAccessibleName(name);
        }
        insideDisplay.setName(name);
        keys();
    }

    private void keys() {
        key(KeyEvent.VK_RIGHT, 1);
        key(KeyEvent.VK_LEFT, -1);
        key(KeyEvent.VK_DOWN, 10);
        key(KeyEvent.VK_UP, -10);
        insideDisplay.registerKeyboardAction(
                e -> open(marked), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), WHEN_FOCUSED);
    }

    private void key(int code, int by) {
        insideDisplay.registerKeyboardAction(
                e -> mark(Math.floorMod(Math.max(marked, 0) + (marked < 0 ? 0 : by), Math.max(1, patients))),
                KeyStroke.getKeyStroke(code, 0),
                WHEN_FOCUSED);
    }

    private void open(int patient) {
        if (patient >= 0) {
            mark(patient);
            onOpen.accept(patient);
        }
    }

    void mark(int patient) {
        marked = patient;
        field.choose(patient);
        AccessibleContext context = insideDisplay.getAccessibleContext();
        if (context != null) {
            context.setAccessibleDescription(field.describe(patient));
        }
        insideDisplay.repaint();
    }

    /** The run does not tell when to draw: frames do. */
    @Override
    public boolean shouldUpdate() {
        return false;
    }

    void zoom(double factor) {
        setScale(Math.max(1, Math.min(CLOSEST, getScale() * factor)));
        scrollBars();
        insideDisplay.repaint();
    }

    /** What fills its room needs none; they would take some of it. */
    private void scrollBars() {
        boolean near = getScale() > 1;
        display.setHorizontalScrollBarPolicy(
                near
                        ? ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED
                        : ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        display.setVerticalScrollBarPolicy(
                near ? ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED : ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
    }

    private void fit() {
        Dimension room = display.getSize();
        insideDisplay.width = Math.max(50, room.width - 1);
        insideDisplay.height = Math.max(50, room.height - 1);
        detatchAll(); // MASON remembers the size that a field had when it was attached
        attach(field, "Patients");
        insideDisplay.revalidate();
        insideDisplay.repaint();
    }

    void show(Frame frame, Axis across, Axis up) {
        patients = frame.size();
        field.show(frame, across, up);
        insideDisplay.repaint();
    }

    void clear() {
        marked = -1;
        field.choose(-1);
        field.clear();
        insideDisplay.repaint();
    }

    PatientField field() {
        return field;
    }

    void look(Look look) {
        field.look(look);
        setBackdrop(look.theme().style().ground());
        insideDisplay.repaint();
    }
}
