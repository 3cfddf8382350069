package enthesis.domain.picture.file;

import static enthesis.domain.picture.file.SampleFiles.CANARY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.picture.file.Intake.Taken;
import enthesis.domain.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static PictureFile good(byte[] file) {
        return ((Taken.Good) Intake.read(file)).file();
    }

    /// One plain sentence; what it was not is no matter for the reader.
    private static String refused(byte[] file) {
        var why = ((Taken.Refused) Intake.read(file)).why();
        assertThat(WORDS.say(why.words(), why.values().toArray(String[]::new))).contains("Nothing was kept")
                .doesNotContain("{");
        return why.words();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothingThatAJpegToldBesidesThePictureIsInItsKeptBytes() throws IOException {
        var chatty = SampleFiles.chattyJpeg(64, 32, 6);
        assertThat(text(chatty).split(CANARY, -1)).hasSize(9);
        var kept = good(chatty);
        assertThat(text(kept.bytes())).doesNotContain(CANARY, "Exif", "MPF", "Photoshop", "adobe.com");
        assertThat(kept.turn()).isEqualTo(new Turn(6));
        assertThat(List.of(kept.width(), kept.height(), kept.uprightWidth(), kept.uprightHeight()))
                .containsExactly(64, 32, 32, 64);
        same(chatty, kept.bytes());
    }

    @Test
    void nothingThatAPngToldBesidesThePictureIsInItsKeptBytes() throws IOException {
        var chatty = SampleFiles.chattyPng(64, 32, 8);
        assertThat(text(chatty)).contains(CANARY);
        var kept = good(chatty);
        assertThat(text(kept.bytes())).doesNotContain(CANARY, "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt")
                .contains("iCCPicc");
        assertThat(kept.turn()).isEqualTo(new Turn(8));
        same(SampleFiles.png(64, 32), good(SampleFiles.png(64, 32)).bytes());
    }

    /// The picture was not made anew: every pixel is what it was.
    private static void same(byte[] file, byte[] kept) throws IOException {
        var before = ImageIO.read(new ByteArrayInputStream(file));
        var after = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(after.getRGB(0, 0, after.getWidth(), after.getHeight(), null, 0, after.getWidth()))
                .isEqualTo(before.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, before.getWidth()));
    }

    @Test
    void whatIsKeptIsTakenAgainAsItIs() {
        for (var file : List.of(SampleFiles.chattyJpeg(40, 30, 3), SampleFiles.chattyPng(40, 30, 1))) {
            var kept = good(file).bytes();
            assertThat(good(kept).bytes()).isEqualTo(kept);
        }
    }

    @Test
    void aColourProfileStays() {
        var profile = SampleFiles.joined(SampleFiles.bytes("ICC_PROFILE\0"), new byte[]{1, 1}, new byte[200]);
        var plain = SampleFiles.jpeg(16, 16);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        SampleFiles.segment(file, 0xE2, profile);
        file.write(plain, 2, plain.length - 2);
        assertThat(text(good(file.toByteArray()).bytes())).contains(text(profile));
    }

    @Test
    void aProfileThatSwellsWithoutEndIsCut() {
        var bomb = SampleFiles.chunk("iCCP",
                SampleFiles.joined(SampleFiles.bytes("x\0\0"), SampleFiles.packed(new byte[8 * 1024 * 1024])));
        var plain = SampleFiles.png(16, 16);
        var file = SampleFiles.joined(Arrays.copyOf(plain, 33), bomb, Arrays.copyOfRange(plain, 33, plain.length));
        assertThat(text(good(file).bytes())).doesNotContain("iCCP");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused(new byte[0])).isEqualTo("picture.empty");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedWhateverItsName() {
        for (var file : List.of("a letter, renamed to jpg", "%PDF-1.7", "GIF89a", "BM", "II*\0", "<svg/>",
                "\u00ff\u00d8")) {
            assertThat(refused(SampleFiles.bytes(file))).as(file).isEqualTo("picture.notAPicture");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50_000, 20_001, 7_300})
    void aPngThatSaysItIsHugeIsRefusedBeforeItIsDecoded(int side) {
        assertThat(refused(SampleFiles.pngOf(side, side))).isEqualTo("picture.tooManyPixels");
    }

    @Test
    void aLineOfPixelsIsRefusedToo() {
        assertThat(refused(SampleFiles.pngOf(20_001, 1))).isEqualTo("picture.tooManyPixels");
        assertThat(refused(SampleFiles.pngOf(0, 1))).isEqualTo("picture.broken");
        assertThat(refused(SampleFiles.pngOf(-1, 1))).isEqualTo("picture.tooManyPixels");
    }

    @Test
    void aJpegThatSaysItIsHugeIsRefusedBeforeItIsDecoded() {
        var file = SampleFiles.jpeg(16, 16);
        for (int at = 0; at < file.length - 8; at++) {
            if ((file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == 0xC0) {
                Arrays.fill(file, at + 5, at + 9, (byte) 0xC0);
            }
        }
        assertThat(refused(file)).isEqualTo("picture.tooManyPixels");
    }

    /// Wherever it is cut.
    @Test
    void aTruncatedPictureIsRefused() {
        for (var file : List.of(SampleFiles.jpeg(40, 30), SampleFiles.png(40, 30))) {
            for (int length = 8; length < file.length; length++) {
                assertThat(Intake.read(Arrays.copyOf(file, length))).as(length + " of " + file.length)
                        .isInstanceOf(Taken.Refused.class);
            }
        }
        assertThat(refused(Arrays.copyOf(SampleFiles.jpeg(40, 30), 700))).isEqualTo("picture.cutOff");
    }

    @Test
    void aJpegInPrintingColoursIsRefused() {
        var file = SampleFiles.jpeg(16, 16);
        for (int at = 0; at < file.length - 10; at++) {
            if ((file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == 0xC0) {
                file[at + 9] = 4;
            }
        }
        assertThat(refused(file)).isEqualTo("picture.unusual");
    }

    @Test
    void aFileOfManyMegabytesIsNotEvenLookedAt() {
        assertThat(Limits.ofFile(Limits.BYTES)).isEmpty();
        assertThat(Limits.ofFile(Limits.BYTES + 1L)).hasValueSatisfying(why -> assertThat(why.words())
                .isEqualTo("picture.fileTooLarge"));
    }

    /// Nothing but a picture or a refusal comes of any bytes.
    @Test
    void damageNeverThrows() {
        var random = new Random(20261123);
        var outcomes = new ArrayList<Taken>();
        for (var file : List.of(SampleFiles.chattyJpeg(40, 30, 6), SampleFiles.chattyPng(40, 30, 6))) {
            for (int i = 0; i < 3000; i++) {
                var damaged = file.clone();
                for (int flips = random.nextInt(4); flips >= 0; flips--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                outcomes.add(Intake.read(damaged));
            }
        }
        assertThat(outcomes).hasSize(6000).hasAtLeastOneElementOfType(Taken.Refused.class);
    }
}
