package enthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the class files do not tell: the size of the files and the words that must not be in them.
class SourcesTest {

    @Test
    void filesStaySmall() {
        var lengths = sources().stream().map(file -> text(file).lines().count()).sorted().toList();
        assertThat(lengths.getLast()).isLessThanOrEqualTo(300);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(150);
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNulls() {
        var folders = sources().stream().map(Path::getParent).distinct().toList();
        assertThat(folders).allSatisfy(folder -> assertThat(text(folder.resolve("package-info.java")))
                .startsWith("///")
                .contains("@NullMarked"));
    }

    @Test
    void nothingIsLeftToDoInTheSources() {
        for (var word : List.of("TO" + "DO", "FIX" + "ME", "@author", "printStackTrace")) {
            assertThat(sources()).noneMatch(file -> text(file).contains(word));
        }
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
