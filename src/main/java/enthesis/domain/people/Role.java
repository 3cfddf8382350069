package enthesis.domain.people;

/// What somebody may do: an OWNER is a clinician who also admits people, resets their passwords and may set a number
/// under its floor, a CLINICIAN charts and signs, an ASSISTANT charts.
public enum Role {
    OWNER, CLINICIAN, ASSISTANT;

    public boolean may(Right right) {
        return switch (this) {
            case OWNER -> true;
            case CLINICIAN -> right != Right.EDIT_PEOPLE && right != Right.GO_UNDER_FLOOR;
            case ASSISTANT -> false;
        };
    }

    public boolean signs() {
        return may(Right.SIGN);
    }
}
