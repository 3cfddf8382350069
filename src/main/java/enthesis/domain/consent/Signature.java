package enthesis.domain.consent;

import java.time.Instant;
import java.util.List;

/// How it was signed: on the screen, in strokes, or by hand on paper, with somebody who saw it.
public sealed interface Signature {

    /// `at` is when the last stroke was made.
    record OnScreen(List<Stroke> strokes, Instant at) implements Signature {

        public OnScreen {
            strokes = List.copyOf(strokes);
        }
    }

    record OnPaper(String seenBy) implements Signature {}
}
