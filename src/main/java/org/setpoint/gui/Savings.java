package org.setpoint.gui;

/** stub */
final class Savings {
    Savings(SetpointWindow w) {}

    void scenario() {}

    void curves() {}

    void pictures() {}

    void sheet() {}
}
