package enthesis.domain.practice.assess;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;

/// One test of a region. `least` and `most` are the hard limits of what can be found; `scale` says in words what the
/// numbers are, `normal`, in words too, what is usual; it may be empty. `sided` when right and left are two findings.
/// One that is not `offered` any more stands where it was done before.
public record ExamTest(String key, Kind kind, String label, BigDecimal least, BigDecimal most, String scale,
        boolean sided, boolean lowerIsBetter, String normal, boolean offered, Source source) {

    /// Tenderness and laxity in grades, motion in degrees, giving way in times a month, imaging in the grades of
    /// its scale.
    public enum Kind {
        TENDERNESS, LAXITY, MOTION, GIVING_WAY, IMAGING
    }
}
