package enthesis.exchange.document.outside;

import enthesis.domain.picture.file.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// PDFs as others make them, made for tests: without their typeface, with a scan, with a password, with a program
/// in it.
public final class SamplePdfs {
    /// What stands on the pages.
    public static final String WORDS = "Partial tear of the anterior talofibular ligament";

    private SamplePdfs() {}

    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    private static byte[] made(Filling filling) {
        // the typefaces of this machine are nobody's business
        FontMappers.set(new BundledFonts());
        try (var document = new PDDocument()) {
            filling.fill(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDRectangle size, String words) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 20);
            content.newLineAtOffset(40, size.getHeight() - 80);
            content.showText(words);
            content.endText();
            content.addRect(40, 40, size.getWidth() - 80, size.getHeight() / 3);
            content.fill();
        }
    }

    /// So many pages, each with its number; the typeface is not in it.
    public static byte[] pages(int many) {
        return made(document -> {
            for (int number = 1; number <= many; number++) {
                page(document, PDRectangle.A4, WORDS + " " + number);
            }
        });
    }

    /// A page that says it is so many inches wide and high.
    public static byte[] inches(int inches) {
        return made(document -> page(document, new PDRectangle(inches * 72f, inches * 72f), WORDS));
    }

    /// A page that lies on its side.
    public static byte[] turned() {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            document.getPage(0).setRotation(90);
        });
    }

    /// Opens only with a password, or, with an empty one, for everybody who does not want to change it.
    public static byte[] locked(String password) {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
    }

    /// Wants to run a program when it is opened.
    public static byte[] withProgram() {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('opened')"));
        });
    }

    /// A page that is a scan.
    public static byte[] scanned() {
        return made(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            var scan = JPEGFactory.createFromStream(document, new ByteArrayInputStream(SampleFiles.jpeg(300, 400)));
            draw(document, scan);
        });
    }

    /// A page with a picture of a kind that nothing here opens.
    public static byte[] ofAnotherKind() {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            draw(document, new PDImageXObject(document, new ByteArrayInputStream(new byte[64]), COSName.JBIG2_DECODE, 8,
                    8, 1, PDDeviceGray.INSTANCE));
        });
    }

    /// A page that is a scan as copiers make them, black and white, in JBIG2: a black field in the middle of white. The
    /// stream says of itself that it is so many pixels wide and high, the document that it is 96.
    public static byte[] jbig(int width, int height) {
        return jbig(width, height, new byte[0]);
    }

    /// The same with what many scans of a document have in common.
    public static byte[] jbig(int width, int height, byte[] common) {
        return made(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            var image = new BufferedImage(96, 96, BufferedImage.TYPE_BYTE_BINARY);
            for (int at = 0; at < 96 * 96; at++) {
                boolean black = at % 96 / 32 == 1 && at / 96 / 32 == 1;
                image.setRGB(at % 96, at / 96, black ? 0 : 0xffffff);
            }
            byte[] lines;
            try (var in = CCITTFactory.createFromImage(document, image).getStream().getCOSObject()
                    .createRawInputStream()) {
                lines = in.readAllBytes();
            }
            var stream = ByteBuffer.allocate(100 + lines.length);
            segment(stream, 48, 19).putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
            segment(stream, 38, 18 + lines.length).putInt(96).putInt(96).putInt(0).putInt(0).put((byte) 0)
                    .put((byte) 1).put(lines);
            var picture = new PDImageXObject(document, new ByteArrayInputStream(Arrays.copyOf(stream.array(),
                    stream.position())), COSName.JBIG2_DECODE, 96, 96, 1, PDDeviceGray.INSTANCE);
            if (common.length > 0) {
                var parameters = new COSDictionary();
                parameters.setItem(COSName.JBIG2_GLOBALS, new PDStream(document, new ByteArrayInputStream(common)));
                picture.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
            }
            draw(document, picture);
        });
    }

    /// The head of a part of a JBIG2 stream (ITU-T T.88, 7.2).
    private static ByteBuffer segment(ByteBuffer stream, int type, int length) {
        return stream.putInt(stream.position() == 0 ? 0 : 1).put((byte) type).put((byte) 0).put((byte) 1)
                .putInt(length);
    }

    /// A page with a picture that is JPEG 2000.
    public static byte[] jpeg2000() {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            draw(document, new PDImageXObject(document, new ByteArrayInputStream(new byte[64]), COSName.JPX_DECODE, 8,
                    8, 8, PDDeviceGray.INSTANCE));
        });
    }

    /// A page with a picture that says it is so many pixels wide and high.
    public static byte[] withPicture(int width, int height) {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            draw(document, new PDImageXObject(document, new ByteArrayInputStream(new byte[64]), COSName.FLATE_DECODE,
                    width, height, 8, PDDeviceRGB.INSTANCE));
        });
    }

    /// A page that takes millions of steps, each of which does nothing.
    public static byte[] withoutEnd() {
        return made(document -> {
            page(document, PDRectangle.A4, WORDS);
            try (var content = new PDPageContentStream(document, document.getPage(0),
                    PDPageContentStream.AppendMode.APPEND, true)) {
                for (int i = 0; i < 6_000_000; i += 2) {
                    content.saveGraphicsState();
                    content.restoreGraphicsState();
                }
            }
        });
    }

    private static void draw(PDDocument document, PDImageXObject picture) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(0),
                PDPageContentStream.AppendMode.APPEND, false)) {
            content.drawImage(picture, 40, 300, 300, 400);
        }
    }

    /// One that ends before its end.
    public static byte[] cutOff() {
        var whole = pages(3);
        return Arrays.copyOf(whole, whole.length - 200);
    }
}
