package enthesis.exchange.incoming;

import java.io.IOException;

/// Whoever chose the files does not want them any more: nothing more of them is read.
public final class CalledOff extends IOException {
    private static final long serialVersionUID = 1;

    CalledOff() {
        super("called off");
    }
}
