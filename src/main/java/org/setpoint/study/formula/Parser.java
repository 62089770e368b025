package org.setpoint.study.formula;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.study.formula.Formula.At;
import org.setpoint.study.formula.Formula.Call;
import org.setpoint.study.formula.Formula.Constant;
import org.setpoint.study.formula.Formula.During;
import org.setpoint.study.formula.Formula.Name;
import org.setpoint.study.formula.Token.Kind;
import org.setpoint.unit.InputException;

/** Reads a formula by recursive descent; operators bind, loosest first: where, or, and, not, comparison, + -, * /, minus, ^, [ ]. */
final class Parser {
    /** Words that are operators and cannot be names. */
    static final String[] WORDS = {"where", "or", "and", "not"};

    private final String text;
    private final List<Token> tokens;
    private int at;

    Parser(String text) {
        this.text = text;
        tokens = new Lexer(text).tokens();
    }

    Formula parse() {
        Formula whole = where();
        if (peek().kind() != Kind.END) {
            throw wrong("an operator or the end");
        }
        return whole;
    }

    private Formula where() {
        Formula left = or();
        while (takeWord("where")) {
            left = call("where", left, or());
        }
        return left;
    }

    private Formula or() {
        Formula left = and();
        while (takeWord("or")) {
            left = call("or", left, and());
        }
        return left;
    }

    private Formula and() {
        Formula left = not();
        while (takeWord("and")) {
            left = call("and", left, not());
        }
        return left;
    }

    private Formula not() {
        return takeWord("not") ? call("not", not()) : comparison();
    }

    private Formula comparison() {
        Formula left = sum();
        for (String sign : List.of("<=", ">=", "==", "!=", "<", ">")) {
            if (take(sign)) {
                return call(sign, left, sum());
            }
        }
        return left;
    }

    private Formula sum() {
        Formula left = product();
        while (peek().is("+") || peek().is("-")) {
            String sign = next().text();
            left = call(sign, left, product());
        }
        return left;
    }

    private Formula product() {
        Formula left = minus();
        while (peek().is("*") || peek().is("/")) {
            String sign = next().text();
            left = call(sign, left, minus());
        }
        return left;
    }

    private Formula minus() {
        return take("-") ? call("-", new Constant(0), minus()) : power();
    }

    private Formula power() {
        Formula base = times();
        return take("^") ? call("^", base, minus()) : base;
    }

    private Formula times() {
        Formula of = primary();
        while (take("[")) {
            Formula from = time();
            Formula until = take("..") ? time() : null;
            expect("]");
            of = until == null ? new At(of, from) : new During(of, from, until);
        }
        return of;
    }

    /** {@code day 30} is read like {@code 30 days}. */
    private Formula time() {
        if (peek().isWord("day") && tokens.get(at + 1).kind() == Kind.NUMBER) {
            at++;
        }
        return sum();
    }

    private Formula primary() {
        Token token = peek();
        if (token.kind() == Kind.NUMBER) {
            at++;
            return new Constant(token.number());
        }
        if (take("(")) {
            Formula inner = where();
            expect(")");
            return inner;
        }
        if (!isName(token)) {
            throw wrong("a name, a number or '('");
        }
        at++;
        if (take("(")) {
            return new Call(token.text(), arguments());
        }
        List<String> path = new ArrayList<>(List.of(token.text()));
        while (take(".")) {
            if (!isName(peek())) {
                throw wrong("a name");
            }
            path.add(next().text());
        }
        return new Name(path);
    }

    private List<Formula> arguments() {
        List<Formula> arguments = new ArrayList<>();
        if (take(")")) {
            return arguments;
        }
        do {
            arguments.add(where());
        } while (take(","));
        expect(")");
        return arguments;
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.NAME && !List.of(WORDS).contains(token.text());
    }

    private static Call call(String name, Formula... arguments) {
        return new Call(name, List.of(arguments));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean take(String sign) {
        boolean there = peek().is(sign);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeWord(String word) {
        boolean there = peek().isWord(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw wrong("'" + sign + "'");
        }
    }

    private InputException wrong(String accepted) {
        return new InputException(
                "'" + text + "': character " + peek().at() + " is " + peek().shown() + "; accepted there: " + accepted);
    }
}
