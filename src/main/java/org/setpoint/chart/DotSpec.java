package org.setpoint.chart;

import java.util.List;

/**
 * What a page of dots shows: the same groups of patients in several panels, one panel for each outcome.
 *
 * @param title of the page
 * @param blocks groups that belong together, from top to bottom
 * @param panels one outcome each, in reading order
 * @param caption who and how many, and what dots and bars are
 */
public record DotSpec(String title, List<Block> blocks, List<Panel> panels, String caption) {
    /** Copies the lists; refuses panels whose dots are not one for each group. */
    public DotSpec {
        blocks = List.copyOf(blocks);
        panels = List.copyOf(panels);
        int groups = blocks.stream().mapToInt(b -> b.groups().size()).sum();
        if (panels.isEmpty() || panels.stream().anyMatch(p -> p.dots().size() != groups)) {
            throw new IllegalArgumentException("'" + title + "' needs panels with a dot for each of " + groups);
        }
    }

    /**
     * The same below a heading that says its title.
     *
     * @return a copy
     */
    public DotSpec untitled() {
        return new DotSpec("", blocks, panels, caption);
    }

    /**
     * Groups of one kind, drawn in one colour and shape.
     *
     * @param heading above them
     * @param groups their names
     */
    public record Block(String heading, List<String> groups) {
        /** Copies the list. */
        public Block {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One outcome.
     *
     * @param title of the panel, a few words
     * @param unit of its values; may be empty
     * @param measure how the axis is laid out
     * @param dots one for each group of all blocks, in their order
     */
    public record Panel(String title, String unit, Measure measure, List<Dot> dots) {
        /** Copies the list. */
        public Panel {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A value with its interval.
     *
     * @param value NaN where nobody counts: nothing is drawn
     * @param low lower end, NaN where there is none
     * @param high upper end, NaN where there is none
     */
    public record Dot(double value, double low, double high) {}
}
