package enthesis.storage.backup;

import java.io.IOException;

/// A backup is not, bit by bit, what was copied, or not there any more.
public final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    public Damaged() {
        super("a damaged backup");
    }
}
