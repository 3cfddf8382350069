package enthesis.storage.key;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The vault cannot be trusted: damaged in both copies, changed by somebody, or written by a newer program.
public final class DamagedVault extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    private final String words;

    DamagedVault(String words) {
        super(words);
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
