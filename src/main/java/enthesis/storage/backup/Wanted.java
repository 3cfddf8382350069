package enthesis.storage.backup;

import java.io.IOException;

/// Asked between the steps of something long: whether it is still wanted.
@FunctionalInterface
public interface Wanted {

    /// Goes on if it is.
    ///
    /// @throws Stopped
    ///             if it is not
    void still() throws Stopped;

    /// It was stopped by whoever had begun it; nothing is wrong.
    final class Stopped extends IOException {
        private static final long serialVersionUID = 1;

        public Stopped() {
            super("stopped");
        }
    }
}
