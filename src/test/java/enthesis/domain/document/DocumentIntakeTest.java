package enthesis.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentIntake.Taken;
import enthesis.domain.entry.Refusal;
import enthesis.domain.picture.file.Limits;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentIntakeTest {
    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static DocumentFile taken(byte[] bytes) {
        return ((Taken.Good) DocumentIntake.read(bytes)).file();
    }

    private static String refused(byte[] bytes) {
        return ((Taken.Refused) DocumentIntake.read(bytes)).why().words();
    }

    @Test
    void aPdfIsKeptByteByByte() {
        assertThat(taken(PDF).format()).isEqualTo(Format.PDF);
        assertThat(taken(PDF).bytes()).isEqualTo(PDF);
        var behind = bytes("scanner\n" + new String(PDF, StandardCharsets.ISO_8859_1) + " ".repeat(1500));
        assertThat(taken(behind).format()).as("with something before and behind it").isEqualTo(Format.PDF);
    }

    /// rulings.md 14.
    @Test
    void aPictureTellsNothingBesidesThePicture() {
        var jpeg = taken(SampleFiles.chattyJpeg(64, 48, 6));
        assertThat(jpeg.format()).isEqualTo(Format.JPEG);
        assertThat(jpeg.turn().code()).isEqualTo(6);
        assertThat(new String(jpeg.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY);
        assertThat(taken(SampleFiles.chattyPng(64, 48, 1)).format()).isEqualTo(Format.PNG);
    }

    @Test
    void whatItIsItsBytesSayAndNotItsName() {
        assertThat(refused(bytes("GIF89a"))).isEqualTo("document.otherKind");
        assertThat(refused(bytes("PK\u0003\u0004 word/document.xml"))).isEqualTo("document.otherKind");
        assertThat(refused(bytes(" ".repeat(1024) + "%PDF-1.7 %%EOF"))).isEqualTo("document.otherKind");
        assertThat(refused(bytes("%PD"))).isEqualTo("document.otherKind");
    }

    @Test
    void whatIsNotWholeIsNotTaken() {
        assertThat(refused(Arrays.copyOf(PDF, PDF.length - 4))).isEqualTo("document.cutOff");
        var jpeg = SampleFiles.jpeg(64, 48);
        assertThat(refused(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo("picture.cutOff");
        assertThat(refused(SampleFiles.pngOf(30_000, 30_000))).isEqualTo("picture.tooManyPixels");
    }

    @Test
    void anEmptyOneAndATooLargeOneAreNotEvenRead() {
        assertThat(refused(new byte[0])).isEqualTo("document.empty");
        assertThat(DocumentIntake.ofFile(Limits.BYTES)).isEmpty();
        assertThat(DocumentIntake.ofFile(Limits.BYTES + 1L)).contains(Refusal.of("document.tooLarge", "64"));
    }

    @Test
    void everyRefusalIsASentence() {
        var words = new Words(Locale.ENGLISH);
        for (var key : new String[]{"empty", "otherKind", "cutOff", "locked", "broken", "folder", "gone", "unreadable",
                "many", "lost"}) {
            assertThat(words.say("document." + key)).endsWith(".").doesNotContain("{");
        }
        assertThat(words.say("document.tooLarge", "64")).contains("64 MB");
    }
}
