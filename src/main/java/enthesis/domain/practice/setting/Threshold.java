package enthesis.domain.practice.setting;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;
import java.util.Optional;

/// One number that the rules judge by, as it was shipped, and within which limits a practice may set its own. `key` is
/// its name for good: it outlives any order in the files.
public record Threshold(String key, Said said, Measure measure, Limits limits, BigDecimal shipped, Source source) {

    /// How it is said: under which heading, with which words, and of what (a drug, a vital sign, a question), which may
    /// be empty.
    public record Said(Area area, String words, String of) {}

    /// In which unit, with how many decimals at most.
    public record Measure(String unit, int decimals) {}

    /// Which way is the more careful one.
    public enum Careful {
        LOWER, HIGHER, NEITHER
    }

    /// From `least` to `most`, and beside other settings: under the one named `below`, over the one named `above`, or
    /// the same where the two are `touching`. Under its `floor`, the least that the practice's own page names, only an
    /// owner may set it.
    public record Limits(BigDecimal least, BigDecimal most, Careful careful, Optional<String> below,
            Optional<String> above, boolean touching, Optional<BigDecimal> floor) {

        public boolean underFloor(BigDecimal value) {
            return floor.filter(one -> value.compareTo(one) < 0).isPresent();
        }

        /// Whether `lower` may stand under `higher`.
        public boolean inOrder(BigDecimal lower, BigDecimal higher) {
            int over = lower.compareTo(higher);
            return over < 0 || (touching && over == 0);
        }

        public boolean hold(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    /// The same number as it is written: no zeros behind the point, none missing before it.
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Whether a value lets more pass than what was shipped; where neither way is the careful one, nothing does.
    public boolean bolder(BigDecimal value) {
        int over = value.compareTo(shipped);
        return switch (limits.careful) {
            case LOWER -> over > 0;
            case HIGHER -> over < 0;
            case NEITHER -> false;
        };
    }
}
