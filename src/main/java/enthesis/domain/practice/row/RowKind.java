package enthesis.domain.practice.row;

import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.row.Part.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A kind of rows: under which word it is known and kept, of which parts a row is made, whether shipped ones can be
/// hidden, and what else is asked of a row.
public record RowKind(String word, List<Part> parts, Hiding hiding, Laws laws) {

    /// Whether the practice may hide a row that came with the program; its own it always may.
    public enum Hiding {
        /// It is not there any more.
        GONE,
        /// It is not offered any more, and known where it was said.
        KNOWN,
        /// It stays: other rows, and the safety of what they say, rest on it.
        NEVER
    }

    /// What a kind asks of its rows beyond their parts.
    public interface Laws {

        /// None.
        Laws NONE = new Laws() {};

        /// What is wrong with a row, by the part.
        default Map<String, Refusal> broken(Row row) {
            return Map.of();
        }

        /// What is worth a look, by the part.
        default Map<String, Refusal> odd(Row row, RowAround around) {
            return Map.of();
        }

        /// The row as it is kept; `own` where it did not come with the program.
        default Row whole(Row row, boolean own) {
            return row;
        }

        /// Whether a row lets something pass that `base` stopped: only an owner may say so, with a reason.
        default boolean weaker(Row base, Row row) {
            return false;
        }

        /// Whether a row of this kind stops anything, so that it can't be hidden.
        default boolean stops(Row row) {
            return false;
        }
    }

    public static final String REASON = "reason";

    public RowKind {
        parts = List.copyOf(parts);
    }

    public Part title() {
        return parts.stream().filter(part -> part.is(Trait.TITLE)).findFirst().orElseThrow();
    }

    /// The parts that are typed, of a shipped row or of an own one.
    public List<Part> typed(boolean shipped) {
        return parts.stream().filter(part -> !shipped || !part.is(Trait.OWN_ONLY)).toList();
    }

    /// Whether a row may be hidden by whoever may change the practice.
    public boolean mayHide(Row row, Optional<Row> shipped) {
        return shipped.isEmpty()
                ? !laws.stops(row)
                : hiding != Hiding.NEVER && !laws.stops(row) && !laws.stops(shipped.get());
    }

    /// Whether a row needs an owner and a reason: it is weaker than what was shipped, or than the practice's own was,
    /// and nobody has said so before.
    public boolean needsOwner(Optional<Row> before, Optional<Row> shipped, Row row) {
        var base = shipped.or(() -> before);
        return base.filter(one -> laws.weaker(one, row)).isPresent()
                && before.filter(one -> !one.one(REASON).isEmpty() && !laws.weaker(one, row)).isEmpty();
    }

    /// Whether what is kept may count: a weaker row counts only with its reason.
    public boolean stands(Optional<Row> shipped, Row row) {
        return shipped.filter(one -> laws.weaker(one, row)).isEmpty() || !row.one(REASON).isBlank();
    }
}
