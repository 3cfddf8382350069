package enthesis.domain.map;

import enthesis.domain.entry.Entered;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.Optional;

/// One injection point as it stands in the sheet. `row` is its identity, `order` the number shown. `x` and `y` are
/// drawing units of the sheet and revision, unmirrored. `side` is empty only while the text is none; `target` is empty
/// for a free point. `solution` is the row of its solution, 1 for A.
public record Point(
        int row,
        int order,
        State state,
        Optional<Side> side,
        Place place,
        Optional<String> target,
        String structure,
        Entered<Millilitres> volume,
        int solution,
        How how) {

    /// A planned point is only a thought: it counts for the ceiling, and cannot be signed.
    public enum State {
        PLANNED, GIVEN
    }

    /// Where on the drawings.
    public record Place(String region, String sheet, int revision, double x, double y) {}

    /// How the needle went, as typed.
    public record How(String depth, String needle, String guidance, String passes, String note) {
        public static final How UNSAID = new How("", "", "", "", "");
    }

    public boolean given() {
        return state == State.GIVEN;
    }
}
