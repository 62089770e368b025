package org.setpoint.cohort;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a scenario may say of the course of pain in its cohort. */
final class CourseKeys {
    static final List<String> COURSES = List.of("chronic", "healing", "mixed", "degenerative", "cancer");

    static final List<Key> COURSE = List.of(
            Key.quantity(
                    "acute",
                    Dimension.FRACTION,
                    "66 %",
                    0,
                    1,
                    "Share whose pain is acute and heals within days; only with course: mixed.",
                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
            Key.quantity(
                    "subacute",
                    Dimension.FRACTION,
                    "24 %",
                    0,
                    1,
                    "Share whose pain heals within weeks or stays in part (after surgery); the rest is chronic. Only with course: mixed.",
                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
            Key.quantity(
                    "slow-healing-time",
                    Dimension.TIME,
                    "32 days",
                    1,
                    365,
                    "Median time constant of healing of subacute pain; only with course: mixed.",
                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
            Key.quantity(
                    "progressing",
                    Dimension.FRACTION,
                    "100 %",
                    0,
                    1,
                    "Share whose disease progresses; only with course: degenerative or cancer.",
                    "by definition"),
            Key.quantity(
                    "progression",
                    Dimension.POINTS,
                    "0.3 points",
                    0,
                    10,
                    "Pain that a progressing disease adds in a year, on average; in cancer write for example 2 points.",
                    "assumption: osteoarthritis of the knee worsens little in a year; cancer much faster"),
            Key.quantity(
                    "nerve-share",
                    Dimension.FRACTION,
                    "20 %",
                    0,
                    1,
                    "Share of the progressing diseases that damage nerves.",
                    "assumption; in cancer 19 to 39 % of patients with pain have a neuropathic part (Bennett 2012, Pain 153:359)"),
            Key.quantity(
                    "survival",
                    Dimension.TIME,
                    "1 year",
                    7,
                    3650,
                    "Median survival with the disease, other deaths aside; only with course: cancer.",
                    "assumption: advanced disease; a file should say its own"));

    private CourseKeys() {}
}
