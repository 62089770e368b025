package org.setpoint.sweep;

import java.util.List;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node.Section;

/** What the parts of a design demand of each other. */
final class DesignChecks {
    private static final long MOST = 1_000_000;
    private static final int MOST_SOBOL = 500;

    private final Mistakes mistakes;

    DesignChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Section root, Method method, Settings top, List<Factor> factors) {
        belongs(root, "points", method, List.of(Method.LHS, Method.SOBOL));
        belongs(root, "trajectories", method, List.of(Method.MORRIS));
        belongs(root, "levels", method, List.of(Method.MORRIS));
        belongs(root, "file", method, List.of(Method.CSV));
        if (mistakes.count() > 0) {
            return;
        }
        switch (method) {
            case LHS -> {
                int least = factors.size() + 3;
                atLeast(root, "points", top, least, "lhs needs three points more than factors, here " + least);
            }
            case SOBOL -> {
                atLeast(root, "points", top, 4, "sobol needs base points, for example 'points: 64'");
                if (factors.size() > MOST_SOBOL) {
                    mistakes.add(DesignReader.of(root, "factors").place(), "sobol takes no more than 500 factors");
                }
            }
            case MORRIS -> {
                atLeast(root, "trajectories", top, 2, "morris needs trajectories, for example 'trajectories: 10'");
                if (top.number("levels") % 2 != 0) {
                    mistakes.add(DesignReader.of(root, "levels").place(), "must be an even number, for example 4");
                }
            }
            case GRID -> grid(root, factors);
            case LIST -> list(root);
            case CSV, ONE_AT_A_TIME -> {
                return;
            }
        }
        long runs = points(method, top, factors);
        if (runs > MOST) {
            mistakes.add(root.place(), "makes " + runs + " points; accepted: up to " + MOST);
        }
    }

    private static long points(Method method, Settings top, List<Factor> factors) {
        double size = switch (method) {
            case GRID -> factors.stream().mapToDouble(Factor::count).reduce(1, (a, b) -> a * b);
            case SOBOL -> top.number("points") * (factors.size() + 2);
            case MORRIS -> top.number("trajectories") * (factors.size() + 1);
            default -> 0;
        };
        return (long) Math.min(size, 1e15);
    }

    private void grid(Section root, List<Factor> factors) {
        for (Factor f : factors) {
            if (f.isRange() && f.levels() < 2) {
                mistakes.add(
                        DesignReader.of(root, "factors").place(),
                        "'" + f.path() + "' needs levels on a grid, for example 'levels: 5', or 'values: [...]'");
            }
        }
    }

    /** Columns of a list are equally long; the reader of factors has sorted out what is no list. */
    private void list(Section root) {
        long lengths = DesignReader.of(root, "factors") instanceof org.setpoint.scenario.yaml.Node.Items items
                ? items.items().stream()
                        .map(i -> i instanceof Section s
                                        && s.find("values").orElse(null)
                                                instanceof org.setpoint.scenario.yaml.Node.Items v
                                ? v.items().size()
                                : 0)
                        .distinct()
                        .count()
                : 1;
        if (lengths > 1) {
            mistakes.add(
                    DesignReader.of(root, "factors").place(),
                    "of a list have as many values each, for point 1 takes the first of all, point 2 the second");
        }
    }

    private void atLeast(Section root, String key, Settings top, int least, String words) {
        if (top.number(key) < least) {
            mistakes.add(DesignReader.of(root, key).place(), words);
        }
    }

    private void belongs(Section root, String key, Method method, List<Method> those) {
        if (!those.contains(method)) {
            root.find(key)
                    .ifPresent(n -> mistakes.add(
                            n.place(),
                            "belongs to "
                                    + String.join(
                                            " and ",
                                            those.stream().map(Method::word).toList()) + ", not to '" + method.word()
                                    + "'"));
        }
    }
}
