package enthesis.domain.practice.count;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Percent;

/// Percentages of dextrose that are counted together: above one and up to and including the other.
public record Band(Percent above, Percent upTo, Source source) {

    public Band {
        if (above.value().compareTo(upTo.value()) >= 0) {
            throw new IllegalArgumentException("an empty band: " + above + " to " + upTo);
        }
    }

    /// The lowest band holds water, too.
    public boolean holds(Percent percent) {
        boolean over = percent.value().compareTo(above.value()) > 0
                || (above.value().signum() == 0 && percent.value().signum() == 0);
        return over && percent.value().compareTo(upTo.value()) <= 0;
    }
}
