package enthesis.domain.patient;

/// Sex as it matters for dosing and exchange. UNKNOWN: the ideal-weight rule is then not applied, and that is said.
public enum Sex {
    FEMALE, MALE, OTHER, UNKNOWN
}
