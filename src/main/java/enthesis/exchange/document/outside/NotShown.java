package enthesis.exchange.document.outside;

import enthesis.domain.entry.Refusal;
import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// A document that does not open. Says nothing of what is in it, and has no cause that would.
public final class NotShown extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    private final String words;

    private NotShown(String words) {
        super(words);
        this.words = words;
    }

    /// A password is asked before it is read.
    static NotShown locked() {
        return new NotShown("document.locked");
    }

    static NotShown broken() {
        return new NotShown("document.broken");
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<String> values() {
        return List.of();
    }

    /// The same as a refusal.
    public Refusal refusal() {
        return Refusal.of(words);
    }
}
