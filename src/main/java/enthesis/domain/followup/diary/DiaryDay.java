package enthesis.domain.followup.diary;

import enthesis.domain.entry.Answer;
import java.util.Optional;

/// One day after an injection as the patient told it; day 0 is the day of the injection. What is empty was not asked or
/// nobody knows it: never none, never zero.
public record DiaryDay(int day, Aches aches, Signs signs, Relief relief, Activity activity) {

    /// Scores of 0 to 10; a new ache of 0 is none.
    public record Aches(Optional<Integer> treated, Optional<Integer> fresh, Optional<Answer> different,
            Optional<Integer> stiffness) {}

    public record Signs(Optional<Extent> swelling, Optional<Extent> bruise, Optional<Extent> warmth,
            Optional<Extent> redness, Optional<Fever> fever) {}

    /// Acetaminophen in mg of the whole day; the patient's words for an NSAID, "" when none was taken.
    public record Relief(Optional<Integer> acetaminophen, Optional<Answer> eased, Optional<String> nsaid,
            Optional<Answer> heat) {}

    public record Activity(Optional<Limits> limits, Optional<Answer> moves, Optional<Answer> contact) {}
}
