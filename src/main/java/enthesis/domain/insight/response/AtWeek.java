package enthesis.domain.insight.response;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.outcome.score.Change;
import enthesis.domain.outcome.score.Response;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.outcome.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a course stands in one window after its last injection (clinical.md 11.1). Of several answers in the window
/// the one nearest to its week counts, the earlier of two as near. Nothing is carried forward into it.
public record AtWeek(TreatedCourse course, State state, Optional<Integer> before, Optional<Integer> after,
        Optional<Response> response, Optional<Integer> global) {

    /// `OPEN` and `MISSING` are both due without a value; open ones may still come. `FLOOR`: too little pain before for
    /// anybody to tell; `NO_BASELINE`: nobody asked before.
    public enum State {
        NOT_DUE, FLOOR, NO_BASELINE, OPEN, MISSING, FOLLOWED;

        /// Counts for the denominators.
        public boolean due() {
            return this == OPEN || this == MISSING || this == FOLLOWED;
        }
    }

    public static List<AtWeek> of(Reckoning reckoning, Window window) {
        return reckoning.seen.treated().stream()
                .map(course -> of(course, window, reckoning.practice, reckoning.seen.today())).toList();
    }

    static AtWeek of(TreatedCourse course, Window window, Practice practice, LocalDate today) {
        var before = course.baseline();
        if (today.isBefore(window.opens(course.last()))) {
            return new AtWeek(course, State.NOT_DUE, before, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var after = within(course.averages(), course, window, today);
        var response = before.flatMap(one -> after.map(other -> response(one, other, practice)));
        return new AtWeek(course, state(before, after, practice, today.isAfter(window.closes(course.last()))), before,
                after, response, within(course.global(), course, window, today));
    }

    private static State state(Optional<Integer> before, Optional<Integer> after, Practice practice, boolean over) {
        if (before.isEmpty()) {
            return State.NO_BASELINE;
        }
        if (response(before.get(), before.get(), practice) == Response.EXCLUDED) {
            return State.FLOOR;
        }
        return after.isPresent() ? State.FOLLOWED : over ? State.MISSING : State.OPEN;
    }

    private static Optional<Integer> within(List<Scored> scores, TreatedCourse course, Window window,
            LocalDate today) {
        var last = course.last();
        return scores.stream()
                .filter(one -> !one.day().isBefore(window.opens(last)) && !one.day().isAfter(window.closes(last))
                        && !one.day().isAfter(today))
                .min(Comparator.comparingLong((Scored one) -> Math.abs(ChronoUnit.DAYS.between(window.target(last),
                        one.day()))).thenComparing(Scored::day))
                .map(Scored::score);
    }

    /// Whether average pain has fallen enough.
    static Response response(int before, int after, Practice practice) {
        var average = practice.outcomes().instrument("average");
        return Response.of(new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(after), average.better(),
                average.difference()), practice.outcomes().responder());
    }

    public boolean responded() {
        return state == State.FOLLOWED && response.filter(Response::responded).isPresent();
    }

    /// How much the pain fell; below 0 it rose.
    public Optional<Integer> gain() {
        return state == State.FOLLOWED ? before.flatMap(one -> after.map(other -> one - other)) : Optional.empty();
    }
}
