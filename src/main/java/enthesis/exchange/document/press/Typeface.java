package enthesis.exchange.document.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that travel with the program and are embedded in every document: Roboto for text; JetBrains Mono for keys
/// (its zero is slashed) and for the few signs Roboto lacks.
public enum Typeface {
    TEXT("roboto/Roboto-Regular.ttf", 400), BOLD("roboto/Roboto-Bold.ttf", 700), ITALIC("roboto/Roboto-Italic.ttf",
            400), MONO("jetbrains_mono/JetBrainsMono-Regular.ttf",
                    400), MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf", 700);

    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int NOBODY = 0x47535558;

    private final String file;
    private final int weight;

    Typeface(String file, int weight) {
        this.file = "/com/formdev/flatlaf/fonts/" + file;
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /// The family as the style sheet calls it.
    public String family() {
        return switch (this) {
            case TEXT, BOLD, ITALIC -> "Text";
            case MONO, MONO_BOLD -> "Mono";
        };
    }

    /// The font as it is printed: letter by letter, without its table of ligatures and other forms, which took half of
    /// the time of a page and no paper shows.
    public InputStream open() {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), "a font is missing")) {
            return new ByteArrayInputStream(plain(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same font with the table of substitutions called by a name that nobody looks for (OpenType, font directory:
    /// 12 bytes, then 16 for each table, its name first).
    private static byte[] plain(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int at = HEAD; at < HEAD + tables * ENTRY; at += ENTRY) {
            if (directory.getInt(at) == SUBSTITUTIONS) {
                directory.putInt(at, NOBODY);
            }
        }
        return font;
    }

    /// The font read whole.
    public TrueTypeFont read() {
        try (var in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
