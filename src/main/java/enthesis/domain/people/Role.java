package enthesis.domain.people;

/// What somebody may do: an OWNER is a clinician who also admits people and resets their passwords, a CLINICIAN charts
/// and signs, an ASSISTANT charts.
public enum Role {
    OWNER, CLINICIAN, ASSISTANT;

    public boolean signs() {
        return this != ASSISTANT;
    }
}
