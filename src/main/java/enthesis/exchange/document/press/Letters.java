package enthesis.exchange.document.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Which letters can be printed. A letter of a script that the fonts lack is printed as "?", and the page then says so
/// (never an empty box, never silence).
public final class Letters {

    private static final int STAND_IN = '?';

    private final List<CmapLookup> fonts;

    public Letters() {
        fonts = Stream.of(Typeface.TEXT, Typeface.MONO).map(Typeface::read).map(Letters::lookup).toList();
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(int letter) {
        return letter == '\n' || fonts.stream().anyMatch(font -> font.getGlyphId(letter) != 0);
    }

    /// The text as it can be printed, composed (NFC), control signs left out.
    public String printable(String text) {
        var printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(letter -> letter == '\n' || !Character.isISOControl(letter))
                .map(letter -> has(letter) ? letter : STAND_IN).forEach(printed::appendCodePoint);
        return printed.toString();
    }

    /// Whether every letter of `text` can be printed.
    public boolean cover(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .allMatch(letter -> Character.isISOControl(letter) || has(letter));
    }
}
