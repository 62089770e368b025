package org.setpoint.gui;

import java.util.ArrayList;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import sim.display.Controller;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** What MASON asks of whoever controls a run. The window has its own frames and inspectors, so there is little to do. */
final class MasonController implements Controller {
    private final Runnable onRefresh;

    MasonController(Runnable onRefresh) {
        this.onRefresh = onRefresh;
    }

    @Override
    @SuppressWarnings("deprecation") // MASON's interface still asks for it
    public void doChangeCode(Runnable change) {
        change.run();
    }

    @Override
    public boolean registerFrame(JFrame frame) {
        return false;
    }

    @Override
    public boolean unregisterFrame(JFrame frame) {
        return false;
    }

    @Override
    public boolean unregisterAllFrames() {
        return false;
    }

    @Override
    @SuppressWarnings("NonApiType") // MASON's interface
    public ArrayList<JFrame> getAllFrames() {
        return new ArrayList<>();
    }

    @Override
    public void refresh() {
        onRefresh.run();
    }

    @Override
    public void setInspectors(@Nullable Bag inspectors, @Nullable Bag names) {
        // A single click has opened the patient already.
    }

    @Override
    public void registerInspector(Inspector inspector, Stoppable stopper) {
        // None of ours lives longer than the run.
    }

    @Override
    @SuppressWarnings("NonApiType") // MASON's interface
    public ArrayList<Inspector> getAllInspectors() {
        return new ArrayList<>();
    }
}
