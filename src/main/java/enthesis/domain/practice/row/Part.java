package enthesis.domain.practice.row;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/// A part of a row, by its name in the files: how it is typed, and what is asked of it.
public record Part(String name, Shape shape, Set<Trait> traits) {

    /// How a part is typed.
    public sealed interface Shape {

        /// Words of one line, at most so many letters.
        record Line(int longest) implements Shape {}

        /// Words of several lines.
        record Text(int longest) implements Shape {}

        /// Words of one line each, each at most so many letters.
        record Words(int longest) implements Shape {}

        /// A number from `least` to `most`, with at most so many decimals.
        record Amount(BigDecimal least, BigDecimal most, int decimals) implements Shape {}

        /// Numbers, one a line, each as one of these.
        record Amounts(Amount each) implements Shape {}

        /// One of a set, by the name of the set.
        record OneOf(String set) implements Shape {}

        /// Any number of a set, by its name.
        record ManyOf(String set) implements Shape {}
    }

    /// What is asked of a part.
    public enum Trait {
        /// What the row is called in a list.
        TITLE,
        /// May not be empty.
        NEEDED,
        /// No other row of the kind says the same.
        UNIQUE,
        /// Only of the practice's own rows; of shipped ones it stays as it is.
        OWN_ONLY,
        /// Chosen once, when the row begins.
        FIXED,
        /// What was shipped stays among it.
        KEEPS,
        /// Kept beside the row: no part of what the rules read.
        BESIDE
    }

    public Part {
        traits = Set.copyOf(traits);
    }

    static Part of(String name, Shape shape, Trait... traits) {
        var all = EnumSet.noneOf(Trait.class);
        all.addAll(Set.of(traits));
        return new Part(name, shape, all);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
