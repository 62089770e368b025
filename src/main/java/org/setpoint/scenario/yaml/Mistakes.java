package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setpoint.unit.InputException;

/** Gathers every mistake of a document, so that a person hears of all of them at once. */
public final class Mistakes {
    private static final int SHOWN = 20;

    private record Mistake(Place place, String problem) {
        @Override
        public String toString() {
            return place + ": " + problem;
        }
    }

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    private static final int LONGEST = 1200;

    private final List<Mistake> all = new ArrayList<>();

    /**
     * Notes a mistake.
     *
     * @param place where it was written
     * @param problem what is wrong, and what would be accepted
     */
    public void add(Place place, String problem) {
        Mistake mistake = new Mistake(place, problem);
        if (!all.contains(mistake)) {
            all.add(mistake);
        }
    }

    /**
     * Takes over the mistakes that another reader threw, each with the place that it told; what is known is not told again.
     *
     * @param thrown by {@link #throwIfAny} of that reader
     * @param source the file that it read, as the person named it
     */
    public void addAll(InputException thrown, String source) {
        for (String line : String.valueOf(thrown.getMessage()).lines().toList()) {
            Matcher placed =
                    Pattern.compile(Pattern.quote(source) + ":(\\d+): (.*)").matcher(line);
            int colon = line.indexOf(": ");
            if (placed.matches()) {
                add(new Place(source, Integer.parseInt(placed.group(1)), 0, ""), placed.group(2));
            } else if (colon > 0) {
                add(Place.of(line.substring(0, colon)), line.substring(colon + 2));
            } else {
                add(Place.of(source), line);
            }
        }
    }

    /**
     * What is wrong, without the lines.
     *
     * @return for each mistake the path of its value and the problem
     */
    List<String> told() {
        return all.stream().map(m -> m.place().path() + " " + m.problem()).toList();
    }

    /**
     * How many there are.
     *
     * @return 0 if all is well
     */
    public int count() {
        return all.size();
    }

    /**
     * Stops if there are any.
     *
     * @throws InputException with up to 20 mistakes, one a line, in the order of the lines of the file
     */
    public void throwIfAny() {
        if (all.isEmpty()) {
            return;
        }
        String text = all.stream()
                .sorted(Comparator.comparing(Mistake::place))
                .limit(SHOWN)
                .map(mistake -> onOneLine(mistake.toString()))
                .collect(Collectors.joining("\n"));
        int more = all.size() - SHOWN;
        throw new InputException(more > 0 ? text + "\nand " + more + " more" : text);
    }

    /** Whatever a file holds, a mistake stays on one line that a person can read. */
    private static String onOneLine(String text) {
        String printable = UNPRINTABLE
                .matcher(text)
                .replaceAll(m ->
                        String.format(Locale.ROOT, "\\\\u%04x", (int) m.group().charAt(0)));
        int half = LONGEST / 2;
        return printable.length() <= LONGEST
                ? printable
                : printable.substring(0, half) + " ... " + printable.substring(printable.length() - half);
    }
}
