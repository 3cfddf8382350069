package enthesis.storage.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Argon2Test {

    /// RFC 9106, section 5.3.
    @Test
    void vectorOfTheStandardHolds() {
        var more = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(bytes(16, 2))
                .withSecret(bytes(8, 3)).withAdditional(bytes(12, 4));
        assertThat(HexFormat.of().formatHex(new Argon2(32, 3, 4).run(more, bytes(32, 1))))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /// The reference implementation's own test: 64 MiB, two passes, one lane.
    @Test
    void vectorOfTheReferenceImplementationHolds() {
        var key = new Argon2(65_536, 2, 1).stretch("password".getBytes(UTF_8), "somesalt".getBytes(UTF_8));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    /// The floor and the ceiling of reliability.md S03.
    @ParameterizedTest
    @CsvSource({"65536,3,1,true", "65535,3,1,false", "65536,2,1,false", "1048576,3,1,true", "1048577,3,1,false",
            "65536,17,1,false", "65536,3,0,false", "65536,3,5,false", "-1,3,1,false"})
    void weakAndAbsurdParametersAreNotAcceptable(int memory, int passes, int lanes, boolean acceptable) {
        assertThat(new Argon2(memory, passes, lanes).acceptable()).isEqualTo(acceptable);
    }

    private static byte[] bytes(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
