package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text must be readable on what lies under it: 4.5 to 1, borders and focus 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
class TokensTest {
    private static final Path FOLDER = Path.of("src/main/resources/enthesis/ui");
    private static final Pattern TOKEN = Pattern.compile("-en-([a-z-]+): (#[0-9A-F]{6});");
    private static final List<String> TEXTS = List.of("ink surface", "ink ground", "ink sunken", "ink hover",
            "sub surface", "sub ground", "sub sunken", "hint surface", "hint sunken", "accent-ink surface",
            "accent-ink accent-soft", "on-accent accent", "ok ok-soft", "caution caution-soft", "stop stop-soft",
            "stop surface", "info info-soft", "own own-soft", "on-solid needs", "on-solid ok-solid", "on-toast toast",
            "ink ok-soft", "ink caution-soft", "ink stop-soft", "ink info-soft", "sub info-soft", "sub caution-soft",
            "sub stop-soft", "paper-ink paper");
    private static final List<String> EDGES = List.of("edge surface", "focus surface", "focus ground",
            "stop-solid surface", "needs surface");

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void textsAndEdgesCanBeSeen(String sheet) {
        var tokens = tokens(sheet);
        assertThat(TEXTS).allSatisfy(pair -> assertThat(contrast(pair, tokens)).isGreaterThanOrEqualTo(4.5));
        assertThat(EDGES).allSatisfy(pair -> assertThat(contrast(pair, tokens)).isGreaterThanOrEqualTo(3));
    }

    /// The anatomical drawings have tissue colours of their own, light and dark.
    @Test
    void onlyTokensHoldColours() throws IOException {
        var literal = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|: *(white|black|red|gr[ea]y)\\b");
        try (var files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().matches("(tokens-|map).*")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(literal.matcher(read(file)).results().map(r -> r.group())).isEmpty());
        }
    }

    private static Map<String, Color> tokens(String sheet) {
        var tokens = new HashMap<String, Color>();
        TOKEN.matcher(read(FOLDER.resolve(sheet))).results()
                .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
        return tokens;
    }

    private static double contrast(String pair, Map<String, Color> tokens) {
        var names = pair.split(" ", -1);
        double one = luminance(Objects.requireNonNull(tokens.get(names[0]), names[0]));
        double other = luminance(Objects.requireNonNull(tokens.get(names[1]), names[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
