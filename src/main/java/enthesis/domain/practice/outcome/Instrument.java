package enthesis.domain.practice.outcome;

import enthesis.domain.finding.Source;
import java.util.List;

/// A questionnaire that the program asks itself (clinical.md 7.3). Each of its `items` is answered from `from` to `to`;
/// fewer answers than `needed` make no score, except that from `proratedFrom` on their mean is given and said to be
/// prorated. `afterwards`: it asks about the treatment, so never before the first session. `regions`: where it is asked,
/// everywhere when empty. `offered` is the practice's switch; `credit` is printed under the questions.
public record Instrument(
        String key,
        Scored scored,
        int items,
        int needed,
        int proratedFrom,
        int from,
        int to,
        Better better,
        boolean afterwards,
        Difference difference,
        List<String> regions,
        boolean offered,
        String credit,
        String licence,
        Source source) {

    /// Its one number, the mean of the answers, the mean over the activities that the patient named, or how many
    /// statements are ticked.
    public enum Scored {
        ONE, MEAN, ACTIVITIES, TICKS
    }

    public Instrument {
        regions = List.copyOf(regions);
        if (proratedFrom < 1 || proratedFrom > needed || needed > items || from >= to) {
            throw new IllegalArgumentException("not an instrument: " + key);
        }
    }

    public boolean asked(String region, boolean treated) {
        return offered && (regions.isEmpty() || regions.contains(region)) && (treated || !afterwards);
    }

    /// The best or worst score there can be.
    public int least() {
        return scored == Scored.TICKS ? 0 : from;
    }

    public int most() {
        return scored == Scored.TICKS ? items : to;
    }
}
