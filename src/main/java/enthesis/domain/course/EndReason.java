package enthesis.domain.course;

import enthesis.domain.course.Course.Because;
import java.util.List;
import java.util.stream.Stream;

/// Why a series of sessions is over (clinical.md 1, series end, and 7.1, lack of effect). A course that was opened by
/// mistake has no such reason.
public enum EndReason {
    GOAL(Because.DONE), PLANNED(Because.DONE), NO_EFFECT(Because.STOPPED), HARM(Because.STOPPED), CONTRAINDICATION(
            Because.STOPPED), OTHER_TREATMENT(Because.STOPPED), WISH(Because.STOPPED), LOST(Because.STOPPED),
    /// Told in words.
    OTHER(Because.STOPPED);

    private final Because because;

    EndReason(Because because) {
        this.because = because;
    }

    public Because because() {
        return because;
    }

    /// Whether it says nothing without words.
    public boolean needsWords() {
        return this == OTHER;
    }

    /// Those of one kind of end.
    public static List<EndReason> of(Because because) {
        return Stream.of(values()).filter(one -> one.because == because).toList();
    }
}
