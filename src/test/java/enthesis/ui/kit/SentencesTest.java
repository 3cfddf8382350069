package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.wording.SheetLine;
import enthesis.storage.reference.WordingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence a source names stands in its bundle, and every bundle can be read as written.
class SentencesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/enthesis/words");
    private static final Set<String> LINES = WordingFile.load().stream().map(SheetLine::key).collect(
            Collectors.toSet());
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z]+\\.[A-Za-z0-9.-]+)\"\\s*[,)]");

    @Test
    void everySentenceThatIsSaidStandsInItsBundle() {
        var missing = new TreeMap<String, String>();
        for (var file : files(SOURCES, ".java")) {
            SAID.matcher(read(file)).results().map(found -> found.group(1)).filter(key -> !stands(key))
                    .forEach(key -> missing.put(key, key + "=   in " + file.getFileName()));
        }
        assertThat(missing.values()).as("lines to add").isEmpty();
    }

    @Test
    void everySentenceIsWellFormedAndBeginsWithItsGroup() {
        var wrong = new TreeSet<String>();
        for (var file : files(BUNDLES, ".properties")) {
            var group = file.getFileName().toString().replace(".properties", "");
            var bundle = bundle(group);
            for (var key : bundle.keySet()) {
                var pattern = bundle.getString(key);
                if (!key.startsWith(group + ".") || lonelyApostrophe(pattern) || unreadable(pattern)) {
                    wrong.add(key + "=" + pattern);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean lonelyApostrophe(String pattern) {
        return pattern.replace("''", "").contains("'");
    }

    private static boolean unreadable(String pattern) {
        try {
            return new MessageFormat(pattern, Locale.ROOT).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /// Either as it is, or as the end of keys whose beginning the screen puts before it; or among the lines of
    /// the papers.
    private static boolean stands(String key) {
        return LINES.contains(key) || files(BUNDLES, ".properties").stream()
                .map(file -> bundle(file.getFileName().toString().replace(".properties", "")))
                .flatMap(bundle -> bundle.keySet().stream())
                .anyMatch(known -> known.equals(key) || known.endsWith("." + key));
    }

    private static ResourceBundle bundle(String group) {
        return ResourceBundle.getBundle("enthesis.words." + group, Locale.ENGLISH);
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
