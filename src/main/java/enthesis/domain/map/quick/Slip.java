package enthesis.domain.map.quick;

import java.util.List;

/// How far a typed word is from the beginning of a right one, in slips of the finger: a letter left out, added,
/// changed, or two swapped; what fingers do most counts least.
final class Slip {
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final double SWAPPED = 0.6;
    private static final double DOUBLED = 0.6;
    private static final double MISSING = 0.7;
    private static final double NEIGHBOUR = 0.8;

    private Slip() {}

    /// How many slips a word of this length may have and still be recognised.
    static double allowed(String typed) {
        if (typed.length() < 3) {
            return 0;
        }
        return typed.length() < 6 ? 1 : typed.length() < 9 ? 2 : 3;
    }

    /// The fewest slips that turn `typed` into a beginning of `word`.
    static double distance(String typed, String word) {
        var cost = new double[typed.length() + 1][word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= word.length(); j++) {
                cost[i][j] = cheapest(cost, typed, word, i, j);
            }
        }
        double least = cost[typed.length()][0];
        for (double step : cost[typed.length()]) {
            least = Math.min(least, step);
        }
        return least;
    }

    private static double cheapest(double[][] cost, String typed, String word, int i, int j) {
        char now = typed.charAt(i - 1);
        char right = word.charAt(j - 1);
        double change = cost[i - 1][j - 1] + (now == right ? 0 : neighbours(now, right) ? NEIGHBOUR : 1);
        double added = cost[i - 1][j] + (i > 1 && typed.charAt(i - 2) == now ? DOUBLED : 1);
        double missing = cost[i][j - 1] + (j > 1 && word.charAt(j - 2) == right ? DOUBLED : MISSING);
        double least = Math.min(change, Math.min(added, missing));
        boolean swapped = i > 1 && j > 1 && now == word.charAt(j - 2) && typed.charAt(i - 2) == right;
        return swapped ? Math.min(least, cost[i - 2][j - 2] + SWAPPED) : least;
    }

    private static boolean neighbours(char one, char other) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(one);
            if (at >= 0) {
                return beside(row, at, other) || beside(row + 1, at, other) || beside(row - 1, at, other);
            }
        }
        return false;
    }

    private static boolean beside(int row, int at, char other) {
        int there = row < 0 || row >= KEYS.size() ? -1 : KEYS.get(row).indexOf(other);
        return there >= 0 && Math.abs(there - at) <= 1;
    }
}
