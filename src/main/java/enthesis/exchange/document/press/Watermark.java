package enthesis.exchange.document.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// A word across every page, over its text as a thin veil, marked as decoration for readers of tagged files.
public final class Watermark {

    private static final float SIZE = 84;
    private static final float VEIL = 0.13f;

    private Watermark() {}

    public static byte[] over(byte[] printed, String word) {
        try (var document = Loader.loadPDF(printed); var in = Typeface.BOLD.open()) {
            var font = PDType0Font.load(document, in, true);
            for (var page : document.getPages()) {
                write(document, page, font, word);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String word) throws IOException {
        var box = page.getMediaBox();
        float half = font.getStringWidth(word) / 1000 * SIZE / 2;
        var turn = Matrix.getRotateInstance(Math.toRadians(52), box.getWidth() / 2, box.getHeight() / 2);
        turn.concatenate(Matrix.getTranslateInstance(-half, -SIZE / 3));
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.setNonStrokingColor(0f);
            content.setGraphicsStateParameters(veil());
            content.setTextMatrix(turn);
            content.showText(word);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static PDExtendedGraphicsState veil() {
        var veil = new PDExtendedGraphicsState();
        veil.setNonStrokingAlphaConstant(VEIL);
        return veil;
    }
}
