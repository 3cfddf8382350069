package enthesis.ui.start.unlock;

import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import java.util.List;

/// The door of unlocking to the vault and the chart. Everything is done away from the screen and may fail.
public interface Gate {

    /// Somebody begins to type, on the screen's thread: the chart is soon asked for.
    default void expect() {}

    /// Tries a name and a password; when right, the chart is open.
    Unlocked unlock(String name, char[] password) throws Exception;

    /// Tries the recovery key, for a reason; when right, the chart is open and nobody is signed in.
    Unlocked recover(RecoveryKey key, String reason) throws Exception;

    /// Stops reading the chart whole, on the screen's thread: the answer that is waited for comes soon, and is that it
    /// was stopped.
    default void stop() {}

    /// Who may unlock; only after the recovery key was right.
    List<String> names() throws Exception;

    /// Gives one of `names` a new password and signs that person in.
    Unlocked renew(String name, char[] password) throws Exception;
}
