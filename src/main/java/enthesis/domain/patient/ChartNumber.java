package enthesis.domain.patient;

/// The number on the paper folder: up to 20 letters, digits and hyphens; unique in the clinic.
public record ChartNumber(String value) {

    /// @throws IllegalArgumentException
    ///             for anything else
    public ChartNumber {
        if (!value.matches("[\\p{L}\\p{N}-]{1,20}")) {
            throw new IllegalArgumentException("not a chart number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
