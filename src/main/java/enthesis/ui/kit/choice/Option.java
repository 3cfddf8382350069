package enthesis.ui.kit.choice;

import java.util.Locale;

/// One of a closed list: what is written into the sheet, and the words for it. An underscore before a letter of the
/// words makes that letter choose it ("_Yes"); without one it is the first letter. `also` are other words by which a
/// search finds it.
public record Option(String value, String text, String also) {
    public Option(String value, String text) {
        this(value, text, "");
    }

    /// The words without the underscore.
    public String plain() {
        return text.replace("_", "");
    }

    /// Where in the plain words the letter stands that chooses it.
    int letterAt() {
        return Math.max(text.indexOf('_'), 0);
    }

    /// Whether the plain words begin so.
    boolean begins(String typed) {
        return plain().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    boolean chosenBy(String key) {
        var words = plain();
        return !words.isEmpty() && !key.isEmpty()
                && words.substring(letterAt(), letterAt() + 1).toLowerCase(Locale.ROOT)
                        .equals(key.toLowerCase(Locale.ROOT));
    }
}
