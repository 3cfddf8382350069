package enthesis.exchange.document.outside;

import enthesis.domain.picture.file.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Draws pages, and notices what the library passes over: a picture of a kind it does not know, or a letter that no
/// typeface here has, would leave an empty place, as if nothing were there. What would take more memory than the
/// practice's own pictures may is not drawn, and a page that would never be done ends.
final class WatchedRenderer extends PDFRenderer {
    /// Steps of a page: the densest drawings have some hundred thousand.
    private static final int STEPS = 5_000_000;
    private static final int BITS = 8;

    private OutsidePage.Shown shown = OutsidePage.Shown.WHOLE;
    private int steps;

    WatchedRenderer(PDDocument document) {
        super(document);
        // a scan of a hundred megapixels is read no finer than it is shown
        setSubsamplingAllowed(true);
    }

    /// Whether everything was drawn.
    OutsidePage.Shown shown() {
        return shown;
    }

    /// That a picture is JPEG 2000 is said before anything else.
    private void missing(OutsidePage.Shown what) {
        if (shown != OutsidePage.Shown.NO_JPEG_2000) {
            shown = what;
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                    throws IOException {
                missing(OutsidePage.Shown.PART);
                super.operatorException(operator, operands, e);
            }

            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (++steps > STEPS) {
                    throw new IllegalStateException("a page without an end");
                }
                super.processOperator(operator, operands);
            }

            @Override
            public void drawImage(PDImage image) throws IOException {
                if (is(image, COSName.JPX_DECODE)) {
                    missing(OutsidePage.Shown.NO_JPEG_2000);
                } else if (fits(image)) {
                    super.drawImage(image);
                } else {
                    missing(OutsidePage.Shown.PART);
                }
            }

            @Override
            protected void showFontGlyph(Matrix where, PDFont font, int code, Vector by) throws IOException {
                if (!font.isEmbedded() && !isDrawn(font, code)) {
                    missing(OutsidePage.Shown.PART);
                }
                super.showFontGlyph(where, font, code, by);
            }
        };
    }

    /// By what it says of itself: black and white takes an eighth of what colours take.
    private static boolean fits(PDImage image) throws IOException {
        long bits = image.getBitsPerComponent() < 1 ? BITS : image.getBitsPerComponent();
        return image.getWidth() > 0 && image.getHeight() > 0
                && (double) image.getWidth() * image.getHeight() * bits <= (double) Limits.PIXELS * BITS
                && (!is(image, COSName.JBIG2_DECODE) || jbigFits(image));
    }

    /// What stands in the page itself is not looked into: nobody scans into that.
    private static boolean jbigFits(PDImage image) throws IOException {
        return image instanceof PDImageXObject object && sharedFits(object.getCOSObject())
                && jbigFits(image.createInputStream(List.of(COSName.JBIG2_DECODE.getName())));
    }

    /// What many pictures of a document have in common stands in a stream of its own.
    private static boolean sharedFits(COSStream image) throws IOException {
        var parameters = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var each = parameters instanceof COSArray array ? array.toList() : Collections.singletonList(parameters);
        for (var one : each) {
            var plain = one instanceof COSObject object ? object.getObject() : one;
            if (plain instanceof COSDictionary of
                    && of.getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream in
                    && !jbigFits(in.createInputStream())) {
                return false;
            }
        }
        return true;
    }

    private static boolean jbigFits(InputStream stream) throws IOException {
        try (stream) {
            return Jbig.fits(stream, (double) Limits.PIXELS * BITS);
        }
    }

    private static boolean is(PDImage image, COSName kind) {
        return switch (image) {
            case PDImageXObject object -> object.getStream().getFilters().contains(kind);
            case PDInlineImage inline -> inline.getFilters().contains(kind.getName());
            default -> false;
        };
    }

    /// Whether the typeface that stands in for a missing one has the letter; a blank is none.
    private static boolean isDrawn(PDFont font, int code) throws IOException {
        var said = font.toUnicode(code);
        return (said != null && said.isBlank()) || !(font instanceof PDVectorFont letters) || letters.hasGlyph(code);
    }
}
