package enthesis.domain.patient;

/// How bad an allergic reaction was.
public enum Severity {
    MILD, SEVERE, UNKNOWN;

    /// The worse of the two; unknown is less than anything known.
    Severity graver(Severity other) {
        return switch (this) {
            case SEVERE -> this;
            case MILD -> other == SEVERE ? other : this;
            case UNKNOWN -> other;
        };
    }
}
