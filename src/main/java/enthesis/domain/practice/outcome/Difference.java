package enthesis.domain.practice.outcome;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Setting;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From where on a change of a score matters to a patient: `bands` in points, the smallest first, and a share of the
/// score before in per cent, if there is one. `needs` says how the two go together. `detectable`, if there is one, is
/// the change that lies beyond the error of measurement.
public record Difference(List<Band> bands, List<Setting> percent, Needs needs, List<Setting> detectable) {

    /// Points of the score, and whose number it is. The key names it: `mcid`, `small`, `large`.
    public record Band(String key, BigDecimal points, Source source) {}

    /// Whether points alone decide, points and per cent together, or either of them.
    public enum Needs {
        POINTS, BOTH, EITHER
    }

    /// Nothing is known of it.
    public static final Difference UNKNOWN = of(List.of());

    public Difference {
        bands = bands.stream().sorted(Comparator.comparing(Band::points)).toList();
        percent = List.copyOf(percent);
        detectable = List.copyOf(detectable);
        if (needs != Needs.POINTS && percent.isEmpty()) {
            throw new IllegalArgumentException("per cent are needed but not told");
        }
    }

    public static Difference of(List<Band> bands) {
        return new Difference(bands, List.of(), Needs.POINTS, List.of());
    }

    /// The biggest band that a change of so many points reaches.
    public Optional<Band> reached(BigDecimal points) {
        return bands.reversed().stream().filter(band -> points.abs().compareTo(band.points()) >= 0).findFirst();
    }

    public Optional<Band> smallest() {
        return bands.stream().findFirst();
    }
}
