package org.setpoint.gui;

import java.util.Locale;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import sim.display.Console;
import sim.display.GUIState;

/** MASON's console as a guest: closing it closes it, and not the whole program as MASON's own does. */
final class MasonConsole extends Console {
    private static final long serialVersionUID = 1L;

    /** A console of a run, paused or not; {@link #setVisible} shows it. */
    @SuppressWarnings("this-escape") // MASON's constructor leaves the menu to be changed
    MasonConsole(GUIState simulation) {
        super(simulation);
        setNewMenuAllowed(false);
        JMenu file = getJMenuBar().getMenu(0);
        for (int i = file.getItemCount() - 1; i >= 0; i--) {
            JMenuItem item = file.getItem(i);
            if (item != null && item.getText().toLowerCase(Locale.ROOT).matches(".*(quit|exit).*")) {
                file.remove(i);
            }
        }
    }

    @Override
    public void doClose() {
        if (getPlayState() != PS_STOPPED) {
            pressStop();
        }
        allControllers.remove(this);
        dispose();
    }
}
