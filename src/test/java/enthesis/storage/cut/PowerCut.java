package enthesis.storage.cut;

import java.io.IOException;

/// The power is off; nothing works any more until the next start.
public final class PowerCut extends IOException {
    private static final long serialVersionUID = 1;

    PowerCut() {
        super("power cut");
    }
}
