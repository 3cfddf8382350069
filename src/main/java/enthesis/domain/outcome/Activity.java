package enthesis.domain.outcome;

/// Something that is hard for the patient, in the patient's own words. It keeps its place for the whole course: the
/// same activities are rated again (clinical.md 7.3, PSFS).
public record Activity(int place, String words) {

    public Activity {
        if (place < 1 || words.isBlank()) {
            throw new IllegalArgumentException("not an activity");
        }
    }
}
