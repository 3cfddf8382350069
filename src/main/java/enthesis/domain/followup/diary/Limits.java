package enthesis.domain.followup.diary;

/// What the patient could not do: nothing, some of the usual activities, or looking after themselves.
public enum Limits {
    NONE, SOME, SELF_CARE
}
