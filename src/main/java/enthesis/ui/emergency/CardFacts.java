package enthesis.ui.emergency;

import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import java.util.List;
import java.util.Optional;

/// What a helper asks first, of the visit that is on the screen: who, and lines of a label and a value.
public record CardFacts(Optional<VisitId> visit, String person, Optional<Side> side, String place, List<Line> lines) {
    /// No visit is on the screen.
    public static final CardFacts NOBODY = new CardFacts(Optional.empty(), "", Optional.empty(), "", List.of());

    public record Line(String label, String value) {}

    public CardFacts {
        lines = List.copyOf(lines);
    }
}
