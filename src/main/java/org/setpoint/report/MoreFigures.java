package org.setpoint.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.setpoint.chart.Centre;
import org.setpoint.chart.Measure;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.observation.Topic;

/** Charts of outcomes that no chart of {@link Figures#ALL} shows: shares of one topic together, everything else alone. */
final class MoreFigures {
    private static final int LINES = 4;

    /** Shown by another outcome, unless somebody asks for them by name. */
    private static final Set<Outcome> IN_OTHER_WORDS = EnumSet.of(
            Outcome.RELIEF,
            Outcome.DOSE,
            Outcome.TAKEN,
            Outcome.IN_WITHDRAWAL,
            Outcome.ADDICTION,
            Outcome.DIED_OTHER,
            Outcome.VENTILATION);

    private MoreFigures() {}

    /**
     * Charts for the rest.
     *
     * @param rest outcomes that are recorded and in no chart
     * @param named those that somebody asked for
     */
    static List<Figure> of(List<Outcome> rest, List<Outcome> named) {
        List<Figure> figures = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Outcome> shares = new ArrayList<>();
            for (Outcome o : rest) {
                if (OutcomeSources.topic(o) != topic || (IN_OTHER_WORDS.contains(o) && !named.contains(o))) {
                    continue;
                }
                if (o.isShare() && !named.contains(o)) {
                    shares.add(o);
                } else {
                    figures.add(Figures.plain(o));
                }
            }
            for (int i = 0; i < shares.size(); i += LINES) {
                figures.add(together(topic, i / LINES, shares.subList(i, Math.min(shares.size(), i + LINES))));
            }
        }
        return figures;
    }

    private static Figure together(Topic topic, int number, List<Outcome> shares) {
        if (shares.size() == 1) {
            return Figures.plain(shares.get(0));
        }
        String more = number == 0 ? "" : ", part " + (number + 1);
        Figure first = Figures.plain(shares.get(0));
        return new Figure(
                        topic.name().toLowerCase(Locale.ROOT) + "-shares" + (number == 0 ? "" : "-" + (number + 1)),
                        topic.words() + ": who" + more,
                        "",
                        first.reading(),
                        "share",
                        "% of patients",
                        Measure.SHARE,
                        Centre.MEAN,
                        first.reach(),
                        List.of(),
                        List.of())
                .showing(List.copyOf(shares), List.of(), first.reading());
    }
}
