package enthesis.domain.picture;

import enthesis.domain.entry.Answer;
import enthesis.domain.map.Point;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A picture of the practice in a visit. `row` is its identity, `number` the one shown. Places on it are counted from
/// the upper left corner of the upright picture in units of which its longer side has 600, however many pixels it has.
public record OwnPicture(int row, int number, Kept kept, Optional<Kind> kind, Optional<NameShown> name, String region,
        Optional<Side> side, String caption, Seen seen, Ruler ruler) {
    private static final double LONG_SIDE = 600;

    public enum Kind {
        PHOTO, ULTRASOUND
    }

    /// Whose name is burned into it. One with another or an unknown name is never kept.
    public enum NameShown {
        THIS_PATIENT, NONE
    }

    public enum Anatomy {
        NORMAL, ABNORMAL
    }

    /// Its file in the chart: the SHA-256, its pixels standing upright, and how it is turned for that.
    public record Kept(String file, int width, int height, Turn turn) {}

    /// What an ultrasound still shows.
    public record Seen(Optional<Anatomy> anatomy, Optional<Answer> needle) {
        public static final Seen UNSAID = new Seen(Optional.empty(), Optional.empty());
    }

    public double unitsWide() {
        return LONG_SIDE * kept.width / Math.max(kept.width, kept.height);
    }

    public double unitsHigh() {
        return LONG_SIDE * kept.height / Math.max(kept.width, kept.height);
    }

    public boolean isUltrasound() {
        return kind.equals(Optional.of(Kind.ULTRASOUND));
    }

    /// Whether a point lies on it.
    public boolean holds(Point point) {
        return point.place() instanceof Point.OnPicture on && on.picture().equals(kept.file);
    }

    /// The points on it.
    public List<Point> on(List<Point> points) {
        return points.stream().filter(this::holds).toList();
    }

    /// How deep a point on it lies, in millimetres.
    public Optional<BigDecimal> depth(Point point) {
        return holds(point) ? ruler.depth(point.place().x(), point.place().y()) : Optional.empty();
    }
}
