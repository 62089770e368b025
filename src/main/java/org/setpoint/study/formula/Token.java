package org.setpoint.study.formula;

/**
 * A word, number or sign of a formula.
 *
 * @param kind what it is
 * @param text as written; of a number its unit
 * @param number its value in the canonical unit, 0 for what is no number
 * @param at character at which it begins, from 1
 */
record Token(Kind kind, String text, double number, int at) {
    /** What a piece of a formula is. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
