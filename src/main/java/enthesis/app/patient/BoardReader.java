package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.followup.FlareReader;
import enthesis.app.followup.FollowUpReader;
import enthesis.app.outcome.OutcomeReader;
import enthesis.domain.board.Board;
import enthesis.domain.board.BoardRules;
import enthesis.domain.board.CourseSoFar;
import enthesis.domain.board.Response;
import enthesis.domain.board.SessionFlare;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.practice.Rules;
import enthesis.domain.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Reads the boards of courses. On the chart's thread.
public record BoardReader(Tools tools) {

    /// What was known of a course before a visit that is still open.
    public CourseSoFar before(Course course) {
        var known = SoFar.of(tools, course.patient());
        return new CourseSoFar(course, outcomes(course, known), flares(course, known));
    }

    Board of(CourseSummary summary, SoFar known) {
        var practice = new OutcomeReader(tools).practice();
        var outcomes = outcomes(summary.course(), known);
        var told = new Board.Told(Response.of(outcomes, practice, rules().reevaluateAfter().whole()),
                new OutcomeWords(tools.texts().words()).changes(outcomes, practice), flares(summary.course(), known));
        return Board.of(summary, told, new BoardRules(rules()), tools.today());
    }

    private CourseOutcomes outcomes(Course course, SoFar known) {
        return new OutcomeReader(tools).of(course, known.sessions(course.id()), known.pains());
    }

    private Rules.Series rules() {
        return tools.practice().rules().series();
    }

    private List<SessionFlare> flares(Course course, SoFar known) {
        var sessions = known.sessions(course.id()).reversed();
        return IntStream.range(0, sessions.size()).mapToObj(at -> flare(course, sessions.get(at), at + 1, known))
                .toList();
    }

    private SessionFlare flare(Course course, Visit visit, int session, SoFar known) {
        var key = new FollowedSession.Key(course.patient(), visit.id(), course.id());
        return new SessionFlare(session, LocalDate.ofInstant(visit.performed(), tools.ground().clock().getZone()),
                new FlareReader(tools).of(new FollowUpReader(tools).session(key, visit, known.pains()),
                        known.diary(key), known.events(key)));
    }
}
