package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private final PersonId ruth = PersonId.fresh();
    private final RecoveryKey recovery = RecoveryKey.fresh();

    @TempDir
    Path path;

    private byte[] secret = {};

    @BeforeEach
    void found() throws Exception {
        var founder = new Founder("Joint Clinic", ruth, "Dr. Ruth Amsel", recovery);
        var vault = Vault.create(new LocalDisk(), ChartFolder.at(path), founder, "correct horse".toCharArray());
        secret = vault.key().derive("test");
        vault.lock();
    }

    private Vault open() throws Exception {
        return Vault.open(new LocalDisk(), ChartFolder.at(path));
    }

    @Test
    void rightPasswordOpensWithTheSameKey() throws Exception {
        var unlocked = open().unlock(" dr. ruth  AMSEL ", "correct horse".toCharArray());
        assertThat(unlocked).isInstanceOfSatisfying(Unlocked.Open.class, opened -> {
            assertThat(opened.who()).isEqualTo(ruth);
            assertThat(opened.wrongBefore()).isZero();
            assertThat(opened.key().derive("test")).isEqualTo(secret);
        });
    }

    @Test
    void recoveryKeyOpensWithItsReason() throws Exception {
        var unlocked = open().unlock(recovery, "passwords forgotten");
        assertThat(unlocked).isInstanceOfSatisfying(Unlocked.Emergency.class, opened -> {
            assertThat(opened.reason()).isEqualTo("passwords forgotten");
            assertThat(opened.key().derive("test")).isEqualTo(secret);
        });
    }
}
