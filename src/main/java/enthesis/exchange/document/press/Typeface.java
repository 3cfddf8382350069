package enthesis.exchange.document.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    public InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), "a font is missing");
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
