package enthesis.ui.kit.ceiling;

/// How much of the day's anaesthetic ceiling is used, as shares of it: 1 is the ceiling. `planned` comes on top of
/// `given`; `cautionAt` is where amber begins. `known` false: no ceiling can be computed, the bar stays empty.
public record CeilingFacts(boolean known, double given, double planned, double cautionAt, String title, String right,
        String below) {

    public static CeilingFacts unknown(String title, String below) {
        return new CeilingFacts(false, 0, 0, 1, title, "", below);
    }
}
