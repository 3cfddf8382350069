package enthesis.ui.pace;

/// How much slower the machine is just now than a quiet one: a fixed piece of arithmetic, timed. A bound in
/// milliseconds is judged by what was taken divided by this, so that it stays as it is written and a busy machine does
/// not decide.
public final class Slowness {
    /// What the arithmetic takes on a quiet machine of two cores, in nanoseconds.
    private static final double QUIET = 12_000_000;
    private static final int STEPS = 10_000_000;

    private Slowness() {}

    /// 1 on a quiet machine, never less.
    public static double now() {
        return Math.max(1, timed() / QUIET);
    }

    static long timed() {
        long from = System.nanoTime();
        long sum = from;
        for (int i = 0; i < STEPS; i++) {
            sum = sum * 6364136223846793005L + i;
        }
        return System.nanoTime() - from + (sum == 0 ? 1 : 0);
    }
}
