package enthesis.storage.key;

import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.key.Slot.Kind;
import enthesis.storage.key.Slot.Owner;
import enthesis.storage.key.Slot.Stretch;
import enthesis.storage.key.VaultFile.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The keys of one chart. Before it is unlocked it shows the clinic's name and nothing of the people. A new password or
/// a new person rewrites one slot and both copies of the file; the master key stays.
///
/// Password slots share one salt, so that one stretching tries them all, whoever's name was typed.
public final class Vault {
    private static final UUID NOBODY = new UUID(0, 0);

    private final VaultCopies copies;
    private final WrongPasswords wrong;
    private VaultFile file;
    private @Nullable MasterKey key;

    private Vault(VaultCopies copies, WrongPasswords wrong, VaultFile file) {
        this.copies = copies;
        this.wrong = wrong;
        this.file = file;
    }

    /// Makes the vault of a new chart; it is open. A folder that has one already is refused.
    public static Vault create(Disk disk, ChartFolder folder, Founder founder, char[] password) throws IOException {
        var copies = new VaultCopies(disk, folder);
        copies.refuseIfThere();
        var key = MasterKey.fresh();
        var id = UUID.randomUUID();
        var people = People.seal(Map.of(founder.person().value(), founder.name()), id, key);
        var empty = new Content(VaultFile.VERSION, id, 0, founder.clinic(), List.of(), people);
        var vault = new Vault(copies, new WrongPasswords(disk, folder, System::nanoTime), VaultFile.of(empty, key));
        vault.key = key;
        var slots = List.of(vault.passwordSlot(founder.person(), founder.name(), password),
                vault.recoverySlot(founder.recovery()));
        vault.keep(slots, people);
        return vault;
    }

    /// The vault in a folder, locked.
    ///
    /// @throws DamagedVault
    ///             if neither copy is whole, or a newer program wrote it
    public static Vault open(Disk disk, ChartFolder folder) throws IOException {
        return open(disk, folder, System::nanoTime);
    }

    static Vault open(Disk disk, ChartFolder folder, LongSupplier nanos) throws IOException {
        var copies = new VaultCopies(disk, folder);
        return new Vault(copies, new WrongPasswords(disk, folder, nanos), copies.read());
    }

    public UUID id() {
        return file.content().vault();
    }

    public String clinic() {
        return file.content().clinic();
    }

    /// Tries a name and a password. The password is not wiped here: it is the caller's.
    ///
    /// @throws DamagedVault
    ///             if the password is right, but somebody changed the vault
    public Unlocked unlock(String name, char[] password) throws IOException {
        return attempt(Kind.PASSWORD, Secret.of(name, password), (opened, slot) -> new Unlocked.Open(opened,
                new PersonId(slot.person()), wrong.notEntered()));
    }

    /// Tries the recovery key. The reason is part of the answer, for the trail.
    public Unlocked unlock(RecoveryKey recovery, String reason) throws IOException {
        return attempt(Kind.RECOVERY, recovery.bytes(),
                (opened, slot) -> new Unlocked.Emergency(opened, reason, wrong.notEntered()));
    }

    /// Asks a person for the password once more, for signing. Counts like an unlocking.
    public Unlocked confirm(PersonId person, char[] password) throws IOException {
        var name = people().get(person);
        var answer = unlock(name == null ? "" : name, password);
        return answer instanceof Unlocked.Open open && !open.who().equals(person)
                ? new Unlocked.Wrong(wrong.left())
                : answer;
    }

    /// The wrong tries told by the last opening stand in the trail now.
    public void wrongEntered() {
        wrong.entered();
    }

    /// The open master key.
    public MasterKey key() {
        if (key == null || key.wiped()) {
            throw new IllegalStateException("the vault is locked");
        }
        return key;
    }

    /// Forgets the master key.
    public void lock() {
        if (key != null) {
            key.wipe();
        }
    }

    /// Who may unlock, by name; only while open.
    public Map<PersonId, String> people() throws IOException {
        var names = new HashMap<PersonId, String>();
        People.open(file.content().people(), id(), key()).forEach((id, name) -> names.put(new PersonId(id), name));
        return Map.copyOf(names);
    }

