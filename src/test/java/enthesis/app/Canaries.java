package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that nobody else writes, each another one, and the search for them in files: in small letters, in capitals and
/// as typed, in UTF-8 and in both kinds of UTF-16.
final class Canaries {
    private static final String BEGINS = "Zanahor";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    /// The clinic's name alone stands readable, by decision: the unlock card shows it before anybody has a key, and it
    /// tells nothing of a patient (README, "Where data live").
    private static final Pattern SHOWN_BEFORE_UNLOCKING = Pattern.compile("\"clinic\":\"" + Clinic.NAME + "\"");

    private int given;

    /// "Zanahorab" and so on, without a digit in it, so that no field takes it for a number.
    String next() {
        given++;
        return BEGINS + (char) ('a' + given / 26 % 26) + (char) ('a' + given % 26);
    }

    /// No file under these folders holds a part of a canary, a password or a name that was typed.
    static void areNowhereIn(Path... folders) throws IOException {
        areNowhereIn(List.of(BEGINS, Clinic.PASSWORD, Clinic.WHO, Clinic.NAME, Clinic.SAFE), folders);
    }

    /// Nor one of these words.
    static void areNowhereIn(List<String> words, Path... folders) throws IOException {
        var found = new ArrayList<String>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith(".lock")).toList()) {
                    found.addAll(in(file, words));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /// What a file holds of these words, in its name too.
    static List<String> in(Path file, List<String> words) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) + file.getFileName();
        if (file.getFileName().toString().startsWith("vault.json")) {
            bytes = SHOWN_BEFORE_UNLOCKING.matcher(bytes).replaceFirst("");
        }
        var found = new ArrayList<String>();
        for (var word : words) {
            for (var form : Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)).distinct()
                    .toList()) {
                for (var charset : CHARSETS) {
                    if (bytes.contains(new String(form.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add("%s holds %s in %s".formatted(file, form, charset));
                    }
                }
            }
        }
        return found;
    }
}
