package enthesis.domain.patient;

/// How bad an allergic reaction was.
public enum Severity {
    MILD, SEVERE, UNKNOWN
}
