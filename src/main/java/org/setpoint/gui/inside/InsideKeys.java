package org.setpoint.gui.inside;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** The keys of the panel. */
final class InsideKeys {
    /** Five minutes, the grain of a what-if, days. */
    private static final double FINE = 1 / 288.0;

    private InsideKeys() {}

    static void bind(JComponent panel, Stepper.Target target, Runnable play, Runnable tryIt, Runnable back) {
        on(panel, "LEFT", () -> target.move(-Stepper.HOUR));
        on(panel, "RIGHT", () -> target.move(Stepper.HOUR));
        on(panel, "ctrl LEFT", () -> target.move(-1));
        on(panel, "ctrl RIGHT", () -> target.move(1));
        on(panel, "shift LEFT", () -> target.move(-FINE));
        on(panel, "shift RIGHT", () -> target.move(FINE));
        on(panel, "HOME", () -> target.move(-1e6));
        on(panel, "END", () -> target.move(1e6));
        on(panel, "N", () -> target.event(1));
        on(panel, "P", () -> target.event(-1));
        on(panel, "SPACE", play);
        on(panel, "T", tryIt);
        on(panel, "ESCAPE", back);
    }

    /** Keys that move the cursor must not be taken by a scroll pane, which could move nothing with most of them. */
    static void leave(JScrollPane scroll) {
        for (String key : List.of("LEFT", "RIGHT", "ctrl LEFT", "ctrl RIGHT", "HOME", "END", "ctrl HOME", "ctrl END")) {
            scroll.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    private static void on(JComponent panel, String key, Runnable action) {
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        panel.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                if (!isTyping(panel)) {
                    action.run();
                }
            }
        });
    }

    /** Letters that are written into a field are no commands. */
    private static boolean isTyping(JComponent panel) {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent text
                && text.isEditable()
                && panel.isAncestorOf(text);
    }
}
