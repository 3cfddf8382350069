package enthesis.domain.insight.care;

import enthesis.domain.entry.Answer;
import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.insight.response.AtWeek;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.outcome.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How much of what is asked was filled in, field by field. An answer of unknown is no value and no gap: it
/// stands apart.
public record Completeness(List<Line> lines, List<CourseSession> sessions) {

    private static final Optional<Answer> UNKNOWN = Optional.of(Answer.UNKNOWN);

    /// What a line counts.
    public enum Unit {
        SESSION, COURSE, DUE
    }

    /// `key` names the field; `week` is 0 where it has none.
    public record Line(String key, int week, Unit unit, int all, int filled, int unknown) {

        public Share share() {
            return new Share(filled, all);
        }

        public int empty() {
            return all - filled - unknown;
        }
    }

    public static Completeness of(Reckoning reckoning) {
        var sessions = reckoning.seen.sessions().toList();
        var lines = new ArrayList<Line>();
        lines.add(courses("baseline", reckoning.seen.treated(), course -> course.baseline().isPresent()));
        fields().forEach(field -> lines.add(sessions(field, sessions)));
        questions(sessions).forEach(key -> lines.add(answers(key, sessions)));
        lines.add(sessions(new Field("heard", one -> one.after().followed()), sessions));
        lines.add(sessions(new Field("flare", one -> reckoning.flare(one).duration().isPresent()), sessions));
        reckoning.practice.outcomes().windows().forEach(window -> lines.add(score(reckoning, window)));
        return new Completeness(lines, sessions);
    }

    /// A field of a session and whether it has a value.
    public record Field(String key, Predicate<TreatedSession> filled) {}

    public static List<Field> fields() {
        return List.of(new Field("pain", one -> one.asked().pain().isPresent()),
                new Field("average", one -> one.asked().average().isPresent()),
                new Field("medications", one -> one.asked().listClosed()),
                new Field("percent", one -> one.percent().isPresent()),
                new Field("prepared", one -> !one.drawn().isEmpty()
                        && one.drawn().stream().allMatch(drawn -> drawn.times().prepared().isPresent())),
                new Field("begun", one -> !one.drawn().isEmpty()
                        && one.drawn().stream().allMatch(drawn -> drawn.times().begun().isPresent())));
    }

    public static List<String> questions(List<CourseSession> sessions) {
        return sessions.stream().flatMap(one -> one.session().asked().answers().keySet().stream()).distinct().sorted()
                .toList();
    }

    private static Line courses(String key, List<TreatedCourse> courses, Predicate<TreatedCourse> filled) {
        return new Line(key, 0, Unit.COURSE, courses.size(), (int) courses.stream().filter(filled).count(), 0);
    }

    private static Line sessions(Field field, List<CourseSession> sessions) {
        return new Line(field.key, 0, Unit.SESSION, sessions.size(),
                (int) sessions.stream().map(CourseSession::session).filter(field.filled).count(), 0);
    }

    private static Line answers(String key, List<CourseSession> sessions) {
        int unknown = 0;
        int said = 0;
        for (var one : sessions) {
            var answer = answer(key, one);
            unknown += answer.equals(UNKNOWN) ? 1 : 0;
            said += answer.isPresent() ? 1 : 0;
        }
        return new Line(key, 0, Unit.SESSION, sessions.size(), said - unknown, unknown);
    }

    public static Optional<Answer> answer(String key, CourseSession one) {
        return one.session().asked().answers().getOrDefault(key, Optional.empty());
    }

    private static Line score(Reckoning reckoning, Window window) {
        var due = AtWeek.of(reckoning, window).stream().filter(one -> one.state() != AtWeek.State.NOT_DUE).toList();
        return new Line("score", window.week(), Unit.DUE, due.size(),
                (int) due.stream().filter(one -> one.after().isPresent()).count(), 0);
    }
}
