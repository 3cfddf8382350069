package enthesis.app.visit;

import enthesis.app.door.OpenChart;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.key.Unlocked;
import enthesis.ui.note.Signing;
import java.io.IOException;

/// The signature of whoever is signed in: a role that signs, and the password once more, which opens their own key. On
/// the chart's thread.
record Signature(OpenChart chart) {

    /// What is done when the password was right.
    @FunctionalInterface
    interface Signed {
        void keep(SigningKey key) throws IOException;
    }

    /// Keeps what is to be signed, if the password is right.
    ///
    /// @throws MayNotSign
    ///             if the role does not sign
    Signing.Outcome under(char[] password, Signed signed) throws IOException {
        if (!chart.user().role().signs()) {
            throw new MayNotSign();
        }
        return switch (chart.vault.sign(chart.user().id(), password, signed::keep)) {
            case Unlocked.Open _ -> new Signing.Signed();
            case Unlocked.Wrong wrong -> new Signing.WrongPassword(wrong.remaining());
            case Unlocked.Wait wait -> new Signing.WrongPassword(wait.remaining());
            case Unlocked.Emergency _ -> throw new IllegalStateException("a password is no recovery key");
        };
    }
}
