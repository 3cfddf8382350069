package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MasterKeyTest {
    private final MasterKey key = MasterKey.of(new byte[32]);

    @Test
    void filePasswordIsTheDerivedKeyInHex() {
        assertThat(new String(key.filePassword())).matches("[0-9a-f]{64}")
                .isEqualTo(HexFormat.of().formatHex(key.derive(MasterKey.H2_FILE)));
    }

    @Test
    void everyUseHasItsOwnKey() {
        assertThat(key.derive(MasterKey.DRAFT)).hasSize(32).isNotEqualTo(key.derive(MasterKey.JOURNAL))
                .isEqualTo(MasterKey.of(new byte[32]).derive(MasterKey.DRAFT));
        assertThat(MasterKey.fresh().derive(MasterKey.DRAFT)).isNotEqualTo(key.derive(MasterKey.DRAFT));
    }

    @Test
    void wipedKeyDerivesNothing() {
        key.wipe();
        assertThat(key.wiped()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> key.derive(MasterKey.DRAFT));
        assertThatIllegalStateException().isThrownBy(key::filePassword);
    }

    @Test
    void whatItLentIsWrittenOverWithIt() {
        var lent = key.lend(MasterKey.JOURNAL);
        assertThat(lent).isEqualTo(key.derive(MasterKey.JOURNAL)).isSameAs(key.lend(MasterKey.JOURNAL));
        key.wipe();
        assertThat(lent).containsOnly(0);
        assertThatIllegalStateException().isThrownBy(() -> key.lend(MasterKey.JOURNAL));
    }

    @Test
    void anotherProgramGetsTheSameKey() throws IOException {
        var key = MasterKey.fresh();
        var handed = new ByteArrayOutputStream();
        key.hand(handed);
        var other = MasterKey.handed(new ByteArrayInputStream(handed.toByteArray()));
        assertThat(other.derive(MasterKey.DRAFT)).isEqualTo(key.derive(MasterKey.DRAFT));
        assertThatThrownBy(() -> MasterKey.handed(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void anotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.of(new byte[16]));
    }
}
