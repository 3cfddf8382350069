package enthesis.domain.followup.diary;

/// How much of a sign there is, in the patient's words.
public enum Extent {
    NONE, MILD, MODERATE, SEVERE
}
