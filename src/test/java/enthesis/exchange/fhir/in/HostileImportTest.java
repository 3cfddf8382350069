package enthesis.exchange.fhir.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.words.Words;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.NotTaken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A thousand files that no chart may come from (reliability.md S16, S17): each is refused with a sentence that says
/// which file and where, before anything could be stored, and none takes long.
class HostileImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int FILES = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private static FhirCheck read(Path path) throws IOException {
        try (var chosen = Chosen.of(path, Set.of(".json", ".ndjson"))) {
            var check = new FhirCheck(chosen.pieces(), TODAY);
            while (!check.whole()) {
                check.next();
            }
            return check;
        }
    }

    @Test
    @Timeout(120)
    void aThousandFilesAreRefusedWithFileAndPlace() throws IOException {
        var words = new Words(Locale.ENGLISH);
        var wrong = new ArrayList<String>();
        var reasons = new TreeMap<NotTaken.Why, Integer>();
        for (int number = 0; number < FILES; number++) {
            var own = Files.createDirectory(folder.resolve("f" + number));
            long start = System.nanoTime();
            try {
                read(Mangled.of(own, number));
                wrong.add(number + " was taken");
            } catch (NotTaken e) {
                reasons.merge(e.why(), 1, Integer::sum);
                var sentence = words.say(e.words(), e.values().toArray(String[]::new));
                if (!sentence.matches("(chart\\.json|charts\\.zip|more).*\\.") || sentence.contains("{")) {
                    wrong.add(number + ": " + sentence);
                }
            } catch (IOException | RuntimeException | StackOverflowError e) {
                wrong.add(number + ": " + e.getClass());
            }
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                wrong.add(number + " took long");
            }
            remove(own);
        }
        assertThat(wrong).isEmpty();
        assertThat(reasons).as("of many kinds").hasSizeGreaterThan(15);
        assertThat(reasons.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FILES);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
        assertThat(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void whereSaysTheLine() throws IOException {
        var path = Files.writeString(folder.resolve("kovar.json"),
                Bundles.of(6, 2).replace("\"status\": \"final\"", "\"status\": final"));
        assertThatThrownBy(() -> read(path)).isInstanceOfSatisfying(NotTaken.class, not -> {
            assertThat(not.why()).isEqualTo(NotTaken.Why.SYNTAX);
            assertThat(not.values().getFirst()).isEqualTo("kovar.json");
            assertThat(Integer.parseInt(not.values().get(1))).isGreaterThan(50);
            assertThat(not.getMessage()).as("for logs").doesNotContain("kovar");
        });
    }

    /// The good bundle that the bad ones are made of is taken.
    @Test
    void theSameUnharmedIsTaken() throws IOException {
        for (int number = 0; number < Mangled.ways(); number++) {
            var path = Files.writeString(folder.resolve("good.json"), Bundles.of(3 + number * 3, 3));
            assertThat(read(path).people()).hasSize(1);
        }
    }
}
