package enthesis.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.outcome.Slot.State;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// clinical.md 7.2 and 11.1: baseline, before each session, week 12 (-2/+4), 26 (4), 52 (6) after the last injection.
class ScheduleTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

    private static Schedule.Standing done() {
        return new Schedule.Standing(LAST.minusDays(70), List.of(LAST.minusDays(56), LAST.minusDays(28), LAST),
                Optional.empty());
    }

    private static State state(Schedule schedule, int week, LocalDate today) {
        return schedule.slots(Answers73.PRACTICE.windows(), today).stream()
                .filter(slot -> slot.kind() == Slot.Kind.WEEK && slot.week() == week).findFirst().orElseThrow()
                .state();
    }

    /// Due at week 12: the day of the last injection + 84 - 14 days (11.1).
    @ParameterizedTest
    @CsvSource({"12, 69, NOT_YET", "12, 70, DUE", "12, 84, DUE", "12, 85, LATE", "12, 112, LATE", "12, 113, MISSED",
            "26, 153, NOT_YET", "26, 154, DUE", "26, 182, DUE", "26, 183, LATE", "26, 210, LATE", "26, 211, MISSED",
            "52, 321, NOT_YET", "52, 322, DUE", "52, 364, DUE", "52, 406, LATE", "52, 407, MISSED"})
    void theWindowsOpenAndClose(int week, int day, State expected) {
        assertThat(state(new Schedule(done(), List.of()), week, LAST.plusDays(day))).isEqualTo(expected);
    }

    /// Whatever day it was, leap days and turns of the year among the days after it: a week is seven days of the
    /// calendar, and each of them lies before, in or behind its window.
    @Test
    void aCourseWhoseSessionsWereEnteredLateBeganWithTheFirst() {
        assertThat(new Schedule.Standing(LAST, List.of(LAST.minusDays(56), LAST), Optional.empty()).began())
                .isEqualTo(LAST.minusDays(56));
        assertThat(new Schedule.Standing(LAST.minusDays(70), List.of(LAST), Optional.empty()).began())
                .isEqualTo(LAST.minusDays(70));
        assertThat(new Schedule.Standing(LAST, List.of(), Optional.empty()).began()).isEqualTo(LAST);
    }

    @Test
    void windowsAreCountedInDaysOfTheCalendar() {
        var random = new Random(20261129);
        for (int round = 0; round < 300; round++) {
            var last = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3000));
            var standing = new Schedule.Standing(last, List.of(last), Optional.empty());
            for (var window : Answers73.PRACTICE.windows()) {
                for (int day = 0; day < 420; day += 1 + random.nextInt(6)) {
                    var expected = day < 7 * (window.week() - window.weeksBefore())
                            ? State.NOT_YET
                            : day <= 7 * window.week()
                                    ? State.DUE
                                    : day <= 7 * (window.week() + window.weeksAfter()) ? State.LATE : State.MISSED;
                    assertThat(state(new Schedule(standing, List.of()), window.week(),
                            LocalDate.ofEpochDay(last.toEpochDay() + day))).as(last + " + " + day).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void anAnswerCountsInsideItsWindowOnly() {
        var schedule = new Schedule(done(), List.of(LAST.plusDays(112)));
        assertThat(state(schedule, 12, LAST.plusDays(150))).isEqualTo(State.ANSWERED);
        assertThat(state(new Schedule(done(), List.of(LAST.plusDays(113))), 12, LAST.plusDays(150)))
                .isEqualTo(State.MISSED);
        assertThat(state(schedule, 26, LAST.plusDays(160))).isEqualTo(State.DUE);
    }

    @Test
    void askedWithoutAnAnswerItStaysDue() {
        var nobody = new Outcome(UUID.randomUUID(), Answers73.COURSE, LAST.plusDays(80), Told.NO_ANSWER, Map.of(),
                List.of(), List.of());
        assertThat(state(Schedule.of(done(), List.of(nobody)), 12, LAST.plusDays(84))).isEqualTo(State.DUE);
    }

    @Test
    void theBaselineIsDueUntilTheFirstSessionAndThenMissing() {
        var before = new Schedule.Standing(LAST, List.of(), Optional.of(LAST));
        assertThat(slot(before, List.of(), LAST.plusDays(3)).state()).isEqualTo(State.DUE);
        assertThat(slot(before, List.of(LAST), LAST.plusDays(3)).state()).isEqualTo(State.ANSWERED);
        assertThat(slot(done(), List.of(LAST), LAST.plusDays(3)).state()).isEqualTo(State.MISSED);
        assertThat(slot(done(), List.of(LAST.minusDays(56)), LAST.plusDays(3)).state()).isEqualTo(State.ANSWERED);
        var ended = new Schedule.Standing(LAST, List.of(), Optional.empty());
        assertThat(slot(ended, List.of(), LAST.plusDays(3)).due()).isFalse();
    }

    private static Slot slot(Schedule.Standing standing, List<LocalDate> answered, LocalDate today) {
        return new Schedule(standing, answered).slots(Answers73.PRACTICE.windows(), today).getFirst();
    }

    @Test
    void beforeTheNextSessionItIsAskedAgain() {
        var next = LAST.plusDays(21);
        var standing = new Schedule.Standing(LAST.minusDays(70), List.of(LAST), Optional.of(next));
        assertThat(course(standing, LAST.minusDays(1)).due(Answers73.PRACTICE, next.minusDays(1))).isEmpty();
        assertThat(course(standing, LAST.minusDays(1)).due(Answers73.PRACTICE, next).map(Slot::kind))
                .contains(Slot.Kind.SESSION);
        assertThat(course(standing, next).due(Answers73.PRACTICE, next.plusDays(2))).isEmpty();
    }

    private static CourseOutcomes course(Schedule.Standing standing, LocalDate answered) {
        return new CourseOutcomes(standing, List.of(Answers73.outcome(answered, "average", "6")), Map.of());
    }

    /// Nothing is said to be known that is not: across a leap day too.
    @Test
    void whatIsDueIsSaid() {
        var words = new OutcomeWords(new Words(Locale.ENGLISH));
        assertThat(words.standing(course(done(), LAST.minusDays(56)), Answers73.PRACTICE, LAST.plusDays(75)))
                .isEqualTo("week 12 due until 22 Jun 2026");
        assertThat(words.standing(course(done(), LAST.minusDays(56)), Answers73.PRACTICE, LAST.plusDays(120)))
                .isEqualTo("next: week 26 from 3 Aug 2026; week 12 missing");
        assertThat(words.moment(done(), LAST.plusDays(84))).isEqualTo("12 weeks after session 3");
        assertThat(words.moment(done(), LAST)).isEqualTo("before session 3");
        assertThat(words.moment(done(), LAST.minusDays(56))).isEqualTo("baseline");
        var leap = new Schedule.Standing(LAST, List.of(LocalDate.of(2028, 2, 1)), Optional.empty());
        assertThat(new Schedule(leap, List.of()).slots(Answers73.PRACTICE.windows(), LocalDate.of(2028, 4, 11))
                .stream().filter(Slot::due).map(Slot::from).toList()).containsExactly(LocalDate.of(2028, 4, 11));
    }
}
