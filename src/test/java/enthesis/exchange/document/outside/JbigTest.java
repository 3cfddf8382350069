package enthesis.exchange.document.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One segment that says of itself how large it is (ITU-T T.88, 7.4), against a million pixels.
class JbigTest {
    private static final int HALFTONE = 22;
    private static final int GENERIC = 38;

    private static boolean fits(int type, ByteBuffer data) throws IOException {
        var said = data.flip();
        var segment = ByteBuffer.allocate(11 + said.remaining()).putInt(0).put((byte) type).put((byte) 0).put((byte) 1)
                .putInt(said.remaining()).put(said);
        return Jbig.fits(new ByteArrayInputStream(segment.array()), 1e6);
    }

    private static ByteBuffer region(int width, int height) {
        return ByteBuffer.allocate(64).putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
    }

    @ParameterizedTest
    @CsvSource({"1000,1000,true", "1001,1000,false", "-1,-1,false", "0,-1,true"})
    void aRegionIsAsLargeAsItSays(int width, int height, boolean fits) throws IOException {
        assertThat(fits(GENERIC, region(width, height))).isEqualTo(fits);
        assertThat(fits(HALFTONE, region(width, height).putInt(1).putInt(1))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"1000,1000,true", "100000,100000,false", "-1,2,false"})
    void aHalftoneIsAsLargeAsItsGrid(int across, int down, boolean fits) throws IOException {
        assertThat(fits(HALFTONE, region(8, 8).putInt(across).putInt(down))).isEqualTo(fits);
    }

    @Test
    void whatIsCutOffHasNoSize() throws IOException {
        assertThat(fits(HALFTONE, ByteBuffer.allocate(8).putInt(8))).isTrue();
        assertThat(Jbig.fits(new ByteArrayInputStream(new byte[0]), 1)).isTrue();
    }
}
