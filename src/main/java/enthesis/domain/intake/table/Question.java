package enthesis.domain.intake.table;

/// What must be said before a table can be read, and of which column; -1 of none.
public record Question(What what, int column) {

    public enum What {
        /// No column holds a name, or a birth date.
        NO_NAME, NO_BIRTH_DATE,
        /// In which order the dates stand, what two digits of a year mean, in which order names stand, whose numbers
        /// they are.
        DAYS, YEARS, NAMES, SYSTEM
    }
}
