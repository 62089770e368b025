package org.setpoint.gui.inside;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.setpoint.chart.ChartStyle;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.simulation.WhatIf;

/** Shows the panel in a frame of its own, for eyes. */
public final class InsideDemo {
    private InsideDemo() {}

    /**
     * Opens the frame.
     *
     * @param args scenario file, patient, day, light or dark, width, height, factor on fonts, what-if (may be left out)
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Vocabulary words = Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());
        Scenario scenario = new ScenarioReader(words).read(Document.read(Path.of(args[0])), null, List.of());
        ChartStyle plain = args[3].equals("dark") ? ChartStyle.dark() : ChartStyle.light();
        SwingUtilities.invokeLater(() -> {
            if (args[3].equals("dark")) {
                com.formdev.flatlaf.FlatDarkLaf.setup();
            } else {
                com.formdev.flatlaf.FlatLightLaf.setup();
            }
            InsidePanel panel = new InsidePanel(plain.scaled(Float.parseFloat(args[6])));
            JFrame frame = new JFrame("Inside one patient");
            frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
            panel.setPreferredSize(new Dimension(Integer.parseInt(args[4]), Integer.parseInt(args[5])));
            frame.add(panel);
            frame.pack();
            frame.setVisible(true);
            panel.show(scenario, words.drugs(), 1, Long.parseLong(args[1]), Integer.parseInt(args[2]));
            if (args.length > 7) {
                new javax.swing.Timer(4000, e -> {
                            panel.tryOut(WhatIf.valueOf(args[7]));
                            ((javax.swing.Timer) e.getSource()).stop();
                        })
                        .start();
            }
        });
    }
}
