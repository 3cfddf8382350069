package enthesis.domain.picture;

import enthesis.domain.entry.Entered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What is measured on a picture. Two marks and the millimetres between them give its scale; with the skin marked too,
/// a place has a depth: its distance from the skin line, or from the one skin mark, in tenths of a millimetre.
public record Ruler(Optional<Mark> from, Optional<Mark> to, Entered<BigDecimal> between, Optional<Mark> skin,
        Optional<Mark> skinEnd) {
    public static final Ruler NONE = new Ruler(Optional.empty(), Optional.empty(), new Entered.Empty<>(),
            Optional.empty(), Optional.empty());

    /// Marks nearer to each other, in units, measure nothing: a slip of the hand would be most of it.
    private static final double LEAST = 5;

    /// The millimetres of one unit; empty until two marks stand apart and the length between them is typed.
    public Optional<Double> millimetresPerUnit() {
        return from.flatMap(one -> to.map(one::to)).filter(units -> units >= LEAST)
                .flatMap(units -> between.asValue().map(mm -> mm.doubleValue() / units));
    }

    /// How deep a place lies under the skin, in millimetres.
    public Optional<BigDecimal> depth(double x, double y) {
        var place = new Mark(x, y);
        return millimetresPerUnit().flatMap(scale -> skin.map(at -> scale * units(at, place)))
                .map(mm -> BigDecimal.valueOf(mm).setScale(1, RoundingMode.HALF_UP));
    }

    private double units(Mark at, Mark place) {
        var end = skinEnd.filter(other -> at.to(other) >= LEAST);
        return end.map(other -> Math.abs((other.x() - at.x()) * (at.y() - place.y())
                - (at.x() - place.x()) * (other.y() - at.y())) / at.to(other)).orElseGet(() -> at.to(place));
    }
}
