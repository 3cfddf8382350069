package enthesis.domain.practice.outcome;

/// Which end of a score is the good one.
public enum Better {
    LOW, HIGH;

    /// 1 where a higher score is better, else -1.
    public int sign() {
        return this == HIGH ? 1 : -1;
    }
}
