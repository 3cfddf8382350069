package enthesis.storage.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class AesGcmTest {
    private static final byte[] ABOUT = "slot 1".getBytes(UTF_8);

    private final byte[] key = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private final byte[] plain = "kept".getBytes(UTF_8);

    @Test
    void whatWasSealedOpens() {
        assertThat(AesGcm.open(key, AesGcm.seal(key, plain, ABOUT), ABOUT)).hasValue(plain);
    }

    @Test
    void everyFlippedByteIsNoticed() {
        var sealed = AesGcm.seal(key, plain, ABOUT);
        for (int i = 0; i < sealed.length; i++) {
            var flipped = sealed.clone();
            flipped[i] ^= 1;
            assertThat(AesGcm.open(key, flipped, ABOUT)).isEmpty();
        }
    }

    @Test
    void anotherPlaceOrKeyOpensNothing() {
        var sealed = AesGcm.seal(key, plain, ABOUT);
        var other = key.clone();
        other[31]++;
        assertThat(AesGcm.open(key, sealed, "slot 2".getBytes(UTF_8))).isEmpty();
        assertThat(AesGcm.open(other, sealed, ABOUT)).isEmpty();
        assertThat(AesGcm.open(key, new byte[27], ABOUT)).isEmpty();
    }

    @Test
    void nothingIsSealedOrOpenedWithAKeyThatWasWiped() {
        var wiped = new byte[32];
        assertThatIllegalStateException().isThrownBy(() -> AesGcm.seal(wiped, plain, ABOUT));
        assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(wiped, new byte[64], ABOUT));
    }

    @Test
    void sealingTwiceGivesTwoCipherTexts() {
        assertThat(AesGcm.seal(key, plain, ABOUT)).isNotEqualTo(AesGcm.seal(key, plain, ABOUT))
                .hasSize(plain.length + AesGcm.OVERHEAD);
    }
}
