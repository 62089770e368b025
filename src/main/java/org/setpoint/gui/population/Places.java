package org.setpoint.gui.population;

import java.awt.geom.Rectangle2D;
import org.setpoint.gui.live.Frame;

/** Where each patient stands on the screen. */
interface Places {
    /** Across, pixels; NaN for who is not shown. */
    double x(Frame frame, int patient);

    /** Down, pixels; NaN for who is not shown. */
    double y(Frame frame, int patient);

    /** Half the width of a glyph, pixels. */
    double radius();

    /**
     * By two quantities.
     *
     * @param across horizontal axis
     * @param up vertical axis
     * @param plot inside of the axes, pixels
     * @param patients how many
     */
    record Scatter(Axis across, Axis up, Rectangle2D plot, int patients) implements Places {
        /** Patients with the same values would hide each other: each stands a little aside, always on the same side. */
        private static final double ASIDE = 0.009;

        @Override
        public double x(Frame f, int patient) {
            return plot.getX() + plot.getWidth() * (across.share(f.x()[patient]) + aside(patient, 0x9E3779B9));
        }

        @Override
        public double y(Frame f, int patient) {
            return plot.getMaxY() - plot.getHeight() * (up.share(f.y()[patient]) + aside(patient, 0x85EBCA6B));
        }

        @Override
        public double radius() {
            double room = Math.sqrt(plot.getWidth() * plot.getHeight() / Math.max(1, patients));
            return Math.max(2, Math.min(7, room * 0.22));
        }

        private static double aside(int patient, int factor) {
            int h = (patient + 1) * factor;
            h ^= h >>> 15;
            h *= 0x2C1B3C6D;
            h ^= h >>> 12;
            return ((h & 0xFFFF) / 65536.0 - 0.5) * ASIDE * 2;
        }
    }

    /**
     * In rows of beds; the dead keep theirs.
     *
     * @param plot inside of the walls, pixels
     * @param columns beds in a row
     * @param cell width of a bed, pixels
     */
    record Ward(Rectangle2D plot, int columns, double cell) implements Places {
        static Ward of(Rectangle2D plot, int patients) {
            double area = plot.getWidth() * plot.getHeight();
            double cell = Math.sqrt(area / Math.max(1, patients));
            int columns;
            do {
                columns = Math.max(1, (int) (plot.getWidth() / cell));
                int rows = (patients + columns - 1) / columns;
                if (rows * cell <= plot.getHeight()) {
                    break;
                }
                cell *= 0.99;
            } while (cell > 0.5);
            return new Ward(plot, columns, cell);
        }

        @Override
        public double x(Frame f, int patient) {
            return plot.getX() + (patient % columns + 0.5) * cell;
        }

        @Override
        public double y(Frame f, int patient) {
            int row = patient / columns;
            return plot.getY() + (row + 0.5) * cell;
        }

        @Override
        public double radius() {
            return Math.max(1, Math.min(14, cell * 0.38));
        }
    }
}
