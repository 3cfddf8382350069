package enthesis.domain.board;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.finding.Finding;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is known of a course before another session of it: its sessions and answers, and the flares after them, the
/// first one first.
public record CourseSoFar(Course course, CourseOutcomes outcomes, List<SessionFlare> flares) {

    public CourseSoFar {
        flares = List.copyOf(flares);
    }

    /// What the session rules say on the day of that session, before its needle; `pains` is what is told of pain then,
    /// by the key of its instrument, and `named` which course it is. What came later than that day says nothing.
    public List<Finding> findings(LocalDate day, Map<String, Integer> pains, Practice practice, String named) {
        var known = outcomes.on(day, pains);
        var sessions = known.standing().sessions();
        var summary = new CourseSummary(course, sessions.size(), known.standing().last(), List.of());
        var rules = practice.rules().series();
        var told = new Board.Told(Response.of(known, practice.outcomes(), rules.reevaluateAfter().whole()), List.of(),
                flares.stream().filter(one -> !one.day().isAfter(day)).toList());
        return new BoardRules(rules, named).beforeNeedle(summary, told, day);
    }
}
