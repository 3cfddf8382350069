package enthesis.domain.intake.table;

/// What a column of a table holds of a patient. NAME is family and given name in one.
public enum Part {
    FAMILY, GIVEN, NAME, BORN, SEX, TELEPHONE, NUMBER, ALLERGIES, MEDICATIONS;

    /// Whether several columns may hold it: two given names, a telephone at home and one at work.
    public boolean several() {
        return switch (this) {
            case GIVEN, TELEPHONE, ALLERGIES, MEDICATIONS -> true;
            case FAMILY, NAME, BORN, SEX, NUMBER -> false;
        };
    }
}
