package org.setpoint.study.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.study.formula.Token.Kind;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Unit;

/** Cuts a formula into words, numbers with their units, and signs. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final List<String> SIGNS =
            List.of("..", "<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",", ".");
    private static final Map<String, Double> UNITS = units();
    private static final List<String> LONGEST_FIRST = UNITS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    /** Symbols of all dimensions; where one stands for several, as years do, time counts. */
    private static Map<String, Double> units() {
        Map<String, Double> all = new TreeMap<>();
        for (Dimension d : Dimension.values()) {
            for (Unit u : d.units()) {
                all.putIfAbsent(u.symbol(), u.factor());
            }
        }
        for (Unit u : Dimension.TIME.units()) {
            all.put(u.symbol(), u.factor());
        }
        all.put("%", 0.01);
        all.remove("1");
        return all;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(new Token(Kind.END, "", 0, at + 1));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        int start = at;
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            double factor = unit();
            return new Token(
                    Kind.NUMBER, text.substring(start, at), Double.parseDouble(number.group()) * factor, start + 1);
        }
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (name.lookingAt()) {
            at = name.end();
            return new Token(Kind.NAME, name.group(), 0, start + 1);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Kind.SIGN, sign, 0, start + 1);
            }
        }
        throw new InputException("'" + text + "': character " + (at + 1) + " '" + text.charAt(at)
                + "' has no meaning in a formula; accepted: names in lower case, numbers with units, "
                + String.join(" ", SIGNS));
    }

    /** The factor of the unit behind a number, which is eaten; 1 where there is none. */
    private double unit() {
        int before = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        for (String symbol : LONGEST_FIRST) {
            int end = at + symbol.length();
            boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) || symbol.equals("%");
            if (text.startsWith(symbol, at) && whole) {
                at = end;
                return UNITS.getOrDefault(symbol, 1.0);
            }
        }
        boolean word = at < text.length() && Character.isLetter(text.charAt(at));
        if (word && !startsOperator()) {
            Matcher m = Pattern.compile("[A-Za-z/-]+").matcher(text).region(at, text.length());
            String unknown = m.lookingAt() ? m.group() : text.substring(at, at + 1);
            throw new InputException("'" + text + "': character " + (at + 1) + ": '" + unknown
                    + "' is not a unit; accepted: " + String.join(", ", UNITS.keySet()));
        }
        at = before;
        return 1;
    }

    private boolean startsOperator() {
        return Arrays.stream(Parser.WORDS).anyMatch(w -> {
            int end = at + w.length();
            return text.startsWith(w, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        });
    }
}
