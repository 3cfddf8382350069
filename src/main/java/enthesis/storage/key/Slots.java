package enthesis.storage.key;

import enthesis.domain.value.PersonId;
import enthesis.storage.cipher.Argon2;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.key.Slot.Kind;
import enthesis.storage.key.Slot.Owner;
import enthesis.storage.key.Slot.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All slots of a vault. Password slots share one salt, so that one stretching tries them all, whoever's name was
/// typed: an unknown name and a wrong password cost the same.
record Slots(UUID vault, List<Slot> all) {
    Slots {
        all = List.copyOf(all);
    }

    /// The slot that `secret` opens; every slot of the kind is tried, also after one has opened.
    ///
    /// @throws DamagedVault
    ///             if a slot is protected more weakly than we write any
    Optional<Found> find(Kind kind, byte[] secret) throws DamagedVault {
        var stretched = new HashMap<Stretch, byte[]>();
        var found = Optional.<Found>empty();
        for (var slot : all) {
            if (slot.kind() != kind) {
                continue;
            }
            if (!slot.argon2().acceptable()) {
                throw new DamagedVault("vault.weak");
            }
            var opened = slot.unwrap(vault, stretched.computeIfAbsent(slot.stretch(), by -> by.of(secret)));
            if (opened.isPresent()) {
                found = Optional.of(new Found(slot, opened.get(),
                        slot.signing(vault, stretched.getOrDefault(slot.stretch(), secret))));
            }
        }
        stretched.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        return found;
    }

    /// With this password in the place of the person's earlier one, and the key that they sign with.
    Slots withPassword(PersonId person, byte[] secret, MasterKey key, SigningKey signing) {
        var by = all.stream().filter(slot -> slot.kind() == Kind.PASSWORD).map(Slot::stretch)
                .filter(stretch -> stretch.argon2().equals(Argon2.USUAL)).findFirst().orElseGet(Slots::fresh);
        return with(new Owner(Kind.PASSWORD, person.value()), by, secret, key, Optional.of(signing));
    }

    /// With this recovery key in the place of the earlier one.
    Slots withRecovery(RecoveryKey recovery, MasterKey key) {
        return with(new Owner(Kind.RECOVERY, PersonId.NOBODY.value()), fresh(), recovery.bytes(), key,
                Optional.empty());
    }

    Slots withoutPassword(PersonId person) {
        return without(new Owner(Kind.PASSWORD, person.value()));
    }

    private static Stretch fresh() {
        return new Stretch(Argon2.USUAL, Slot.freshSalt());
    }

    private Slots with(Owner owner, Stretch by, byte[] secret, MasterKey key, Optional<SigningKey> signing) {
        var stretched = by.of(secret);
        var slots = new ArrayList<>(without(owner).all);
        var slot = Slot.wrap(vault, owner, by, stretched, key);
        slots.add(signing.map(own -> slot.signing(vault, own, stretched)).orElse(slot));
        Arrays.fill(stretched, (byte) 0);
        Arrays.fill(secret, (byte) 0);
        return new Slots(vault, slots);
    }

    private Slots without(Owner owner) {
        return new Slots(vault, all.stream().filter(slot -> !slot.owner().equals(owner)).toList());
    }

    /// A slot that opened, and what was in it.
    record Found(Slot slot, MasterKey key, Optional<SigningKey> signing) {}
}
