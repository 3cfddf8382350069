package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.followup.FlareReader;
import enthesis.app.outcome.OutcomeReader;
import enthesis.domain.board.Board;
import enthesis.domain.board.BoardRules;
import enthesis.domain.board.CourseSoFar;
import enthesis.domain.board.Response;
import enthesis.domain.board.SessionFlare;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.followup.FollowedSession;
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
        return new CourseSoFar(course, new OutcomeReader(tools).of(course), flares(course));
    }

    Board of(CourseSummary summary) {
        var reader = new OutcomeReader(tools);
        var outcomes = reader.of(summary.course());
        var practice = reader.practice();
        var told = new Board.Told(Response.of(outcomes, practice, rules().reevaluateAfter().whole()),
                new OutcomeWords(tools.texts().words()).changes(outcomes, practice), flares(summary.course()));
        return Board.of(summary, told, new BoardRules(rules()), tools.today());
    }

    private Rules.Series rules() {
        return tools.practice().rules().series();
    }

    private List<SessionFlare> flares(Course course) {
        var sessions = tools.chart().visits.sessions(course.id()).reversed();
        return IntStream.range(0, sessions.size()).mapToObj(at -> flare(course, sessions.get(at), at + 1)).toList();
    }

    private SessionFlare flare(Course course, Visit visit, int session) {
        var key = new FollowedSession.Key(course.patient(), visit.id(), course.id());
        return new SessionFlare(session, LocalDate.ofInstant(visit.performed(), tools.ground().clock().getZone()),
                new FlareReader(tools).of(key));
    }
}
