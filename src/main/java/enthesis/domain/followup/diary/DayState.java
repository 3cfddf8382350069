package enthesis.domain.followup.diary;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Sheet;
import java.util.Locale;

/// What is known of one day after an injection. Missing is not unknown: of an unknown day somebody was asked.
public enum DayState {
    REPORTED,
    /// Asked, and nobody knows.
    UNKNOWN,
    /// The day has been and nothing was said of it.
    MISSING, TO_COME;

    /// `come`: whether the day has been, today too.
    public static DayState of(Sheet sheet, int day, boolean come) {
        if (!come) {
            return TO_COME;
        }
        var said = sheet.fields().stream()
                .filter(field -> field.group().equals(DiaryItem.GROUP) && DiaryItem.day(field) == day)
                .map(field -> sheet.text(field).strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return MISSING;
        }
        return Entered.NOT_KNOWN.containsAll(said) ? UNKNOWN : REPORTED;
    }
}
