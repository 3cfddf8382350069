package enthesis.storage.key;

import enthesis.domain.value.PersonId;
import java.time.Duration;

/// The answer to a password or a recovery key.
public sealed interface Unlocked {

    /// Right. `wrongBefore` counts the wrong tries that are not in the trail yet; when they are, `Vault.wrongEntered`.
    record Open(MasterKey key, PersonId who, int wrongBefore) implements Unlocked {}

    /// Opened by the recovery key, for the reason given: a prominent entry of the trail (rulings.md 1). Nobody is
    /// signed in by it; a person's password can be set anew.
    record Emergency(MasterKey key, String reason, int wrongBefore) implements Unlocked {}

    /// Wrong, without telling which part; the next try is heard after `remaining`.
    record Wrong(Duration remaining) implements Unlocked {}

    /// Not looked at: too soon after a wrong one, by `remaining`.
    record Wait(Duration remaining) implements Unlocked {}
}
