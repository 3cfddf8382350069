package enthesis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    @TempDir
    Path folder;

    @Test
    void theyNameTheMachineAndTheDayAndHoldWhatWasMeasured() throws IOException {
        Files.write(folder.resolve("writes.txt"), List.of("1 row 1.8"));
        Files.write(folder.resolve("big.txt"), List.of("a letter 70"));
        Files.write(folder.resolve("all.txt"), List.of("of before"));
        var lines = Figures.of(folder);
        assertThat(lines.getFirst()).matches("\\d+ x .+, \\d+ GB, .+, Java .+, \\d{4}-\\d{2}-\\d{2}");
        assertThat(lines.subList(1, lines.size())).containsExactly("", "big.txt", "a letter 70", "", "writes.txt",
                "1 row 1.8");
    }
}
