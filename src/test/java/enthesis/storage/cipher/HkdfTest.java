package enthesis.storage.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 5869, appendix A.1 to A.3.
class HkdfTest {
    private static final String COUNTING = """
            000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f\
            303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f""";

    @ParameterizedTest
    @CsvSource({
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,000102030405060708090a0b0c,f0f1f2f3f4f5f6f7f8f9,"
                    + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,'','',"
                    + "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"})
    void vectorsOfTheStandardHold(String secret, String salt, String info, String key) {
        assertThat(derive(secret, salt, info, key.length() / 2)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275"
            + "600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87")
    void longVectorHolds(String key) {
        var salt = shifted(0x60);
        assertThat(derive(COUNTING, salt, shifted(0xb0), 82)).isEqualTo(key);
    }

    private static String shifted(int first) {
        var bytes = new byte[80];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return HexFormat.of().formatHex(bytes);
    }

    private static String derive(String secret, String salt, String info, int length) {
        var hex = HexFormat.of();
        return hex.formatHex(Hkdf.derive(hex.parseHex(secret), hex.parseHex(salt), hex.parseHex(info), length));
    }
}
