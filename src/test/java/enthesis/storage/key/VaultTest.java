package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultTest {
    private static final char[] RIGHT = "correct horse".toCharArray();
    private static final char[] OTHER = "battery staple".toCharArray();

    private final PersonId ruth = PersonId.fresh();
    private final PersonId ben = PersonId.fresh();
    private final RecoveryKey recovery = RecoveryKey.fresh();
    private final LocalDisk disk = new LocalDisk();

    private byte[] whole = {};
    private byte[] secret = {};
    private Path path = Path.of("");

    @BeforeAll
    void found(@TempDir Path once) throws Exception {
        var founder = new Founder("Joint Clinic", ruth, "Dr. Ruth Amsel", recovery);
        var vault = Vault.create(disk, ChartFolder.at(once), founder, RIGHT);
        secret = vault.key().derive("test");
        whole = Files.readAllBytes(once.resolve("vault.json"));
    }

    @BeforeEach
    void layOut(@TempDir Path fresh) throws Exception {
        path = fresh;
        Files.write(path.resolve("vault.json"), whole);
        Files.write(path.resolve("vault.json.bak"), whole);
    }

    private Vault closed() throws Exception {
        return Vault.open(disk, ChartFolder.at(path));
    }

    private Vault opened() throws Exception {
        var vault = closed();
        assertThat(vault.unlock("Dr. Ruth Amsel", RIGHT)).isInstanceOf(Unlocked.Open.class);
        return vault;
    }

    @Test
    void rightPasswordOpensWithTheSameKey() throws Exception {
        var vault = closed();
        assertThat(vault.clinic()).isEqualTo("Joint Clinic");
        assertThat(vault.unlock(" dr. ruth  AMSEL ", RIGHT)).isEqualTo(new Unlocked.Open(vault.key(), ruth, 0));
        assertThat(vault.key().derive("test")).isEqualTo(secret);
    }

    @Test
    void theClinicMayGetAnotherName() throws Exception {
        opened().rename("Hill Clinic");
        var again = closed();
        assertThat(again.clinic()).isEqualTo("Hill Clinic");
        assertThat(again.unlock("Dr. Ruth Amsel", RIGHT)).isEqualTo(new Unlocked.Open(again.key(), ruth, 0));
    }

    @Test
    void recoveryKeyOpensWithItsReason() throws Exception {
        var vault = closed();
        assertThat(vault.unlock(recovery, "passwords forgotten"))
                .isEqualTo(new Unlocked.Emergency(vault.key(), "passwords forgotten", 0));
        assertThat(vault.key().derive("test")).isEqualTo(secret);
    }

    @Test
    void keysMadeAheadOpenForTheRecoveryKeyThatWasProved(@TempDir Path other) throws Exception {
        var keys = FreshKeys.of(RecoveryKey.fresh());
        Vault.create(disk, ChartFolder.at(other), keys, new Founder("Joint Clinic", ruth, "Dr. Ruth Amsel", recovery),
                RIGHT);
        var vault = Vault.open(disk, ChartFolder.at(other));
        assertThat(vault.unlock(recovery, "moved")).isInstanceOf(Unlocked.Emergency.class);
        assertThat(vault.key().derive("test")).isEqualTo(keys.key().derive("test"));
        assertThat(vault.unlock("Dr. Ruth Amsel", RIGHT)).isInstanceOf(Unlocked.Open.class);
    }

    @Test
    void wrongNamePasswordOrRecoveryKeyGetOneAnswer() throws Exception {
        var wrong = new Unlocked.Wrong(Duration.ZERO);
        assertThat(closed().unlock("Dr. Ruth Amsel", OTHER)).isEqualTo(wrong);
        assertThat(closed().unlock("Nobody", RIGHT)).isEqualTo(wrong);
        Files.delete(path.resolve("wrong-passwords"));
        assertThat(closed().unlock(RecoveryKey.fresh(), "try")).isEqualTo(wrong);
    }

    @Test
    void unknownNameTakesAsLongAsAWrongPassword() throws Exception {
        long known = LongStream.range(0, 3).map(_ -> nanos("Dr. Ruth Amsel")).min().orElseThrow();
        long unknown = LongStream.range(0, 3).map(_ -> nanos("Nobody")).min().orElseThrow();
        assertThat((double) unknown / known).isBetween(0.2, 5.0);
    }

    private long nanos(String name) {
        try {
            Files.deleteIfExists(path.resolve("wrong-passwords"));
            var vault = closed();
            long start = System.nanoTime();
            vault.unlock(name, OTHER);
            return System.nanoTime() - start;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void wrongTriesAreCountedMadeToWaitAndTold() throws Exception {
        for (int i = 0; i < 3; i++) {
            closed().unlock("Dr. Ruth Amsel", OTHER);
        }
        assertThat(Vault.open(disk, ChartFolder.at(path), () -> 0).unlock("Dr. Ruth Amsel", RIGHT))
                .isEqualTo(new Unlocked.Wait(Duration.ofSeconds(1)));
        var clock = new long[]{0};
        var vault = Vault.open(disk, ChartFolder.at(path), () -> clock[0]);
        clock[0] = Duration.ofSeconds(1).toNanos();
        assertThat(vault.unlock("Dr. Ruth Amsel", RIGHT)).isEqualTo(new Unlocked.Open(vault.key(), ruth, 3));
        vault.wrongEntered();
        assertThat(closed().unlock("Dr. Ruth Amsel", RIGHT))
                .isInstanceOfSatisfying(Unlocked.Open.class, open -> assertThat(open.wrongBefore()).isZero());
    }

    @Test
    void confirmingAsksForThatPersonsOwnPassword() throws Exception {
        var vault = opened();
        vault.admit(ben, "Ben", OTHER);
        assertThat(vault.confirm(ruth, RIGHT)).isEqualTo(new Unlocked.Open(vault.key(), ruth, 0));
        assertThat(vault.confirm(ruth, OTHER)).isEqualTo(new Unlocked.Wrong(Duration.ZERO));
        assertThat(vault.confirm(ben, OTHER)).isEqualTo(new Unlocked.Open(vault.key(), ben, 1));
        assertThat(vault.confirm(PersonId.fresh(), RIGHT)).isEqualTo(new Unlocked.Wrong(Duration.ZERO));
    }

    @Test
    void admittedPersonUnlocksToo() throws Exception {
        var vault = opened();
        vault.admit(ben, "Ben Öst", RIGHT);
        assertThat(vault.people()).isEqualTo(Map.of(ruth, "Dr. Ruth Amsel", ben, "Ben Öst"));
        assertThatIllegalArgumentException().isThrownBy(() -> vault.admit(PersonId.fresh(), "BEN öst", OTHER));
        var again = closed();
        assertThat(again.unlock("ben öst", RIGHT)).isEqualTo(new Unlocked.Open(again.key(), ben, 0));
        assertThat(again.key().derive("test")).isEqualTo(secret);
    }

    @Test
    void newPasswordVoidsTheOldOneInBothCopies() throws Exception {
        opened().changePassword(ruth, OTHER);
        assertThat(closed().unlock("Dr. Ruth Amsel", RIGHT)).isInstanceOf(Unlocked.Wrong.class);
        Files.delete(path.resolve("vault.json"));
        assertThat(closed().unlock("Dr. Ruth Amsel", RIGHT)).isInstanceOf(Unlocked.Wrong.class);
        Files.delete(path.resolve("wrong-passwords"));
        assertThat(closed().unlock("Dr. Ruth Amsel", OTHER)).isInstanceOf(Unlocked.Open.class);
    }

    @Test
    void forgottenPasswordIsSetAnewWithTheRecoveryKey() throws Exception {
        var vault = closed();
        vault.unlock(recovery, "forgotten");
        vault.changePassword(ruth, OTHER);
        assertThat(closed().unlock("Dr. Ruth Amsel", OTHER)).isInstanceOf(Unlocked.Open.class);
    }

    private String signs(Vault vault, PersonId who, char[] password) throws Exception {
        var key = new ArrayList<String>();
        assertThat(vault.sign(who, password, own -> key.add(own.publicKey()))).isInstanceOf(Unlocked.Open.class);
        return key.getFirst();
    }

    /// The key somebody signs with is theirs until their password is set anew by another.
    @Test
    void thePasswordOpensTheKeyToSignWith() throws Exception {
        var vault = opened();
        var first = signs(vault, ruth, RIGHT);
        assertThat(signs(closedAndOpened(), ruth, RIGHT)).isEqualTo(first);
        var other = new ArrayList<String>();
        assertThat(vault.sign(ruth, OTHER, own -> other.add(own.publicKey()))).isInstanceOf(Unlocked.Wrong.class);
        vault.admit(ben, "Ben", OTHER);
        assertThat(vault.sign(ruth, OTHER, own -> other.add(own.publicKey()))).isInstanceOf(Unlocked.Wrong.class);
        assertThat(other).isEmpty();
        assertThat(signs(vault, ben, OTHER)).isNotEqualTo(first);
        vault.sign(ruth, RIGHT, own -> vault.admit(ruth, "Dr. Ruth Amsel", "own wish".toCharArray(), own));
        assertThat(signs(vault, ruth, "own wish".toCharArray())).isEqualTo(first);
        vault.changePassword(ruth, RIGHT);
        assertThat(signs(vault, ruth, RIGHT)).isNotEqualTo(first);
    }

    private Vault closedAndOpened() throws Exception {
        var vault = closed();
        vault.unlock("Dr. Ruth Amsel", RIGHT);
        return vault;
    }

    /// A vault of before there were signing keys opens, and its person gets one with the first signature.
    @Test
    void aVaultOfOldGetsASigningKey(@TempDir Path old) throws Exception {
        for (var name : List.of("vault.json", "vault.json.bak")) {
            Files.copy(Path.of("src/test/resources/charts/v10/chart", name), old.resolve(name));
        }
        var vault = Vault.open(disk, ChartFolder.at(old));
        var password = "three brown hares".toCharArray();
        var who = ((Unlocked.Open) vault.unlock("Lorna Hale", password)).who();
        var first = signs(vault, who, password);
        var again = Vault.open(disk, ChartFolder.at(old));
        assertThat(again.unlock("Lorna Hale", password)).isInstanceOf(Unlocked.Open.class);
        assertThat(signs(again, who, password)).isEqualTo(first);
    }

    @Test
    void dismissedPersonUnlocksNoMoreAndTheLastOneStays() throws Exception {
        var vault = opened();
        vault.admit(ben, "Ben", OTHER);
        vault.dismiss(ruth);
        assertThat(closed().unlock("Dr. Ruth Amsel", RIGHT)).isInstanceOf(Unlocked.Wrong.class);
        assertThatIllegalArgumentException().isThrownBy(() -> vault.dismiss(ben));
    }

    @Test
    void replacedRecoveryKeyOpensNothing() throws Exception {
        var fresh = RecoveryKey.fresh();
        opened().replaceRecovery(fresh);
        assertThat(closed().unlock(recovery, "old sheet")).isInstanceOf(Unlocked.Wrong.class);
        assertThat(closed().unlock(fresh, "new sheet")).isInstanceOf(Unlocked.Emergency.class);
    }

    @Test
    void lockingWipesTheKeyWhereverItIsHeld() throws Exception {
        var vault = opened();
        var key = vault.key();
        vault.confirm(ruth, RIGHT);
        assertThat(vault.key()).isSameAs(key);
        vault.lock();
        assertThat(key.wiped()).isTrue();
        assertThatIllegalStateException().isThrownBy(vault::key);
        assertThatIllegalStateException().isThrownBy(vault::people);
    }

    @Test
    void existingVaultIsNeverOverwritten() {
        var founder = new Founder("Other", ben, "Ben", RecoveryKey.fresh());
        assertThatThrownBy(() -> Vault.create(disk, ChartFolder.at(path), founder, OTHER))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void fileTellsNoNames() throws Exception {
        assertThat(Files.readString(path.resolve("vault.json"))).contains("Joint Clinic")
                .doesNotContainIgnoringCase("ruth")
                .doesNotContainIgnoringCase("amsel");
    }
}