    /// Lets one more person unlock, or gives a person a new name or password; the old password is void.
    ///
    /// @throws IllegalArgumentException
    ///             if another person has that name
    public void admit(PersonId person, String name, char[] password) throws IOException {
        var names = names();
        names.remove(person.value());
        if (names.values().stream().anyMatch(other -> Secret.plain(other).equals(Secret.plain(name)))) {
            throw new IllegalArgumentException("another person has this name");
        }
        names.put(person.value(), name);
        var slots = slotsWithout(Kind.PASSWORD, person.value());
        slots.add(passwordSlot(person, name, password));
        keep(slots, People.seal(names, id(), key()));
    }

    /// A new password for somebody admitted: their own wish, or set anew after it was forgotten.
    public void changePassword(PersonId person, char[] password) throws IOException {
        var name = people().get(person);
        if (name == null) {
            throw new IllegalArgumentException("not admitted");
        }
        admit(person, name, password);
    }

    /// Lets somebody unlock no more. The last person stays.
    public void dismiss(PersonId person) throws IOException {
        var names = names();
        names.remove(person.value());
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the last person stays");
        }
        keep(slotsWithout(Kind.PASSWORD, person.value()), People.seal(names, id(), key()));
    }

    /// Puts a new recovery key in the place of the old one, which opens nothing from here on.
    public void replaceRecovery(RecoveryKey recovery) throws IOException {
        var slots = slotsWithout(Kind.RECOVERY, NOBODY);
        slots.add(recoverySlot(recovery));
        keep(slots, file.content().people());
    }

    private Unlocked attempt(Kind kind, byte[] secret, Opening opening) throws IOException {
        var left = wrong.left();
        if (!left.isZero()) {
            return new Unlocked.Wait(left);
        }
        var found = find(kind, secret);
        Arrays.fill(secret, (byte) 0);
        if (found.isEmpty()) {
            wrong.wrong();
            return new Unlocked.Wrong(wrong.left());
        }
        var opened = found.get().key();
        if (!file.untouched(opened)) {
            throw new DamagedVault("vault.changed");
        }
        key = opened;
        wrong.right();
        copies.mend(file);
        return opening.of(opened, found.get().slot());
    }

    private Optional<Found> find(Kind kind, byte[] secret) throws DamagedVault {
        var stretched = new HashMap<Stretch, byte[]>();
        Found found = null;
        for (var slot : file.content().slots()) {
            if (slot.kind() != kind) {
                continue;
            }
            if (!slot.argon2().acceptable()) {
                throw new DamagedVault("vault.weak");
            }
            var opened = slot.unwrap(id(), stretched.computeIfAbsent(slot.stretch(), by -> by.of(secret)));
            if (opened.isPresent()) {
                found = new Found(slot, opened.get());
            }
        }
        return Optional.ofNullable(found);
    }

    private Slot passwordSlot(PersonId person, String name, char[] password) {
        var by = file.content().slots().stream().filter(slot -> slot.kind() == Kind.PASSWORD).map(Slot::stretch)
                .filter(stretch -> stretch.argon2().equals(Argon2.USUAL)).findFirst()
                .orElseGet(() -> new Stretch(Argon2.USUAL, Slot.freshSalt()));
        var secret = Secret.of(name, password);
        var slot = Slot.wrap(id(), new Owner(Kind.PASSWORD, person.value()), by, by.of(secret), key());
        Arrays.fill(secret, (byte) 0);
        return slot;
    }

    private Slot recoverySlot(RecoveryKey recovery) {
        var by = new Stretch(Argon2.USUAL, Slot.freshSalt());
        return Slot.wrap(id(), new Owner(Kind.RECOVERY, NOBODY), by, by.of(recovery.bytes()), key());
    }

    private Map<UUID, String> names() throws IOException {
        return new TreeMap<>(People.open(file.content().people(), id(), key()));
    }

    private List<Slot> slotsWithout(Kind kind, UUID person) {
        var slots = new ArrayList<>(file.content().slots());
        slots.removeIf(slot -> slot.kind() == kind && slot.person().equals(person));
        return slots;
    }

    private void keep(List<Slot> slots, String people) throws IOException {
        var now = file.content();
        var next = new Content(now.version(), now.vault(), now.generation() + 1, now.clinic(), List.copyOf(slots),
                people);
        var written = VaultFile.of(next, key());
        copies.write(written);
        file = written;
    }

    private record Found(Slot slot, MasterKey key) {}

    private interface Opening {
        Unlocked of(MasterKey key, Slot slot);
    }
}
