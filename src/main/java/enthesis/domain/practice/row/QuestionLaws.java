package enthesis.domain.practice.row;

import enthesis.domain.finding.Level;
import java.util.HashSet;
import java.util.List;

/// A question that stops: its level is lowered, and where it is asked narrowed, only by an owner with a reason.
final class QuestionLaws implements RowKind.Laws {
    private static final List<String> LEVELS = List.of("level", "deep");

    @Override
    public boolean stops(Row row) {
        return LEVELS.stream().anyMatch(part -> row.one(part).equals(Level.STOP.name()));
    }

    @Override
    public boolean weaker(Row base, Row row) {
        return LEVELS.stream().anyMatch(part -> isLower(base.one(part), row.one(part)))
                || (stops(base) && (narrower(base, row, "regions") || narrower(base, row, "follows")
                        || !row.all("groups").containsAll(base.all("groups"))));
    }

    private static boolean isLower(String before, String now) {
        return before.equals(Level.STOP.name()) && !now.equals(Level.STOP.name());
    }

    /// Nothing named is everywhere.
    private static boolean narrower(Row base, Row row, String part) {
        var now = new HashSet<>(row.all(part));
        return !now.isEmpty() && (base.all(part).isEmpty() || !now.containsAll(base.all(part)));
    }
}
