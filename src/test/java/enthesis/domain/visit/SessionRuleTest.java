package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.board.BoardRules;
import enthesis.domain.board.CourseSoFar;
import enthesis.domain.board.SessionFlare;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.outcome.Answered;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// clinical.md 7.1 in the visit, before the needle: too early below 7 days, re-evaluate after two sessions without
/// improvement, a flare that has not settled. The visit is that of 23 November; pain was 7 on average at the start.
class SessionRuleTest {

    private static Circumstances after(LocalDate... sessions) {
        return after(List.of(), sessions);
    }

    private static Circumstances after(List<SessionFlare> flares, LocalDate... sessions) {
        var about = Cases.about();
        var standing = new Schedule.Standing(Cases.TODAY.minusDays(90), List.of(sessions), Optional.empty());
        var pains = Map.of("average", List.of(Answered.of(Cases.TODAY.minusDays(90), 7)));
        return about.after(Map.of(Cases.course().id(),
                new CourseSoFar(Cases.course(), new CourseOutcomes(standing, List.of(), pains), flares)));
    }

    private static LocalDate ago(int days) {
        return Cases.TODAY.minusDays(days);
    }

    private static Optional<Finding> found(Circumstances about, Sheet sheet, String rule) {
        return Reading.of(about, sheet).findings().stream().filter(one -> one.rule().equals(rule + "-1")).findFirst();
    }

    private static Optional<Level> level(Circumstances about, String rule, String... sheet) {
        return found(about, Cases.sheet(sheet), rule).map(Finding::level);
    }

    @Test
    void aSessionTooSoonIsAskedAboutWithItsSource() {
        var early = found(after(ago(6)), Sheet.EMPTY, BoardRules.EARLY).orElseThrow();
        assertThat(early.level()).isEqualTo(Level.CAUTION);
        assertThat(early.source()).isEqualTo(Source.PRACTICE);
        assertThat(early.say(new Words(Locale.ENGLISH), "title")).isEqualTo("Too early: day 6 after the last session");
        assertThat(level(after(ago(7)), BoardRules.EARLY)).isEmpty();
    }

    @Test
    void itIsJudgedByTheDayOfTheVisit() {
        assertThat(level(after(ago(10)), BoardRules.EARLY, "visit.day", "18 Nov 2026", "visit.time", "9:00"))
                .contains(Level.CAUTION);
        assertThat(level(after(ago(10), ago(3)), BoardRules.EARLY, "visit.day", "20 Nov 2026", "visit.time", "9:00"))
                .as("0 days after the session of that day").contains(Level.CAUTION);
        assertThat(level(after(ago(2)), BoardRules.EARLY, "visit.day", "18 Nov 2026", "visit.time", "9:00"))
                .as("a session that came later").isEmpty();
    }

    /// Beyond the plan a session is too early all the same.
    @Test
    void aSessionBeyondThePlanIsJudgedToo() {
        var all = IntStream.range(0, 6).mapToObj(at -> ago(3 + 28 * at)).toArray(LocalDate[]::new);
        assertThat(level(after(all), BoardRules.EARLY)).contains(Level.CAUTION);
        assertThat(level(after(all), BoardRules.COMPLETE)).contains(Level.INFO);
    }

    @Test
    void whetherItHelpsIsAskedUntilThePainOfTodayIsTold() {
        var about = after(ago(56), ago(28));
        var open = found(about, Sheet.EMPTY, BoardRules.REEVALUATE).orElseThrow();
        assertThat(open.level()).as("nobody may be able to tell").isEqualTo(Level.ASK);
        assertThat(open.where().path()).isEqualTo("pain[1].average");
        assertThat(level(about, BoardRules.REEVALUATE, "pain[1].average", "7")).contains(Level.CAUTION);
        assertThat(level(about, BoardRules.REEVALUATE, "pain[1].average", "3")).isEmpty();
        assertThat(level(after(ago(28)), BoardRules.REEVALUATE)).isEmpty();
    }

    @Test
    void aFlareThatIsNotKnownToBeOverIsSaidUntilItIsAskedAtCheckIn() {
        var flare = new SessionFlare(1, ago(28), new FlareMeasure(Diaries.PRACTICE.rules()).of(Optional.of(4),
                Diaries.days("1.treated=7", "1.fresh=0", "2.treated=6", "2.fresh=0"), false));
        var about = after(List.of(flare), ago(28));
        var open = found(about, Sheet.EMPTY, BoardRules.FLARE).orElseThrow();
        assertThat(open.where().path()).isEqualTo("checkIn.flare");
        for (var said : List.of("settled", "still", "unknown")) {
            assertThat(level(about, BoardRules.FLARE, "checkIn.flare", said)).as(said).isEmpty();
        }
    }

    @Test
    void ofSeveralCoursesEachIsNamed() {
        var about = Cases.twoCourses();
        var courses = about.visit().places().map(place -> about.visit().at(place).course()).toList();
        var standing = new Schedule.Standing(ago(90), List.of(ago(2)), Optional.empty());
        var known = Stream.of(courses.getLast())
                .map(one -> new CourseSoFar(one, new CourseOutcomes(standing, List.of(), Map.of()), List.of()))
                .toList();
        var early = Reading.of(about.after(Map.of(known.getFirst().course().id(), known.getFirst())), Sheet.EMPTY)
                .findings().stream().filter(one -> one.rule().startsWith(BoardRules.EARLY)).toList();
        assertThat(early).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("course-early-2");
            assertThat(one.say(new Words(Locale.ENGLISH), "title"))
                    .isEqualTo("Too early, LEFT knee: day 2 after the last session");
        });
    }

    @Test
    void withoutASessionNothingIsSaid() {
        assertThat(Reading.of(after(), Sheet.EMPTY).findings()).noneMatch(one -> one.rule().startsWith("course-"));
    }
}
