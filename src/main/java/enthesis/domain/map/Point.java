package enthesis.domain.map;

import enthesis.domain.entry.Entered;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.Optional;

/// One injection point as it stands in the sheet. `row` is its identity, `order` the number shown. `side` is empty only
/// while the text is none; `target` is empty for a free point. `solution` is the row of its solution, 1 for A.
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
        How how,
        Plan plan) {

    /// A planned point is only a thought: it counts for the ceiling, and cannot be signed. A skipped one was planned
    /// and was, for a reason, not done: it counts nowhere, and is signed as that.
    public enum State {
        PLANNED, GIVEN, SKIPPED
    }

    /// What was meant before anything was done: what stamped the point ("" when placed by hand) with which volume, and
    /// why it was skipped.
    public record Plan(String origin, Optional<Millilitres> volume, Optional<SkipReason> skipped) {
        public static final Plan NONE = new Plan("", Optional.empty(), Optional.empty());
    }

    /// Where in a region: on one of the drawings, or on one of the visit's own pictures. A point has one place, so that
    /// it is counted once.
    public sealed interface Place {
        String region();

        /// What names the drawing or picture, whatever it is.
        String ground();

        /// Of the drawing; a picture is never drawn anew, and has 0.
        int revision();

        double x();

        double y();

        /// Elsewhere on the same.
        Place to(double x, double y);

        /// Whether it is on this very drawing, or on this picture: on another revision it would be another place.
        boolean on(MapSheet shown);
    }

    /// In drawing units of the sheet and its revision, unmirrored.
    public record OnSheet(String region, String sheet, int revision, double x, double y) implements Place {

        @Override
        public String ground() {
            return sheet;
        }

        @Override
        public OnSheet to(double x, double y) {
            return new OnSheet(region, sheet, revision, x, y);
        }

        @Override
        public boolean on(MapSheet shown) {
            return sheet.equals(shown.id()) && revision == shown.revision();
        }
    }

    /// On the picture that is kept under this SHA-256, in its units (`OwnPicture`).
    public record OnPicture(String region, String picture, double x, double y) implements Place {

        @Override
        public String ground() {
            return ground(picture);
        }

        @Override
        public int revision() {
            return 0;
        }

        /// What names a picture among the drawings.
        public static String ground(String picture) {
            return "picture:" + picture;
        }

        @Override
        public OnPicture to(double x, double y) {
            return new OnPicture(region, picture, x, y);
        }

        @Override
        public boolean on(MapSheet shown) {
            return ground().equals(shown.id());
        }
    }

    /// How the needle went, as typed.
    public record How(String depth, String needle, String guidance, String passes, String note) {
        public static final How UNSAID = new How("", "", "", "", "");
    }

    /// The same point with another solution.
    public Point in(int other) {
        return new Point(row, order, state, side, place, target, structure, volume, other, how, plan);
    }

    /// The same point in another place.
    public Point at(Place other) {
        return new Point(row, order, state, side, other, target, structure, volume, solution, how, plan);
    }

    public boolean given() {
        return state == State.GIVEN;
    }

    public boolean planned() {
        return state == State.PLANNED;
    }

    public boolean skipped() {
        return state == State.SKIPPED;
    }
}
