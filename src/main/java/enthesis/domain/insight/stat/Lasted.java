package enthesis.domain.insight.stat;

/// How long something lasted; not `ended` when it was still going on when it was last looked at (censored).
public record Lasted(int time, boolean ended) {

    public Lasted {
        if (time < 0) {
            throw new IllegalArgumentException("not a time: " + time);
        }
    }
}
