package enthesis.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.board.Response.Verdict;
import enthesis.domain.board.Window.Place;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.Plan;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.outcome.Answered;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.practice.Rules;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// clinical.md 7.1: interval by the plan, too early below 7 days, re-evaluate after two sessions without improvement,
/// and a flare that has not settled; every number is the practice's.
class BoardTest {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 26);
    private static final Rules RULES = Diaries.PRACTICE.rules();
    private static final Board.Told NOTHING = new Board.Told(new Response(0, Verdict.UNKNOWN), List.of(), List.of());

    /// Planned: three sessions, 3 to 6 weeks apart.
    private static CourseSummary course(int done, Optional<Course.End> end) {
        var course = new Course(CourseId.fresh(), PatientId.fresh(), "knee", Side.RIGHT,
                new Course.Indication("knee OA", "", "", ""), new Plan(Percent.of("15"), 3, 3, 6), Optional.of(7),
                List.of(), LAST.minusDays(60), end);
        return new CourseSummary(course, done, done == 0 ? Optional.empty() : Optional.of(LAST), List.of());
    }

    private static Board board(CourseSummary course, Board.Told told, int days) {
        return Board.of(course, told, new BoardRules(RULES.series()), LAST.plusDays(days));
    }

    /// 3 weeks are 21 days, 6 weeks 42; both days are in the window.
    @ParameterizedTest
    @CsvSource({"20, EARLY, 1", "21, OPEN, 21", "42, OPEN, 0", "43, LATE, 1"})
    void theWindowIsThePlansInterval(int day, Place place, long days) {
        assertThat(Window.of(course(1, Optional.empty()), LAST.plusDays(day)))
                .contains(new Window(LAST.plusDays(21), LAST.plusDays(42), place, days));
    }

    /// The day that was booked counts and not the interval, before the first session too.
    @ParameterizedTest
    @CsvSource({"1, 29, EARLY, 1", "1, 30, OPEN, 0", "1, 32, LATE, 2", "0, 30, OPEN, 0"})
    void aBookedDayIsTheWindow(int done, int day, Place place, long days) {
        var booked = LAST.plusDays(30);
        assertThat(Window.of(booked(course(done, Optional.empty()), booked), LAST.plusDays(day)))
                .contains(new Window(booked, booked, place, days));
        assertThat(Window.of(booked(course(3, Optional.empty()), booked), booked)).as("all are given").isEmpty();
    }

    private static CourseSummary booked(CourseSummary course, LocalDate day) {
        return new CourseSummary(course.course(), course.done(), course.last(), course.pain(), Optional.of(day));
    }

    @Test
    void withoutAFurtherSessionThereIsNoWindow() {
        var ended = Optional.of(new Course.End(LAST, Course.Because.STOPPED));
        assertThat(Window.of(course(0, Optional.empty()), LAST)).isEmpty();
        assertThat(Window.of(course(3, Optional.empty()), LAST.plusDays(30))).isEmpty();
        assertThat(Window.of(course(1, ended), LAST.plusDays(30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 6, true", "1, 7, false", "3, 3, false"})
    void aSessionBeforeSevenDaysIsAskedAbout(int done, int day, boolean asked) {
        var found = board(course(done, Optional.empty()), NOTHING, day).finding(BoardRules.EARLY);
        assertThat(found.map(Finding::level)).isEqualTo(asked ? Optional.of(Level.CAUTION) : Optional.empty());
        assertThat(found.map(Finding::source).orElse(Source.PRACTICE)).isEqualTo(Source.PRACTICE);
    }

    @ParameterizedTest
    @CsvSource({"1, NONE, ", "2, NONE, CAUTION", "2, SLIGHT, INFO", "2, UNKNOWN, MISSING", "2, BETTER, "})
    void withoutImprovementAfterTwoSessionsItIsReEvaluated(int done, Verdict verdict, Level level) {
        var told = new Board.Told(new Response(2, verdict), List.of(), List.of());
        assertThat(board(course(done, Optional.empty()), told, 28).finding(BoardRules.REEVALUATE).map(Finding::level))
                .isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void anEndedCourseIsAskedNothing() {
        var ended = Optional.of(new Course.End(LAST, Course.Because.STOPPED));
        assertThat(board(course(2, ended), NOTHING, 3).findings()).isEmpty();
        assertThat(board(course(3, Optional.empty()), NOTHING, 50).finding(BoardRules.COMPLETE)).isPresent();
    }

    /// Sessions on days 0, 28 and 56; `pains` as day=score on average, the baseline 7 on day 0.
    private static Response response(int sessions, String... pains) {
        var first = LAST.minusDays(56);
        var days = List.of(first, first.plusDays(28), first.plusDays(56)).subList(0, sessions);
        var told = new ArrayList<>(List.of(Answered.of(first, 7)));
        for (var pain : pains) {
            int is = pain.indexOf('=');
            told.add(Answered.of(first.plusDays(Integer.parseInt(pain.substring(0, is))),
                    Integer.parseInt(pain.substring(is + 1))));
        }
        var standing = new Schedule.Standing(first, days, Optional.empty());
        return Response.of(new CourseOutcomes(standing, List.of(), Map.of("average", told)),
                Diaries.PRACTICE.outcomes(), RULES.series().reevaluateAfter().whole());
    }

    /// A score of the day of a session is asked before the needle: that of day 28 tells of one session only.
    @Test
    void theResponseIsThatAfterTheSessionsBeforeIt() {
        assertThat(response(2)).isEqualTo(new Response(0, Verdict.UNKNOWN));
        assertThat(response(2, "28=2")).isEqualTo(new Response(0, Verdict.UNKNOWN));
        assertThat(response(2, "28=2", "40=7")).isEqualTo(new Response(2, Verdict.NONE));
        assertThat(response(3, "56=8")).isEqualTo(new Response(2, Verdict.NONE));
        assertThat(response(3, "80=8")).isEqualTo(new Response(3, Verdict.NONE));
    }

    /// 7.3: 2 points or 30 % matter.
    @Test
    void betterIsWhatReachesTheSmallestChangeThatMatters() {
        assertThat(response(2, "40=4")).isEqualTo(new Response(2, Verdict.BETTER));
        assertThat(response(2, "40=6")).isEqualTo(new Response(2, Verdict.SLIGHT));
    }

    @Test
    void aFlareThatIsNotKnownToBeOverIsSaid() {
        var open = flare("1.treated=7", "1.fresh=0", "2.treated=6", "2.fresh=0");
        var over = flare("1.treated=7", "1.fresh=0", "2.treated=4", "2.fresh=0", "3.treated=4", "3.fresh=0");
        assertThat(open.unsettled()).isTrue();
        assertThat(over.unsettled()).isFalse();
        assertThat(flare().unsettled()).as("nobody asked").isFalse();
        assertThat(after(open).finding(BoardRules.FLARE).map(Finding::values)).contains(List.of("2", "2", ""));
        assertThat(after(over).finding(BoardRules.FLARE)).isEmpty();
    }

    private static Board after(SessionFlare flare) {
        return board(course(2, Optional.empty()),
                new Board.Told(new Response(2, Verdict.BETTER), List.of(), List.of(flare)), 28);
    }

    private static SessionFlare flare(String... cells) {
        return new SessionFlare(2, LAST, new FlareMeasure(RULES).of(Optional.of(4), Diaries.days(cells), false));
    }

    @Test
    void everyFindingHasItsSentences() {
        var words = new Words(Locale.ENGLISH);
        for (var verdict : new Verdict[]{Verdict.NONE, Verdict.SLIGHT, Verdict.UNKNOWN}) {
            var told = new Board.Told(new Response(2, verdict), List.of(), List.of(flare("1.treated=7", "1.fresh=0")));
            for (var found : board(course(2, Optional.empty()), told, 3).findings()) {
                assertThat(found.say(words, "title") + found.say(words, "text") + found.say(words, "why"))
                        .doesNotContain("{");
            }
        }
    }
}
