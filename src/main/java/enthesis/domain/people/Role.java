package enthesis.domain.people;

/// What somebody may do: an OWNER is a clinician who also admits people and resets their passwords, a CLINICIAN charts
/// and signs, an ASSISTANT charts.
public enum Role {
    OWNER, CLINICIAN, ASSISTANT;

    public boolean may(Right right) {
        return switch (this) {
            case OWNER -> true;
            case CLINICIAN -> right != Right.EDIT_PEOPLE;
            case ASSISTANT -> false;
        };
    }

    public boolean signs() {
        return may(Right.SIGN);
    }
}
