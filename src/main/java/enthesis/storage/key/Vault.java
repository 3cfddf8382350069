package enthesis.storage.key;

import enthesis.domain.value.PersonId;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.key.Slot.Kind;
import enthesis.storage.key.VaultFile.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The keys of one chart. Before it is unlocked it shows the clinic's name and nothing of the people. A new password or
/// a new person rewrites one slot and both copies of the file; the master key stays.
public final class Vault {
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
        return create(disk, folder, FreshKeys.of(founder.recovery()), founder, password);
    }

    /// The same with keys that were made ahead.
    public static Vault create(Disk disk, ChartFolder folder, FreshKeys keys, Founder founder, char[] password)
            throws IOException {
        var copies = new VaultCopies(disk, folder);
        copies.refuseIfThere();
        var key = keys.key();
        var people = People.seal(Map.of(founder.person().value(), founder.name()), keys.vault(), key);
        var empty = new Content(VaultFile.VERSION, keys.vault(), 0, founder.clinic(), List.of(), people);
        var vault = new Vault(copies, new WrongPasswords(disk, folder, System::nanoTime), VaultFile.of(empty, key));
        vault.key = key;
        vault.keep(keys.slots(founder.recovery()).withPassword(founder.person(), Secret.of(founder.name(), password),
                key, SigningKey.fresh()), people);
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
        return attempt(Kind.PASSWORD, Secret.of(name, password),
                (opened, found) -> open(opened, found));
    }

    private Unlocked.Open open(MasterKey opened, Slots.Found found) {
        return new Unlocked.Open(opened, new PersonId(found.slot().person()), wrong.notEntered());
    }

    /// Tries the recovery key. The reason is part of the answer, for the trail.
    public Unlocked unlock(RecoveryKey recovery, String reason) throws IOException {
        return attempt(Kind.RECOVERY, recovery.bytes(),
                (opened, _) -> new Unlocked.Emergency(opened, reason, wrong.notEntered()));
    }

    /// Asks a person for the password once more, for signing. Counts like an unlocking.
    public Unlocked confirm(PersonId person, char[] password) throws IOException {
        var name = people().get(person);
        var answer = unlock(name == null ? "" : name, password);
        return answer instanceof Unlocked.Open open && !open.who().equals(person)
                ? new Unlocked.Wrong(wrong.left())
                : answer;
    }

    /// What is done with somebody's own key, as long as their password has opened it.
    @FunctionalInterface
    public interface Use {
        void with(SigningKey key) throws IOException;
    }

    /// Asks like `confirm`, and lends the key that this person signs with. Somebody who has never signed gets one.
    public Unlocked sign(PersonId person, char[] password, Use use) throws IOException {
        var name = people().get(person);
        var keys = new ArrayList<SigningKey>();
        var answer = attempt(Kind.PASSWORD, Secret.of(name == null ? "" : name, password), (opened, one) -> {
            one.signing().ifPresent(keys::add);
            return open(opened, one);
        });
        if (!(answer instanceof Unlocked.Open open)) {
            return answer;
        }
        if (name == null || !open.who().equals(person)) {
            return new Unlocked.Wrong(wrong.left());
        }
        var own = keys.isEmpty() ? SigningKey.fresh() : keys.getFirst();
        if (keys.isEmpty()) {
            admit(person, name, password, own);
        }
        use.with(own);
        return answer;
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
        names().forEach((id, name) -> names.put(new PersonId(id), name));
        return Map.copyOf(names);
    }

    /// Whether nobody else unlocks with this name, however it is written.
    public boolean isFree(PersonId person, String name) throws IOException {
        return people().entrySet().stream().noneMatch(other -> !other.getKey().equals(person)
                && Secret.plain(other.getValue()).equals(Secret.plain(name)));
    }

    /// Lets one more person unlock, or gives a person a new name or password; the old password is void, and they sign
    /// with a new key from then on.
    ///
    /// @throws IllegalArgumentException
    ///             if another person has that name
    public void admit(PersonId person, String name, char[] password) throws IOException {
        admit(person, name, password, SigningKey.fresh());
    }

    /// The same for somebody who goes on signing with their key: their own wish.
    public void admit(PersonId person, String name, char[] password, SigningKey signing) throws IOException {
        if (!isFree(person, name)) {
            throw new IllegalArgumentException("another person has this name");
        }
        var names = names();
        names.put(person.value(), name);
        keep(slots().withPassword(person, Secret.of(name, password), key(), signing), People.seal(names, id(), key()));
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
        keep(slots().withoutPassword(person), People.seal(names, id(), key()));
    }

    /// The name that stands above the place to unlock.
    public void rename(String clinic) throws IOException {
        if (!clinic.equals(clinic())) {
            keep(file.content().named(clinic));
        }
    }

    /// Puts a new recovery key in the place of the old one, which opens nothing from here on.
    public void replaceRecovery(RecoveryKey recovery) throws IOException {
        keep(slots().withRecovery(recovery, key()), file.content().people());
    }

    private Unlocked attempt(Kind kind, byte[] secret, Opening opening) throws IOException {
        var left = wrong.left();
        if (!left.isZero()) {
            return new Unlocked.Wait(left);
        }
        var found = slots().find(kind, secret);
        Arrays.fill(secret, (byte) 0);
        if (found.isEmpty()) {
            wrong.wrong();
            return new Unlocked.Wrong(wrong.left());
        }
        if (!file.untouched(found.get().key())) {
            throw new DamagedVault("vault.changed");
        }
        wrong.right();
        copies.mend(file);
        return opening.of(keepOpen(found.get().key()), found.get());
    }

    /// One master key per vault, so that locking wipes it wherever it is held.
    private MasterKey keepOpen(MasterKey opened) {
        if (key == null || key.wiped()) {
            key = opened;
        } else {
            opened.wipe();
        }
        return key();
    }

    private Slots slots() {
        return new Slots(id(), file.content().slots());
    }

    private Map<UUID, String> names() throws IOException {
        return new TreeMap<>(People.open(file.content().people(), id(), key()));
    }

    private void keep(Slots slots, String people) throws IOException {
        keep(file.content().next(slots, people));
    }

    private void keep(Content content) throws IOException {
        var next = VaultFile.of(content, key());
        copies.write(next);
        file = next;
    }

    private interface Opening {
        Unlocked of(MasterKey key, Slots.Found found);
    }
}
