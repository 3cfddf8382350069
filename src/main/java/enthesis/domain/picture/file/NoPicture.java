package enthesis.domain.picture.file;

import enthesis.domain.entry.Refusal;
import java.util.List;

/// Why a file is not taken, on its way out of the filter.
final class NoPicture extends Exception {
    private static final long serialVersionUID = 1;

    private final String words;
    private final transient List<String> values;

    NoPicture(String words, List<String> values) {
        super(words);
        this.words = words;
        this.values = List.copyOf(values);
    }

    /// The file ends before the picture does.
    static NoPicture cutOff() {
        return new NoPicture("picture.cutOff", List.of());
    }

    static NoPicture broken() {
        return new NoPicture("picture.broken", List.of());
    }

    static NoPicture unusual() {
        return new NoPicture("picture.unusual", List.of());
    }

    static void unlessWithin(long width, long height) throws NoPicture {
        Refusal why = Limits.ofSize(width, height).orElse(null);
        if (why != null) {
            throw new NoPicture(why.words(), why.values());
        }
    }

    String words() {
        return words;
    }

    List<String> values() {
        return values;
    }
}
