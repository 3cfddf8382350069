package enthesis.domain.followup.emergency;

import enthesis.domain.value.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One thing that was tapped in an emergency. `since` is counted from the opening of the card by a clock that nobody
/// can set, `at` is what the computer's clock said then. `target` is the turn of the tap that words belong to or that is
/// struck through, 0 for a tap itself. `by` is nobody until it is written.
public record Mark(int turn, Kind kind, int target, String words, Duration since, Instant at, PersonId by) {

    /// The taps, and what is said of them; no drug and no dose is named.
    public enum Kind {
        STOPPED, HELP, AMBULANCE, AIRWAY, GIVEN, CPR, VITALS, RECOVERED, HANDED_OVER, NOTE,
        /// Added to a tap: what was given, the numbers.
        WORDS,
        /// The tap was wrong; it stays to be read, with the reason.
        STRUCK,
        /// The program was opened again while it went on: from here the time is reckoned by the computer's clock.
        RESUMED,
        /// The card was ended.
        ENDED;

        /// Whether somebody did something for the patient.
        public boolean isTap() {
            return compareTo(WORDS) < 0;
        }

        public static List<Kind> taps() {
            return Stream.of(values()).filter(Kind::isTap).toList();
        }
    }

    public Mark {
        if (turn < 1 || since.isNegative()) {
            throw new IllegalArgumentException("no such mark");
        }
    }

    public Mark by(PersonId who) {
        return new Mark(turn, kind, target, words, since, at, who);
    }
}
