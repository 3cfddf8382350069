package enthesis.domain.practice;

import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a vital sign can be at all (`hard`), what is usual (`bands`, drawn and never a finding), and what asks to
/// reconsider today (`reconsider`: clinical.md 4.1, whole), and how far a body changes (`changes`: clinical.md 4). Signs
/// are named as their fields are, blood pressure as `systolic` and `diastolic`.
public record VitalLimits(List<Hard> hard, List<Band> bands, List<Reconsider> reconsider, List<Change> changes) {

    /// Outside of it a text is refused; kept with `decimals` in `unit`.
    public record Hard(String sign, Bounds bounds, int decimals, Unit unit, Source source) {}

    /// The usual range of an adult at rest.
    public record Band(String sign, Bounds bounds, Source source) {}

    /// One row of the reconsider-today table.
    public record Reconsider(String rule, String sign, Bounds bounds, Level level, String words, Source source) {}

    /// How far a sign may lie from the last visit's without being confirmed: in percent, or in the unit it is kept in.
    public record Change(String rule, String sign, BigDecimal most, Unit unit, Level level, String words,
            Source source) {}

    public VitalLimits {
        hard = List.copyOf(hard);
        bands = List.copyOf(bands);
        reconsider = List.copyOf(reconsider);
        changes = List.copyOf(changes);
    }

    /// The hard limit of a sign.
    ///
    /// @throws java.util.NoSuchElementException
    ///             if the practice has no such sign
    public Hard hard(String sign) {
        return hard.stream().filter(limit -> limit.sign.equals(sign)).findFirst().orElseThrow();
    }

    public Optional<Band> band(String sign) {
        return bands.stream().filter(band -> band.sign.equals(sign)).findFirst();
    }
}
