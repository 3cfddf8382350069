package enthesis.exchange.document.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TrueTypeFont;

/// Figures and letters as outlines of the embedded font, for the numbers in markers and the words beside curves.
public final class Numerals {

    private final TrueTypeFont font;

    public Numerals(TrueTypeFont font) {
        this.font = font;
    }

    /// `number` as an outline, `size` points high as type, its middle at (x, y).
    Shape centred(int number, double x, double y, double size) {
        return centred(Integer.toString(number), x, y, size);
    }

    Shape centred(String text, double x, double y, double size) {
        return placed(outline(text), x, y, scale(size));
    }

    /// Beginning at (x, y), on that line.
    Shape from(String text, double x, double y, double size) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale(size), -scale(size));
        return place.createTransformedShape(outline(text));
    }

    /// The largest type up to `size` in which the text is no wider than `width`.
    double fitting(String text, double width, double size) {
        double wide = outline(text).getBounds2D().getWidth() * scale(size);
        return wide <= width ? size : size * width / wide;
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D outline(String text) {
        try {
            var word = new Path2D.Double();
            double pen = 0;
            for (int letter : text.codePoints().toArray()) {
                var glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    var outline = new Path2D.Double(data.getPath());
                    outline.transform(AffineTransform.getTranslateInstance(pen, 0));
                    word.append(outline, false);
                }
                pen += font.getAdvanceWidth(glyph);
            }
            return word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape placed(Path2D word, double x, double y, double scale) {
        var bounds = word.getBounds2D();
        var place = new AffineTransform();
        place.translate(x, y);
        place.scale(scale, -scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return place.createTransformedShape(word);
    }
}
