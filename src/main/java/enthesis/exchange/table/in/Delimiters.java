package enthesis.exchange.table.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds out what stands between two columns: what the first rows have as often as the line with their names.
final class Delimiters {
    static final List<Character> ALL = List.of(';', ',', '\t', '|');
    private static final int ROWS = 200;
    private static final String SAID = "sep=";

    private Delimiters() {}

    /// `begin` is the beginning of the table.
    static char of(String begin) {
        if (begin.toLowerCase(Locale.ROOT).startsWith(SAID) && begin.length() > SAID.length()
                && ALL.contains(begin.charAt(SAID.length()))) {
            return begin.charAt(SAID.length());
        }
        char best = ALL.getFirst();
        double most = 0;
        for (char delimiter : ALL) {
            double fits = fits(begin, delimiter);
            if (fits > most) {
                most = fits;
                best = delimiter;
            }
        }
        return best;
    }

    /// The share of rows with as many of it as the first, then how many these are.
    private static double fits(String begin, char delimiter) {
        var counts = counts(begin, delimiter);
        int first = counts.isEmpty() ? 0 : counts.getFirst();
        if (first == 0) {
            return 0;
        }
        double same = counts.stream().filter(one -> one == first).count();
        return same / counts.size() + first / 100_000.0;
    }

    /// How many of it each row has, without those in quotation marks.
    private static List<Integer> counts(String begin, char delimiter) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        boolean filled = false;
        int many = 0;
        for (int at = 0; at < begin.length() && counts.size() < ROWS; at++) {
            char sign = begin.charAt(at);
            quoted ^= sign == '"';
            if (!quoted && (sign == '\n' || sign == '\r')) {
                if (filled) {
                    counts.add(many);
                }
                many = 0;
                filled = false;
            } else {
                filled = true;
                many += !quoted && sign == delimiter ? 1 : 0;
            }
        }
        if (filled && counts.isEmpty()) {
            counts.add(many);
        }
        return counts;
    }
}
