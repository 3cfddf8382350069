package enthesis.ui.kit.scan;

/// The signs that were typed one after the other lately, and how fast, in milliseconds. A scanner types a whole code
/// faster than any hand: hands that type ten signs a second need 100 ms for each.
final class Burst {
    /// What begins a GS1 code: the reader's own prefix, a bracket, or one of the first elements.
    private static final String STARTS = "](012";
    private static final int SHORTEST = 16;
    private static final long PAUSE = 250;
    private static final long EACH = 35;

    private final StringBuilder signs = new StringBuilder();
    private long first;
    private long last;

    /// Whether the next sign begins a new one.
    boolean isOver(long at) {
        return signs.isEmpty() || at - last > PAUSE;
    }

    void add(String sign, long at) {
        if (isOver(at)) {
            signs.setLength(0);
            first = at;
        }
        signs.append(sign);
        last = at;
    }

    void clear() {
        signs.setLength(0);
    }

    /// Whether a key of this moment follows like the next sign of a code.
    boolean goesOn(long at) {
        return !signs.isEmpty() && at - last <= EACH && STARTS.indexOf(signs.charAt(0)) >= 0;
    }

    /// Whether a scanner typed it, ended at this moment.
    boolean isScanned(long at) {
        return !isOver(at) && signs.length() >= SHORTEST && last - first <= EACH * (signs.length() - 1);
    }

    String text() {
        return signs.toString();
    }
}
