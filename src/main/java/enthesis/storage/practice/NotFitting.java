package enthesis.storage.practice;

import enthesis.domain.words.Worded;
import java.util.List;

/// A practice's own number does not fit with the others: a range would end before it begins. Nothing was changed.
public final class NotFitting extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1;

    NotFitting() {
        super("the setting does not fit with the others");
    }

    @Override
    public String words() {
        return "settings.unfit";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
