package enthesis.domain.visit;

/// The nine sections of a visit in the order of the work; their keys are F1 to F9.
public enum Section {
    CHECK_IN(1), VITALS(2), SOLUTION(3), TIME_OUT(4), MAP(5), OBSERVATION(6), NOTE(7), AFTERCARE(8), SIGN(9);

    private final int key;

    Section(int key) {
        this.key = key;
    }

    /// The number of its function key, 1 to 9.
    public int key() {
        return key;
    }
}
