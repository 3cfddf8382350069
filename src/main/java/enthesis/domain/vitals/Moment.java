package enthesis.domain.vitals;

/// When a sign was taken within a visit. REPEAT is the second blood pressure reading, minutes after the first.
public enum Moment {
    BEFORE, REPEAT, AFTER
}
