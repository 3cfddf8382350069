package enthesis.domain.patient.find;

/// How far two folded names are apart: letters to put in, take out, exchange, or swap with their neighbour.
public final class Spelling {
    /// One slip is allowed for every five letters, at most three.
    private static final int LETTERS_PER_SLIP = 5;
    private static final int MOST_SLIPS = 3;

    private Spelling() {}

    static boolean near(String one, String other) {
        int allowed = Math.min(MOST_SLIPS, Math.max(one.length(), other.length()) / LETTERS_PER_SLIP);
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    public static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int cheapest(int[][] slips, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean crossed = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return crossed ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
