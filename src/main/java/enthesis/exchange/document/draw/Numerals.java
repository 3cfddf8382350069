package enthesis.exchange.document.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TrueTypeFont;

/// The figures 0 to 9 as outlines of the embedded font, for the numbers in markers.
public final class Numerals {

    private final TrueTypeFont font;

    public Numerals(TrueTypeFont font) {
        this.font = font;
    }

    /// `number` as an outline, `size` points high as type, its middle at (x, y).
    Shape centred(int number, double x, double y, double size) {
        try {
            var word = new Path2D.Double();
            double pen = 0;
            for (char figure : Integer.toString(number).toCharArray()) {
                var glyph = font.getUnicodeCmapLookup().getGlyphId(figure);
                var outline = new Path2D.Double(font.getGlyph().getGlyph(glyph).getPath());
                outline.transform(AffineTransform.getTranslateInstance(pen, 0));
                word.append(outline, false);
                pen += font.getAdvanceWidth(glyph);
            }
            return placed(word, x, y, size / font.getUnitsPerEm());
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
