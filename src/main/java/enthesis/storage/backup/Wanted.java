package enthesis.storage.backup;

import java.io.IOException;

/// Asked between the steps of something long: whether it is still wanted; and told how much of it is done.
@FunctionalInterface
public interface Wanted {

    /// Goes on if it is.
    ///
    /// @throws Stopped
    ///             if it is not
    void still() throws Stopped;

    /// So much of it is done, from 0 to 1.
    default void done(double share) {}

    /// For a part of it: as wanted as the whole, from `from` to `to` of it.
    default Wanted part(double from, double to) {
        var whole = this;
        return new Wanted() {
            @Override
            public void still() throws Stopped {
                whole.still();
            }

            @Override
            public void done(double share) {
                whole.done(from + (to - from) * share);
            }
        };
    }

    /// It was stopped by whoever had begun it; nothing is wrong.
    final class Stopped extends IOException {
        private static final long serialVersionUID = 1;

        public Stopped() {
            super("stopped");
        }
    }
}
