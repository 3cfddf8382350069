package enthesis.domain.insight.stat;

import java.util.List;

/// The sign test of pairs: how many went up and how many down; those that stayed the same tell nothing of a direction
/// and are left out of it.
public record Signs(int up, int same, int down) {

    public static Signs of(List<Double> differences) {
        return new Signs((int) differences.stream().filter(one -> one > 0).count(),
                (int) differences.stream().filter(one -> one == 0).count(),
                (int) differences.stream().filter(one -> one < 0).count());
    }

    /// How often chance alone would part them at least so unevenly: two-sided, exact. 1 where none went anywhere.
    public double p() {
        int all = up + down;
        int few = Math.min(up, down);
        double tail = 0;
        double one = Math.pow(0.5, all);
        for (int at = 0; at <= few; at++) {
            tail += one;
            one *= (double) (all - at) / (at + 1);
        }
        return Math.min(1, 2 * tail);
    }
}
