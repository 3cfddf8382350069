package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;

/// Why a chart may be the same person's: the strongest of the reasons that hold.
public record Likeness(Person person, Reason reason) {

    /// From the surest to the weakest.
    public enum Reason {
        /// Same name, written alike, and same birth date.
        SAME,
        /// Given and family name the other way round, same birth date.
        SWAPPED,
        /// Same birth date, nearly the same name.
        SAME_BIRTH,
        /// Same name; the birth date differs in one part, or day and month are exchanged.
        BIRTH_SLIP,
        /// Same name, another birth date.
        SAME_NAME
    }
}
