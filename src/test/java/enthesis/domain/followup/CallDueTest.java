package enthesis.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Calls on days 1 to 3 and from day 7 (clinical.md 8.2).
class CallDueTest {
    private static final FollowedSession KNEE = Diaries.session("knee", 4);

    private static Contact contact(int day, Contact.Result result) {
        return new Contact(Instant.parse("2026-11-21T10:00:00Z"), new PersonId(new UUID(1, 9)), day, result, Map.of(),
                "");
    }

    private static Optional<CallDue> on(int day, Contact... contacts) {
        return CallDue.of(KNEE, List.of(contacts), Diaries.PRACTICE.rules().followUp(), KNEE.date(day));
    }

    @Test
    void isDueOnTheFirstDaysAndAfterAWeek() {
        assertThat(List.of(-1, 0, 4, 6, 15)).allSatisfy(day -> assertThat(on(day)).isEmpty());
        assertThat(List.of(1, 2, 3, 7, 14)).allSatisfy(day -> assertThat(on(day)).isPresent());
    }

    private static Contact reached(int day, RedFlag... asked) {
        return new Contact(Instant.parse("2026-11-21T10:00:00Z"), new PersonId(new UUID(1, 9)), day,
                Contact.Result.REACHED, Stream.of(asked).collect(Collectors.toMap(flag -> flag, _ -> Answer.NO)), "");
    }

    /// The knee of somebody who is not diabetic: clinical.md 8.4, F4, F5, F8, F9.
    private static Contact reached(int day) {
        return reached(day, RedFlag.INFECTION, RedFlag.JOINT, RedFlag.ALLERGY, RedFlag.NERVE, RedFlag.VESSEL);
    }

    /// A red flag that nobody asked about keeps the call on Today; what is left may be asked in another contact.
    @Test
    void isDueUntilEveryRedFlagWasAskedAbout() {
        var some = reached(2, RedFlag.INFECTION, RedFlag.JOINT, RedFlag.ALLERGY);
        assertThat(on(2, some).orElseThrow()).isEqualTo(new CallDue(KNEE, 2, false,
                new CallDue.Tried(1, Optional.of(some), 2), 3));
        assertThat(on(2, reached(2, RedFlag.INFECTION)).orElseThrow().tried().unasked()).isEqualTo(4);
        assertThat(on(3, some, contact(3, Contact.Result.NO_ANSWER)).orElseThrow().tried().unasked()).isEqualTo(2);
        assertThat(on(3, some, reached(3, RedFlag.NERVE, RedFlag.VESSEL))).isEmpty();
        assertThat(on(3, some, reached(3, RedFlag.NERVE)).orElseThrow().tried().unasked()).isEqualTo(1);
    }

    @Test
    void isDueUntilThePatientWasHeard() {
        assertThat(on(2, reached(1))).isEmpty();
        assertThat(on(2, contact(1, Contact.Result.PAPER))).isEmpty();
        assertThat(on(7, reached(1))).isPresent();
        var due = on(3, contact(1, Contact.Result.NO_ANSWER), contact(2, Contact.Result.VOICEMAIL)).orElseThrow();
        assertThat(due).isEqualTo(new CallDue(KNEE, 3, true,
                new CallDue.Tried(2, Optional.of(contact(2, Contact.Result.VOICEMAIL)), 0), 3));
    }

    /// One day apart, within the days of the call (practice setting).
    @Test
    void isTriedAgainWithinItsDays() {
        var apart = Diaries.PRACTICE.rules().series().retryDays();
        var tried = contact(2, Contact.Result.NO_ANSWER);
        assertThat(on(2).orElseThrow().nextTry(apart)).as("not tried").isEmpty();
        assertThat(on(2, tried).orElseThrow().nextTry(apart)).contains(KNEE.date(3));
        assertThat(on(3, tried).orElseThrow().nextTry(apart)).as("today").contains(KNEE.date(3));
        assertThat(on(3, contact(3, Contact.Result.VOICEMAIL)).orElseThrow().nextTry(apart)).as("over").isEmpty();
    }
}
