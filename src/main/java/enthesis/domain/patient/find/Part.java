package enthesis.domain.patient.find;

import java.time.LocalDate;
import java.util.List;

/// One part of a query, with everything it may mean; a chart fits the part if it fits one of the meanings.
public record Part(String typed, List<Meaning> meanings) {

    public Part {
        meanings = List.copyOf(meanings);
    }

    /// What one part of a query may mean.
    public sealed interface Meaning {

        /// A name has a word that begins with this folded text.
        record Name(String prefix) implements Meaning {}

        /// The chart number, small letters, begins with this; zeros in front may be left out.
        record Numbered(String prefix) implements Meaning {}

        /// The telephone's digits begin or end with these.
        record Telephone(String digits) implements Meaning {}

        /// Born within these days, both included: one day, a month or a year.
        record Born(LocalDate from, LocalDate to) implements Meaning {}

        /// Born on this day of any year, as MMDD.
        record Birthday(String monthDay) implements Meaning {}
    }
}
