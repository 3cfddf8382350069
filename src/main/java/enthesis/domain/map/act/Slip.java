package enthesis.domain.map.act;

/// How far a typed word is from the beginning of a right one: letters left out, added, changed or swapped.
final class Slip {
    private Slip() {}

    /// How many slips of the finger a word of this length may have and still be recognised.
    static int allowed(String typed) {
        if (typed.length() < 3) {
            return 0;
        }
        return typed.length() < 6 ? 1 : 2;
    }

    /// The fewest slips that turn `typed` into a beginning of `word`.
    static int distance(String typed, String word) {
        int[][] cost = new int[typed.length() + 1][word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= word.length(); j++) {
                cost[i][j] = cheapest(cost, typed, word, i, j);
            }
        }
        int least = cost[typed.length()][0];
        for (int step : cost[typed.length()]) {
            least = Math.min(least, step);
        }
        return least;
    }

    private static int cheapest(int[][] cost, String typed, String word, int i, int j) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
