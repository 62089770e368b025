package org.setpoint.gui.population;

import java.awt.BorderLayout;
import java.util.function.Supplier;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.look.Labels;
import sim.portrayal.Inspector;

/** What MASON's console shows of a patient who is double-clicked. */
final class PatientNumbers extends Inspector {
    private static final long serialVersionUID = 1L;

    private final int patient;
    private final transient Supplier<@Nullable Frame> frames;
    private final JLabel words = new JLabel();

    PatientNumbers(int patient, Supplier<@Nullable Frame> frames) {
        this.patient = patient;
        this.frames = frames;
        setLayout(new BorderLayout());
        add(words, BorderLayout.NORTH);
        setTitle("Patient " + patient);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        Frame f = frames.get();
        if (f != null && patient < f.size()) {
            words.setText("<html>Patient " + patient + ": " + f.fares(patient).meaning() + "<br>"
                    + Labels.name(f.across()) + ": " + Labels.value(f.x()[patient], f.across()) + "<br>"
                    + Labels.name(f.up()) + ": " + Labels.value(f.y()[patient], f.up()) + "</html>");
        }
    }
}
