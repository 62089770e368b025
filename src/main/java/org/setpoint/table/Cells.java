package org.setpoint.table;

/**
 * Text that a user wrote, made safe for spreadsheets. Excel and LibreOffice run a cell that begins with one of
 * {@code = + - @}, a tab or a carriage return (also their full-width forms) as a formula. Such a text gets an
 * apostrophe in front, which spreadsheets show as plain text (OWASP, CSV injection). Columns of numbers are left alone.
 */
final class Cells {
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    static String text(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
