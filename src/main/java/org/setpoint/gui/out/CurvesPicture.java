package org.setpoint.gui.out;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.CurvePanel;
import org.setpoint.chart.CurveSpec;
import org.setpoint.chart.PanelSpec;
import org.setpoint.chart.Picture;
import org.setpoint.gui.curves.Mark;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.Labels;
import org.setpoint.observation.Outcome;

/** The curves of the window as a report would print them, with the other arm behind and a mark at every change. */
public final class CurvesPicture implements Picture {
    private final CurvePanel panel;

    /**
     * A page of curves.
     *
     * @param title of the page
     * @param outcomes that are shown, in order; those that were not recorded are left out
     * @param seen curves so far
     * @param called name of the arm that is watched
     * @param behindCalled name of the arm behind
     * @param marks of changes
     * @param caption who and how many
     */
    public CurvesPicture(
            String title,
            List<Outcome> outcomes,
            Snapshot seen,
            String called,
            String behindCalled,
            List<Mark> marks,
            String caption) {
        List<CurveSpec> charts = new ArrayList<>();
        for (Outcome o : outcomes) {
            if (seen.main().curves().outcomes().contains(o)) {
                charts.add(spec(o, seen, called, behindCalled, marks));
            }
        }
        StringBuilder words = new StringBuilder(caption);
        marks.forEach(m -> words.append(' ')
                .append(m.sign())
                .append(": day ")
                .append((int) m.day())
                .append(", ")
                .append(m.words())
                .append('.'));
        panel = new CurvePanel(new PanelSpec(title, charts, words.toString()), ChartStyle.light());
    }

    private static CurveSpec spec(Outcome o, Snapshot seen, String called, String behindCalled, List<Mark> marks) {
        List<CurveSpec.Series> series = new ArrayList<>();
        if (seen.isPair() && seen.other().curves().outcomes().contains(o)) {
            series.add(new CurveSpec.Series(
                    behindCalled, CurveSpec.Role.BASELINE, seen.other().curves().band(o)));
        }
        series.add(new CurveSpec.Series(
                called, CurveSpec.Role.MAIN, seen.main().curves().band(o)));
        return new CurveSpec(
                Labels.name(o),
                Labels.name(o),
                Labels.unit(o),
                Labels.measure(o),
                Labels.centre(o),
                series,
                marks.stream().map(m -> new CurveSpec.Mark(m.day(), m.sign())).toList(),
                o.meaning());
    }

    @Override
    public int width() {
        return panel.width();
    }

    @Override
    public int height() {
        return panel.height();
    }

    @Override
    public String title() {
        return panel.title();
    }

    @Override
    public String description() {
        return panel.description();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        panel.draw(g2, area);
    }
}
