package enthesis.domain.intake;

import java.util.Map;
import java.util.TreeMap;

/// What of a file is not taken: how many of what, and why.
public final class LeftOut {
    private final Map<Line, Integer> lines = new TreeMap<>();

    /// `what` as the file calls it ("Immunization").
    public record Line(Why why, String what) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int first = why.compareTo(other.why);
            return first != 0 ? first : what.compareTo(other.what);
        }
    }

    public enum Why {
        /// People of whom too little is said to open a chart.
        NO_NAME, NO_BIRTH_DATE, PART_OF_BIRTH_DATE,
        /// A chart could not say so.
        DIED, NOT_ACTIVE,
        /// Taken back, refuted, cancelled, or not said.
        NOT_TRUE, NO_VALUE, NO_WORDS,
        /// About somebody who is not in the file, or not taken.
        NOBODYS,
        /// Of a kind that has no place in a chart here.
        KIND,
        /// Somebody is taken in, but what a table says of their sex nobody knew the meaning of.
        SEX_NOT_KNOWN
    }

    public void add(Why why, String what) {
        lines.merge(new Line(why, what), 1, Integer::sum);
    }

    public Map<Line, Integer> lines() {
        return new TreeMap<>(lines);
    }
}
