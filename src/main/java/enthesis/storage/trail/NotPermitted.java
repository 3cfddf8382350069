package enthesis.storage.trail;

import enthesis.domain.entry.Choices;
import enthesis.domain.people.Right;
import enthesis.domain.words.Worded;
import java.util.List;

/// The role of whoever acts does not allow it; nothing was changed.
public final class NotPermitted extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1;

    private final Right right;

    NotPermitted(Right right) {
        super(right.name());
        this.right = right;
    }

    @Override
    public String words() {
        return "people.mayNot." + Choices.text(right);
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
