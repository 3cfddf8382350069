package enthesis.domain.practice.outcome;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;
import java.util.List;

/// A questionnaire that is answered elsewhere, of which only the total is kept: its text is not ours (clinical.md 7.3).
/// Where its `parts` are known the total can be worked out from the sums on the sheet of paper; `turned`: the answers
/// grow with the trouble, the total with the health. One that is not `offered` is still known where a total stands.
public record External(
        String key,
        String name,
        BigDecimal from,
        BigDecimal to,
        Better better,
        List<Difference.Band> bands,
        List<Part> parts,
        boolean turned,
        boolean offered,
        String licence,
        Source source) {

    /// Items that are summed up together, each from `low` to `high`; with fewer answers than `needed` there is
    /// no total.
    public record Part(String key, int items, int low, int high, int needed) {

        public Part {
            if (needed < 1 || needed > items || low >= high) {
                throw new IllegalArgumentException("not a part of a questionnaire: " + key);
            }
        }
    }

    public External {
        bands = List.copyOf(bands);
        parts = List.copyOf(parts);
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("not a range: " + key);
        }
    }

    public Difference difference() {
        return Difference.of(bands);
    }
}
