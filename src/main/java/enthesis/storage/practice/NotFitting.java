package enthesis.storage.practice;

import enthesis.domain.words.Worded;
import java.util.ArrayList;
import java.util.List;

/// What a practice would make its own does not fit with the rest: a range would end before it begins, a row has to
/// stay. Nothing was changed.
public final class NotFitting extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1;

    private final String words;
    private final ArrayList<String> values;

    /// Of a setting.
    NotFitting() {
        this("settings.unfit");
    }

    /// Said in the words of this key, with these values.
    public NotFitting(String words, String... values) {
        super("does not fit with the rest of the practice");
        this.words = words;
        this.values = new ArrayList<>(List.of(values));
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<String> values() {
        return List.copyOf(values);
    }
}
