package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Words that nobody else writes, each another one, and the search for them in files: in small letters, in capitals and
/// as typed, in UTF-8 and in both kinds of UTF-16.
final class Canaries {
    private static final String BEGINS = "Zanahor";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private int given;

    /// "Zanahorab" and so on, without a digit in it, so that no field takes it for a number.
    String next() {
        given++;
        return BEGINS + (char) ('a' + given / 26 % 26) + (char) ('a' + given % 26);
    }

    /// No file under these folders holds a part of a canary or of a password that was typed.
    static void areNowhereIn(Path... folders) throws IOException {
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith(".lock")).toList()) {
                    isClean(file);
                }
            }
        }
    }

    private static void isClean(Path file) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (var word : List.of(BEGINS, Clinic.PASSWORD)) {
            for (var form : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
                for (var charset : CHARSETS) {
                    assertThat(bytes).as("%s holds no %s in %s", file, form, charset)
                            .doesNotContain(new String(form.getBytes(charset), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }
}
