package enthesis.exchange.table.in;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.exchange.incoming.NotTaken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A thousand tables that no patient may come from (reliability.md S16): each is refused with a sentence that says
/// which file and where, before anything could be stored, and none takes long.
class HostileTableTest {
    private static final int FILES = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String WHOLE = "patients\\.csv (is|has|lies).*\\.";
    private static final String PLACED = "patients\\.csv, line [1-9][0-9]*[,: ].*\\.";

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aThousandTablesAreRefusedWithFileAndPlace() throws IOException {
        var words = new Words(Locale.ENGLISH);
        var wrong = new ArrayList<String>();
        var reasons = new TreeMap<NotTaken.Why, Integer>();
        for (int number = 0; number < FILES; number++) {
            var own = Files.createDirectory(folder.resolve("f" + number));
            long start = System.nanoTime();
            var path = MangledTables.of(own, number);
            try {
                Tables.read(path);
                wrong.add(number + " was taken");
            } catch (NotTaken e) {
                reasons.merge(e.why(), 1, Integer::sum);
                var sentence = words.say(e.words(), e.values().toArray(String[]::new));
                if (!sentence.matches(WHOLE + "|" + PLACED) || sentence.contains("{")) {
                    wrong.add(number + ": " + sentence);
                }
            } catch (IOException | RuntimeException | StackOverflowError e) {
                wrong.add(number + ": " + e);
            }
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                wrong.add(number + " took long");
            }
            Files.delete(path);
            Files.delete(own);
        }
        assertThat(wrong).isEmpty();
        assertThat(reasons).as("of many kinds").hasSizeGreaterThan(15);
        assertThat(reasons.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FILES);
    }

    /// The good tables that the bad ones are made of are taken.
    @Test
    void theSameUnharmedIsTaken() throws IOException {
        for (int number = 0; number < 4 * MangledTables.ways(); number++) {
            var path = MangledTables.good(folder, number);
            assertThat(Tables.read(path).people()).hasSizeGreaterThan(2);
        }
    }
}
