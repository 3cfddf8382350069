package enthesis.ui.map.model;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.act.ManyActs;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.quick.Part;
import enthesis.domain.map.quick.Shorthand;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which of the day's solutions a point gets: the one that was typed with it, by letter or by its percentage, else the
/// one of the point before, as one syringe goes on from point to point. What was typed and fits none, or more than one,
/// is said and places nothing.
public final class SolutionHand {
    private final MapModel map;

    public SolutionHand(MapModel map) {
        this.map = map;
    }

    /// The row of the solution in hand: of the last point that is not skipped, as long as it is one of today's.
    public int current() {
        var rows = map.totals.get().rows();
        return map.points().get().stream().filter(point -> !point.skipped()).map(Point::solution)
                .filter(rows::contains).reduce((_, last) -> last)
                .orElse(rows.isEmpty() ? 1 : rows.getFirst());
    }

    /// The row that was meant; empty where it is not to be known, and says why.
    Optional<Integer> meant(Shorthand typed) {
        var refused = refusal(typed);
        refused.ifPresent(map.message::set);
        return refused.isPresent() ? Optional.empty() : Optional.of(read(typed));
    }

    /// The row of what is typed so far; the one in hand while nothing fits.
    public int read(Shorthand typed) {
        var letter = typed.text(Part.SOLUTION);
        if (!letter.isEmpty()) {
            return row(letter);
        }
        var percent = typed.text(Part.DEXTROSE);
        return percent.isEmpty()
                ? current()
                : map.totals.get().solutionsOf(percent).stream().findFirst().orElseGet(this::current);
    }

    private static int row(String letter) {
        return letter.charAt(0) - 'a' + 1;
    }

    private Optional<String> refusal(Shorthand typed) {
        var letter = typed.text(Part.SOLUTION);
        var percent = typed.text(Part.DEXTROSE);
        var totals = map.totals.get();
        if (!letter.isEmpty() && !totals.rows().contains(row(letter))) {
            return Optional.of(map.texts.say("map.noLetter", MapTotals.letter(row(letter))));
        }
        if (percent.isEmpty()) {
            return Optional.empty();
        }
        var found = totals.solutionsOf(percent);
        if (found.isEmpty()) {
            return Optional.of(map.texts.say("map.noSolution", percent));
        }
        if (!letter.isEmpty()) {
            return found.contains(row(letter))
                    ? Optional.empty()
                    : Optional.of(map.texts.say("map.otherSolution", MapTotals.letter(row(letter)), percent));
        }
        return found.size() == 1
                ? Optional.empty()
                : Optional.of(map.texts.say("map.severalSolutions", percent,
                        found.stream().map(MapTotals::letter).collect(Collectors.joining(", "))));
    }

    /// Gives what is selected another solution of the day, all of it as one step to undo.
    public void choose(int row) {
        if (!map.sheet.locked().get() && map.totals.get().rows().contains(row)) {
            if (map.chosen.many()) {
                map.act(ManyActs.solution(map.sheet.now(), map.chosen.get().rows(), row));
                return;
            }
            map.point(map.selected.get()).filter(point -> point.solution() != row)
                    .ifPresent(point -> map.act(PointActs.set(map.sheet.now(), point.row(),
                            PointFields.solution(point.row()), Integer.toString(row))));
        }
    }
}
