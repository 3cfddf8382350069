package enthesis.domain.map.quick;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What may be typed behind a structure, and how it looks: "0.5", "d25", "b", "us", "18mm", "27g", "x3".
public enum Part {
    /// Millilitres, as typed.
    VOLUME("(?:[0-9]{1,2}|[0-9]{0,2}[.,][0-9]{1,3})(?:ml)?"),
    /// The percentage of dextrose of the solution that is meant.
    DEXTROSE("d[0-9]{1,2}(?:[.,][0-9])?%?|[0-9]{1,2}(?:[.,][0-9])?%"),
    /// The letter of the solution that is meant.
    SOLUTION("[a-f]"),
    /// Millimetres below the skin.
    DEPTH("[0-9]{1,3}mm"),
    /// The gauge of the needle: "27G".
    NEEDLE("[1-3][0-9]g"),
    /// How often the needle was redirected.
    PASSES("x[0-9]{1,2}|[0-9]{1,2}x"),
    /// What the practice's abbreviation stands for: "ultrasound".
    GUIDANCE("[a-z]{2}");

    private static final Pattern SIGNS = Pattern.compile("[a-z%]");

    private final Pattern look;

    Part(String look) {
        this.look = Pattern.compile(look);
    }

    /// The text this word stands for; empty if it is no such part.
    Optional<String> read(String word, Map<String, String> guidances) {
        if (!look.matcher(word).matches()) {
            return Optional.empty();
        }
        return switch (this) {
            case GUIDANCE -> Optional.ofNullable(guidances.get(word));
            case SOLUTION -> Optional.of(word);
            case NEEDLE -> Optional.of(word.toUpperCase(Locale.ROOT));
            case VOLUME, DEXTROSE, DEPTH, PASSES -> Optional.of(SIGNS.matcher(word).replaceAll(""));
        };
    }
}
