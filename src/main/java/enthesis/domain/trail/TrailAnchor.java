package enthesis.domain.trail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of the trail as it stands on paper: its number and the first twelve characters of its hash. Whoever rewrites
/// the trail later can't rewrite the paper (reliability.md C.4).
public record TrailAnchor(long line, String signs) {
    private static final int SIGNS = 12;
    private static final Pattern TYPED = Pattern
            .compile("\\D*?(\\d[\\d,.]*)[,;:]?\\s+([0-9a-f]{" + SIGNS + "})\\W*");
    private static final int LONGEST = 15;

    public TrailAnchor {
        if (line < 1 || !signs.matches("[0-9a-f]{" + SIGNS + "}")) {
            throw new IllegalArgumentException("not a line of the trail");
        }
    }

    /// The line with this number and hash.
    public static TrailAnchor of(long line, String hash) {
        return new TrailAnchor(line, hash.substring(0, SIGNS));
    }

    /// As it is typed from paper: "line 1,234, 4f2a91bc77d0", or the number and the characters alone; empty if it
    /// is neither.
    public static Optional<TrailAnchor> read(String typed) {
        var found = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var digits = found.group(1).replaceAll("\\D", "");
        return digits.length() > LONGEST || Long.parseLong(digits) < 1
                ? Optional.empty()
                : Optional.of(new TrailAnchor(Long.parseLong(digits), found.group(2)));
    }

    /// What the trail of now says to it.
    public sealed interface Held {

        /// The line is as it was printed.
        record Agrees() implements Held {}

        /// The line has another hash: the trail is not the one that was printed, or a character was mistyped.
        record Differs() implements Held {}

        /// The trail ends before it, at `end`: lines are missing.
        record Beyond(long end) implements Held {}
    }

    /// Judged by the hash of the trail's line of this number, "" where the trail ends before it.
    public Held held(String hash, long end) {
        if (line > end) {
            return new Held.Beyond(end);
        }
        return hash.startsWith(signs) ? new Held.Agrees() : new Held.Differs();
    }
}
