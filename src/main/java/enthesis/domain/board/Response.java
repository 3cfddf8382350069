package enthesis.domain.board;

import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Series;
import enthesis.domain.outcome.score.Change;
import enthesis.domain.practice.outcome.Outcomes;
import java.util.List;
import java.util.stream.Stream;

/// Whether anything got better after so many sessions. A question of the day of a session is asked before the needle,
/// so it tells of the sessions before. What nobody asked is unknown and never "no".
public record Response(int sessions, Verdict verdict) {

    /// Better by as much as matters to a patient, better by less (or nobody knows how much matters), not better.
    public enum Verdict {
        UNKNOWN, BETTER, SLIGHT, NONE
    }

    /// By every measure that was told after at least `least` sessions; the best one counts.
    public static Response of(CourseOutcomes outcomes, Outcomes practice, int least) {
        var told = changes(outcomes, practice).filter(one -> after(outcomes, one) >= least).toList();
        return told.isEmpty()
                ? new Response(0, Verdict.UNKNOWN)
                : new Response(told.stream().mapToInt(one -> after(outcomes, one)).max().orElseThrow(),
                        verdict(told.stream().map(Series.Course::change).toList()));
    }

    private static Stream<Series.Course> changes(CourseOutcomes outcomes, Outcomes practice) {
        var first = outcomes.standing().first();
        return Stream.concat(
                practice.instruments().stream().filter(one -> !one.afterwards())
                        .flatMap(one -> outcomes.series(one).change(first).stream()),
                outcomes.totals(practice).stream().flatMap(one -> one.change(first).stream()));
    }

    private static int after(CourseOutcomes outcomes, Series.Course change) {
        return outcomes.standing().before(change.after().day());
    }

    private static Verdict verdict(List<Change> changes) {
        if (changes.stream().anyMatch(one -> one.verdict() == Change.Verdict.BETTER_BEYOND && !one.withinError())) {
            return Verdict.BETTER;
        }
        return changes.stream().anyMatch(one -> one.gain().signum() > 0) ? Verdict.SLIGHT : Verdict.NONE;
    }
}
