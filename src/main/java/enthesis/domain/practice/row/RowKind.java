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

        /// Whether the practice adds none of its own: what the rows say is more than they hold.
        default boolean closed() {
            return false;
        }

        /// Whether rows of several kinds are told apart by their keys alone.
        default boolean sharesKeys() {
            return false;
        }
    }

    public static final String REASON = "reason";
    private static final String OWN_KEY = "P";

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

    /// What the keys of the practice's own rows begin with; a number follows.
    public String ownKey() {
        return laws.sharesKeys() ? word + "-" : OWN_KEY;
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

    /// Whether a row lets more pass than it did, with the reason that was given for less.
    public boolean saysNothingNew(Optional<Row> before, Row row) {
        return before.filter(one -> laws.weaker(one, row) && one.one(REASON).equals(row.one(REASON))).isPresent();
    }

    /// Whether what is kept may count: a weaker row counts only with its reason. What a practice says of its own rows
    /// only is, over a shipped one, whatever stands there by now.
    public boolean stands(Optional<Row> shipped, Row row) {
        return shipped.filter(one -> laws.weaker(one, over(one, row))).isEmpty() || !row.one(REASON).isBlank();
    }

    private Row over(Row shipped, Row row) {
        var over = row;
        for (var part : parts) {
            over = part.is(Trait.OWN_ONLY) ? over.with(part.name(), shipped.all(part.name())) : over;
        }
        return over;
    }
}
