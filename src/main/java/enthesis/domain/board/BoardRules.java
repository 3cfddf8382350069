package enthesis.domain.board;

import enthesis.domain.course.CourseFields;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the session rules say of a course on a day (clinical.md 7.1): too early, the last flare not settled,
/// re-evaluate for lack of effect, all planned sessions given. A course that has ended is asked nothing.
///
/// `named` says which course, where there are several: ", LEFT knee"; else "".
public record BoardRules(Rules.Series rules, String named) {
    public static final String EARLY = "course-early";
    public static final String FLARE = "course-flare";
    public static final String REEVALUATE = "course-reevaluate";
    public static final String COMPLETE = "course-complete";

    private static final Field RESPONSE = Field.of("course", "response");
    private static final Field FLARES = Field.of("course", "flares");

    public BoardRules(Rules.Series rules) {
        this(rules, "");
    }

    /// On any day. Where no further session is planned none is too early, and none waits for a flare.
    List<Finding> findings(CourseSummary course, Board.Told told, LocalDate today) {
        boolean more = course.due(today) != CourseSummary.Due.COMPLETE;
        return whole(course, told, today).filter(one -> more || !(one.rule().equals(EARLY) || one.rule().equals(FLARE)))
                .toList();
    }

    /// Before the needle of a further session, whether it was planned or not.
    public List<Finding> beforeNeedle(CourseSummary course, Board.Told told, LocalDate today) {
        return whole(course, told, today).toList();
    }

    private Stream<Finding> whole(CourseSummary course, Board.Told told, LocalDate today) {
        if (course.course().ended().isPresent() || course.last().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(early(course, today), flare(told.flares(), course), reevaluate(course, told.response()),
                complete(course, today)).flatMap(Optional::stream);
    }

    private Optional<Finding> early(CourseSummary course, LocalDate today) {
        var least = rules.earliestDays();
        return course.daysSince(today).filter(days -> days < least.whole())
                .map(days -> say(EARLY, Level.CAUTION, CourseFields.INTERVAL, "early", least.source(),
                        Long.toString(days),
                        least.toString(),
                        DateText.written(course.last().orElseThrow().plusDays(least.whole()))));
    }

    /// Only the last session's: what came before it was looked at then.
    private Optional<Finding> flare(List<SessionFlare> flares, CourseSummary course) {
        return flares.reversed().stream().findFirst()
                .filter(last -> last.session() == course.done() && last.unsettled())
                .map(last -> say(FLARE, Level.CAUTION, FLARES, "flareOpen", Source.PRACTICE,
                        Integer.toString(last.session()),
                        Integer.toString(last.flare().lastDay().orElseThrow())));
    }

    private Optional<Finding> reevaluate(CourseSummary course, Response response) {
        var after = rules.reevaluateAfter();
        if (course.done() < after.whole()) {
            return Optional.empty();
        }
        var done = Integer.toString(course.done());
        var judged = Integer.toString(response.sessions());
        return switch (response.verdict()) {
            case BETTER -> Optional.empty();
            case NONE -> Optional.of(say(REEVALUATE, Level.CAUTION, RESPONSE, "reevaluate", after.source(), judged,
                    after.toString()));
            case SLIGHT -> Optional.of(say(REEVALUATE, Level.INFO, RESPONSE, "reevaluateSlight", after.source(), judged,
                    after.toString()));
            case UNKNOWN ->
                Optional.of(say(REEVALUATE, Level.MISSING, RESPONSE, "reevaluateUnknown", after.source(), done,
                        after.toString()));
        };
    }

    private Optional<Finding> complete(CourseSummary course, LocalDate today) {
        return course.due(today) != CourseSummary.Due.COMPLETE
                ? Optional.empty()
                : Optional.of(say(COMPLETE, Level.INFO, CourseFields.SESSIONS, "courseComplete",
                        Source.PRACTICE, Integer.toString(course.done())));
    }

    private Finding say(String rule, Level level, Field where, String words, Source source, String... values) {
        return Finding.of(rule, level, where, "findings." + words, source,
                Stream.concat(Stream.of(values), Stream.of(named)).toArray(String[]::new));
    }
}
