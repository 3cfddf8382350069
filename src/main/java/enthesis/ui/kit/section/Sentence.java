package enthesis.ui.kit.section;

import java.util.Locale;

/// Words at the beginning of a line.
public final class Sentence {
    private Sentence() {}

    /// With a capital letter: "Lidocaine today".
    public static String begun(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
