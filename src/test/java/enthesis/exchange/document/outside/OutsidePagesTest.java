package enthesis.exchange.document.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.picture.file.Turn;
import enthesis.exchange.picture.Decoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class OutsidePagesTest {
    private static final int RED = 0xFFFE0000;

    private static OutsidePages pdf(byte[] bytes) {
        return new OutsidePages(new DocumentFile(Format.PDF, bytes, Turn.NONE));
    }

    private static String refused(byte[] bytes) {
        return catchThrowableOfType(NotShown.class, () -> pdf(bytes).page(1, 48)).words();
    }

    private static boolean hasInk(OutsidePage page) {
        return Arrays.stream(page.pixels().argb()).anyMatch(pixel -> (pixel & 0xFFFFFF) == 0);
    }

    @Test
    void eachPageIsDrawnWithItsNumberItsSizeAndItsWords() throws NotShown {
        var page = pdf(SamplePdfs.pages(3)).page(2, 96);
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.of()).isEqualTo(3);
        assertThat(page.words()).isEqualTo(SamplePdfs.WORDS + " 2");
        assertThat(page.width()).as("A4 is 210 mm wide").isBetween(793.0, 794.0);
        assertThat(page.pixels().width()).isBetween(793, 794);
        assertThat(hasInk(page)).isTrue();
        assertThat(page.whole()).isTrue();
    }

    @Test
    void aPageThatLiesOnItsSideIsWiderThanHigh() throws NotShown {
        var page = pdf(SamplePdfs.turned()).page(1, 96);
        assertThat(page.pixels().width()).isGreaterThan(page.pixels().height());
        assertThat(page.width()).as("A4 is 297 mm high").isBetween(1122.0, 1123.0);
    }

    /// However large a page says it is, and however large it is wanted.
    @Test
    void noPageFillsTheMemory() throws NotShown {
        var page = pdf(SamplePdfs.inches(200)).page(1, 400);
        assertThat(page.pixels().width()).isLessThanOrEqualTo(Decoder.LONGEST);
        assertThat(page.pixels().height()).isLessThanOrEqualTo(Decoder.LONGEST);
    }

    @Test
    void aPasswordIsSaidAndOneThatOnlyForbidsChangesIsNone() throws NotShown {
        assertThat(refused(SamplePdfs.locked("secret"))).isEqualTo("document.locked");
        assertThat(pdf(SamplePdfs.locked("")).page(1, 48).words()).isEqualTo(SamplePdfs.WORDS);
    }

    @Test
    void whatIsNoPdfInsideIsDamaged() {
        assertThat(refused("%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("document.broken");
        assertThat(refused(new byte[0])).isEqualTo("document.broken");
        var scrambled = SamplePdfs.pages(1);
        Arrays.fill(scrambled, 20, scrambled.length - 20, (byte) 'x');
        assertThat(refused(scrambled)).isEqualTo("document.broken");
    }

    @Test
    void aPageThatIsNotThereIsNotShown() {
        var missing = catchThrowableOfType(NotShown.class, () -> pdf(SamplePdfs.pages(1)).page(2, 48));
        assertThat(missing.words()).isEqualTo("document.broken");
        assertThat(missing).hasNoCause();
    }

    @Test
    void aPictureThatCannotBeDrawnIsNotPassedOver() throws NotShown {
        assertThat(pdf(SamplePdfs.scanned()).page(1, 48).whole()).isTrue();
        var page = pdf(SamplePdfs.ofAnotherKind()).page(1, 48);
        assertThat(page.whole()).isFalse();
        assertThat(hasInk(page)).as("the rest of it").isTrue();
    }

    /// The black field is where it was scanned, and white is white around it.
    @Test
    void aScanInJbig2IsDrawn() throws NotShown {
        var page = pdf(SamplePdfs.jbig(96, 96)).page(1, 72);
        assertThat(page.shown()).isEqualTo(OutsidePage.Shown.WHOLE);
        assertThat(at(page, 190, 842 - 500)).as("in the middle").isEqualTo(0xff000000);
        assertThat(at(page, 60, 842 - 320)).as("at its edge").isEqualTo(0xffffffff);
    }

    private static int at(OutsidePage page, int x, int y) {
        return page.pixels().argb()[y * page.pixels().width() + x];
    }

    /// A stream that says of itself that it is larger than the document says is not even begun.
    @Test
    void aScanThatWouldFillTheMemoryIsLeftOut() throws NotShown {
        assertThat(pdf(SamplePdfs.jbig(2_000_000_000, 2_000_000_000)).page(1, 48).shown())
                .isEqualTo(OutsidePage.Shown.PART);
    }

    /// The same in what its scans have in common: a pattern that stands side by side a billion times.
    @Test
    void whatScansHaveInCommonWouldFillTheMemoryToo() throws NotShown {
        var patterns = ByteBuffer.allocate(18).putInt(0).put((byte) 16).put((byte) 0).put((byte) 0).putInt(7)
                .put((byte) 1).put((byte) 64).put((byte) 64).putInt(1_000_000_000).array();
        assertThat(pdf(SamplePdfs.jbig(96, 96, patterns)).page(1, 48).shown()).isEqualTo(OutsidePage.Shown.PART);
    }

    @Test
    void thatAPictureIsJpeg2000IsSaid() throws NotShown {
        var page = pdf(SamplePdfs.jpeg2000()).page(1, 48);
        assertThat(page.shown()).isEqualTo(OutsidePage.Shown.NO_JPEG_2000);
        assertThat(hasInk(page)).as("the rest of it").isTrue();
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsLeftOutAndAPageWithoutEndEnds() throws NotShown {
        var page = pdf(SamplePdfs.withPicture(60_000, 60_000)).page(1, 48);
        assertThat(page.whole()).isFalse();
        assertThat(hasInk(page)).isTrue();
        assertThat(refused(SamplePdfs.withoutEnd())).isEqualTo("document.broken");
    }

    /// Pictures within a document would go through files of the system, typefaces into a list at home.
    @Test
    void nothingIsWrittenAndNoProgramRuns() throws NotShown {
        var home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean there = Files.exists(home);
        pdf(SamplePdfs.scanned()).page(1, 48);
        assertThat(pdf(SamplePdfs.withProgram()).page(1, 48).whole()).isTrue();
        assertThat(ImageIO.getUseCache()).isFalse();
        assertThat(Files.exists(home)).isEqualTo(there);
    }

    @Test
    void aPictureIsOnePageThatStandsUpright() throws NotShown {
        var page = new OutsidePages(new DocumentFile(Format.JPEG, SampleFiles.jpeg(60, 40), Turn.of(6))).page(1, 48);
        assertThat(page.of()).isEqualTo(1);
        assertThat(page.pixels().width()).isEqualTo(40);
        assertThat(page.pixels().argb()[page.pixels().width() - 1]).as("what was left is up now").isEqualTo(RED);
        var broken = Arrays.copyOf(SampleFiles.png(60, 40), 60);
        assertThat(catchThrowableOfType(NotShown.class,
                () -> new OutsidePages(new DocumentFile(Format.PNG, broken, Turn.NONE)).page(1, 48)).words())
                .isEqualTo("document.broken");
    }
}
