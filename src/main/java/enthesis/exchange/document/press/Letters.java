package enthesis.exchange.document.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Which letters can be printed. Words of a script that the fonts lack are written in Latin letters, what has no sound
/// as "?", and the page then says so (never an empty box, never silence).
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
        var lacking = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(letter -> letter == '\n' || seen(letter))
                .forEach(letter -> {
                    if (has(letter)) {
                        printed.append(bySound(lacking)).appendCodePoint(letter);
                        lacking.setLength(0);
                    } else {
                        lacking.appendCodePoint(letter);
                    }
                });
        return printed.append(bySound(lacking)).toString();
    }

    /// Not a control sign, nor one that only says in which direction words run.
    private static boolean seen(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT;
    }

    private String bySound(CharSequence lacking) {
        if (lacking.isEmpty()) {
            return "";
        }
        var sound = new StringBuilder();
        Latin.of(lacking.toString()).codePoints().forEach(letter -> {
            if (has(letter)) {
                sound.appendCodePoint(letter);
            } else {
                Latin.plain(Character.toString(letter)).codePoints().map(plain -> has(plain) ? plain : STAND_IN)
                        .forEach(sound::appendCodePoint);
            }
        });
        return sound.toString();
    }

    /// Whether every letter of `text` can be printed.
    public boolean cover(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .allMatch(letter -> !seen(letter) || has(letter));
    }
}
