package enthesis.storage.reference.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The shipped maps in another folder, to be changed there.
final class CopiedMaps {
    private CopiedMaps() {}

    static void to(Path folder) throws Exception {
        var shipped = Path.of(Objects.requireNonNull(CopiedMaps.class.getResource("/db/maps/")).toURI());
        try (var files = Files.walk(shipped)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }

    /// Puts `now` for the first `before` in a file.
    static void change(Path file, String before, String now) throws IOException {
        var text = Files.readString(file);
        int at = text.indexOf(before);
        assertThat(at).as(before).isNotNegative();
        Files.writeString(file, text.substring(0, at) + now + text.substring(at + before.length()));
    }
}
