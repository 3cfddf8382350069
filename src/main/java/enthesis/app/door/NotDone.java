package enthesis.app.door;

import enthesis.domain.entry.Refusal;
import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What was asked breaks a rule of the people; nothing was changed.
public final class NotDone extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    private final String words;
    private final ArrayList<String> values;

    NotDone(Refusal why) {
        super(why.words());
        words = why.words();
        values = new ArrayList<>(why.values());
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
