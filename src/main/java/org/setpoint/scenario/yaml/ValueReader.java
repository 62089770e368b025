package org.setpoint.scenario.yaml;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Key;
import org.setpoint.policy.Condition;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.KeyWords;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.unit.InputException;

/**
 * Reads one value as its key wants it. The complaints of this class say what is wrong and what is accepted, but not where:
 * that is for the caller to add.
 */
public final class ValueReader {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,30}");
    private static final Pattern DAY = Pattern.compile("(day|week|month|year)\\s+(\\d+(?:\\.\\d+)?)");
    private static final Map<String, Double> DAYS_IN =
            Map.of("day", 1.0, "week", 7.0, "month", 365 / 12.0, "year", 365.0);
    private static final Map<String, String> SWITCHES = Map.of(
            "yes", "on", "true", "on", "y", "on", "1", "on", "no", "off", "false", "off", "n", "off", "0", "off");

    private final DrugTable drugs;

    /**
     * A reader.
     *
     * @param drugs that may be named
     */
    public ValueReader(DrugTable drugs) {
        this.drugs = drugs;
    }

    /**
     * Reads a value.
     *
     * @param text as written, without quotes
     * @param key what it must be
     * @return the object that {@link org.setpoint.parameter.Settings} holds for this kind of key
     * @throws InputException if it is not what the key wants
     */
    public Object read(String text, Key key) {
        return switch (key.kind()) {
            case QUANTITY -> Quantities.read(text, key.dimension(), key.low(), key.high());
            case WHOLE -> (double) whole(text, key);
            case DAY -> day(text, key);
            case SWITCH -> isOn(text);
            case CHOICE -> choice(text, key);
            case DRUG ->
                drugs.find(text)
                        .filter(Drug::prescribable)
                        .orElseThrow(() -> new InputException(
                                "'" + text + "' is not a drug that can be prescribed; " + Nearest.hint(text, names())));
            case CONDITION -> Condition.parse(text);
            case TEXT -> text;
        };
    }

    /**
     * Reads a whole number.
     *
     * @param text as written
     * @param key with the accepted range
     * @return the number, exact
     * @throws InputException if it is not a whole number in the range
     */
    public static long whole(String text, Key key) {
        String range = KeyWords.wholeRange(key);
        if (!WHOLE.matcher(text).matches()) {
            throw new InputException("'" + text + "' is not a whole number; accepted: " + range
                    + ", in digits only, for example '" + KeyWords.example(key) + "'");
        }
        BigInteger number = new BigInteger(text);
        boolean tooLarge = number.bitLength() > 63 || number.doubleValue() > key.high();
        if (tooLarge || number.doubleValue() < key.low()) {
            throw new InputException("'" + text + "' is outside the accepted range " + range);
        }
        return number.longValueExact();
    }

    /** The day that a right text names. */
    static double day(String text) {
        return day(text, ScenarioKeys.CHANGE.get(0));
    }

    private static Double day(String text, Key key) {
        boolean endAllowed = "end".equals(key.fallback());
        if (endAllowed && text.equals("end")) {
            return PolicyBlock.END;
        }
        Matcher m = DAY.matcher(text);
        if (!m.matches()) {
            throw new InputException("'" + text + "' is not a day of the run; accepted: 'day 90', 'week 12', 'month 6',"
                    + " 'year 1'" + (endAllowed ? ", 'end'" : ""));
        }
        double days = Double.parseDouble(m.group(2)) * DAYS_IN.getOrDefault(m.group(1), 1.0);
        if (m.group(1).equals("day") && days != Math.rint(days)) {
            throw new InputException("'" + text + "' is not a whole day; accepted: 'day " + (long) days + "'");
        }
        if (days > 1e6) {
            throw new InputException("'" + text + "' is later than any run ends");
        }
        return (double) Math.round(days);
    }

    private static Boolean isOn(String text) {
        if (text.equals("on") || text.equals("off")) {
            return text.equals("on");
        }
        String meant = SWITCHES.get(text.toLowerCase(Locale.ROOT));
        throw new InputException("'" + text + "' is not a switch; "
                + (meant == null ? "accepted: on, off" : "write '" + meant + "' (accepted: on, off)"));
    }

    private static String choice(String text, Key key) {
        if (!key.choices().contains(text)) {
            throw new InputException("'" + text + "' is not a choice here; " + Nearest.hint(text, key.choices()));
        }
        return text;
    }

    private List<String> names() {
        return drugs.all().stream().filter(Drug::prescribable).map(Drug::name).toList();
    }
}
