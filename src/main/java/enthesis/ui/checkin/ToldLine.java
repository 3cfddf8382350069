package enthesis.ui.checkin;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// One line typed as the patient says it: the drug, and at its end, if it reads as a past day, the last dose (`advil
/// 400 -4d`, `naproxen 12 Nov 2026`). What only looks like a number stays part of the drug.
record ToldLine(String told, Optional<LocalDate> lastDose) {
    private static final int MOST_WORDS_OF_A_DATE = 3;

    static ToldLine read(String line, DateText dates) {
        var words = line.strip().split("\\s+");
        for (int many = Math.min(MOST_WORDS_OF_A_DATE, words.length - 1); many > 0; many--) {
            var end = String.join(" ", Arrays.asList(words).subList(words.length - many, words.length));
            if (dates.readPast(end) instanceof Entered.Value<LocalDate>(var day, _)) {
                return new ToldLine(line.strip().substring(0, line.strip().length() - end.length()).strip(),
                        Optional.of(day));
            }
        }
        return new ToldLine(line.strip(), Optional.empty());
    }
}
