package enthesis.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.picture.file.Turn;
import java.awt.image.BufferedImage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    private static PictureFile taken(byte[] file) {
        return ((Intake.Taken.Good) Intake.read(file)).file();
    }

    /// Red lies in the file's upper left quarter; upright it is in the quarter that EXIF's number says.
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void aPictureIsShownUpright(int orientation, int right, int down) throws NotDecoded {
        for (var file : new byte[][]{SampleFiles.chattyPng(60, 40, orientation)}) {
            var picture = taken(file);
            var pixels = Decoder.decode(picture.bytes(), picture.turn());
            assertThat(pixels.width()).isEqualTo(picture.uprightWidth()).isEqualTo(orientation >= 5 ? 40 : 60);
            assertThat(pixels.height()).isEqualTo(picture.uprightHeight());
            for (int x = 0; x < 2; x++) {
                for (int y = 0; y < 2; y++) {
                    int at = (1 + 2 * y) * pixels.height() / 4 * pixels.width() + (1 + 2 * x) * pixels.width() / 4;
                    assertThat(pixels.argb()[at]).as(x + ", " + y).isEqualTo(x == right && y == down ? RED : BLUE);
                }
            }
        }
    }

    /// 8192 by 6144 (50.3 million), the largest that a camera of "50 megapixels" writes.
    @Test
    void fiftyMegapixelsAreDecodedSmaller() throws NotDecoded {
        var file = SampleFiles.written(new BufferedImage(8192, 6144, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        var begun = System.nanoTime();
        var picture = taken(file);
        var filtered = System.nanoTime();
        var pixels = Decoder.decode(picture.bytes(), picture.turn());
        var decoded = System.nanoTime();
        System.out.printf("50 megapixels: looked at and filtered in %d ms, decoded in %d ms%n",
                Duration.ofNanos(filtered - begun).toMillis(), Duration.ofNanos(decoded - filtered).toMillis());
        assertThat(pixels.width()).isEqualTo(Decoder.LONGEST);
        assertThat(pixels.height()).isEqualTo(3072);
        assertThat(Duration.ofNanos(decoded - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void paperGetsAsManyPixelsAsItNeeds() throws NotDecoded {
        var pixels = Decoder.decode(SampleFiles.jpeg(900, 600), new Turn(6), 300);
        assertThat(pixels.width()).isEqualTo(200);
        assertThat(pixels.height()).isEqualTo(300);
    }

    /// A JPEG whose scan stops half way, with a proper end put behind it: whole in its form, and not in its picture.
    @Test
    void halfAPictureIsRefused() {
        var file = SampleFiles.written(noise(), "jpeg");
        var half = java.util.Arrays.copyOf(file, file.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        var picture = taken(half);
        assertThatThrownBy(() -> Decoder.decode(picture.bytes(), picture.turn())).isInstanceOf(NotDecoded.class);
        assertThatThrownBy(() -> Decoder.decode(SampleFiles.pngOf(900, 900), Turn.NONE)).isInstanceOf(NotDecoded.class);
        assertThatThrownBy(() -> Decoder.decode(new byte[]{1, 2, 3}, Turn.NONE)).isInstanceOf(NotDecoded.class);
    }

    private static BufferedImage noise() {
        var image = new BufferedImage(120, 120, BufferedImage.TYPE_3BYTE_BGR);
        var random = new java.util.Random(7);
        for (int at = 0; at < 120 * 120; at++) {
            image.setRGB(at % 120, at / 120, random.nextInt());
        }
        return image;
    }

    @Test
    void copiedPixelsBecomeAPngThatIsTakenIn() throws NotDecoded {
        var pixels = Decoder.decode(SampleFiles.png(30, 20), Turn.NONE);
        var again = taken(Encoder.png(pixels));
        assertThat(Decoder.decode(again.bytes(), again.turn()).argb()).isEqualTo(pixels.argb());
    }
}
