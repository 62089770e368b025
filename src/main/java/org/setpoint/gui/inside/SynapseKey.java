package org.setpoint.gui.inside;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.inside.SynapseShapes.Ligand;
import org.setpoint.observation.Synapse;

/** The legend of the synapse: what each shape is, how many are drawn, and the number they stand for. */
final class SynapseKey {
    private final ChartStyle style;
    private final List<Entry> entries;

    /**
     * One line.
     *
     * @param ligand whose shape is drawn; null for a receptor
     * @param gone a receptor that is gone?
     * @param words with numbers
     */
    record Entry(@Nullable Ligand ligand, boolean gone, String words) {}

    SynapseKey(ChartStyle style, SynapseScene scene) {
        this.style = style;
        entries = entries(scene);
    }

    private static List<Entry> entries(SynapseScene scene) {
        List<Entry> all = new ArrayList<>();
        Synapse s = scene.moment().synapse();
        double receptors = scene.moment().hour().receptors();
        all.add(new Entry(
                null,
                false,
                scene.left() + " of " + SynapseScene.RECEPTORS + " receptors at the surface (" + Say.percent(receptors)
                        + "), " + scene.free() + " of them free"));
        all.add(new Entry(null, true, scene.gone() + " receptors gone inside (" + Say.percent(1 - receptors) + ")"));
        if (s.agonist() > 0.0005 || scene.agonist() > 0) {
            all.add(new Entry(
                    Ligand.AGONIST,
                    false,
                    "full agonist: " + on(scene.agonist(), s.agonist()) + "; one dot = 5 MME/d-eq"
                            + most(scene.agonistDots())));
        }
        if (s.partial() > 0.0005 || scene.partial() > 0) {
            all.add(new Entry(
                    Ligand.PARTIAL,
                    false,
                    "buprenorphine: " + on(scene.partial(), s.partial()) + "; one dot = 0.2 ng/mL"
                            + most(scene.partialDots())));
        }
        if (s.antagonist() > 0.0005 || scene.antagonist() > 0) {
            all.add(new Entry(
                    Ligand.ANTAGONIST,
                    false,
                    "naloxone: " + on(scene.antagonist(), s.antagonist())
                            + "; one cross = 0.2 of the half-blocking level" + most(scene.antagonistDots())));
        }
        all.add(new Entry(
                Ligand.OWN,
                false,
                "the body's own opioids: " + on(scene.own(), s.own()) + "; "
                        + scene.ownDots() + " of " + SynapseScene.OWN_DOTS + " (tone "
                        + Say.percent(scene.moment().hour().tone()) + ")"));
        return all;
    }

    private static String on(int receptors, double share) {
        return "on " + receptors + " (" + Say.percent(share) + ")";
    }

    private static String most(int dots) {
        return dots == SynapseScene.MOST_DOTS ? ", at most " + SynapseScene.MOST_DOTS + " drawn" : "";
    }

    /** The whole legend as text. */
    String text() {
        return String.join("; ", entries.stream().map(Entry::words).toList());
    }

    double height(Graphics2D g2, double width) {
        return lay(g2, 0, 0, width, false);
    }

    /** Draws it; returns the height it took. */
    double draw(Graphics2D g2, double x, double top, double width) {
        return lay(g2, x, top, width, true);
    }

    private double lay(Graphics2D g2, double x, double top, double width, boolean draw) {
        double line = Text.lineHeight(Text.small(style));
        double indent = line * 1.3;
        SynapseShapes shapes = new SynapseShapes(g2, style);
        double y = top;
        for (Entry e : entries) {
            List<String> words = Text.wrap(g2, Text.small(style), e.words(), width - indent);
            if (draw) {
                symbol(shapes, e, x + line * 0.5, y + line * 0.5, line);
                Text.draw(g2, Text.small(style), style.text(), words, x + indent, y);
            }
            y += words.size() * line;
        }
        return y - top;
    }

    private static void symbol(SynapseShapes shapes, Entry e, double x, double y, double line) {
        if (e.ligand() != null) {
            shapes.molecule(e.ligand(), x, y, line * 0.5);
        } else if (e.gone()) {
            shapes.gone(x, y - line * 0.15, line * 0.6);
        } else {
            shapes.receptor(x, y - line * 0.2, line * 0.6);
        }
    }
}
