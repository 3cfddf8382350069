package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Child;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Another program types and is killed with kill -9 in the middle of it, again and again on the same file.
@Tag("fault")
class DraftKillTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.kills", 10);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);

    @TempDir
    Path path;

    /// Types text after text, and notes each in the file `acknowledged` after it was kept.
    static final class Typist {
        static void main(String[] args) throws IOException {
            var drafts = Drafts.open(new LocalDisk(), ChartFolder.at(Path.of(args[0])), key());
            try (var acknowledged = new FileOutputStream(args[1], true)) {
                for (int i = Integer.parseInt(args[2]);; i++) {
                    drafts.append(subject(i), PersonId.fresh(), Instant.EPOCH, Map.of(field(i), text(i)));
                    acknowledged.write('.');
                }
            }
        }
    }

    private static MasterKey key() {
        return MasterKey.of("only for this test, 32 bytes long".substring(0, 32).getBytes(StandardCharsets.UTF_8));
    }

    private static String subject(int i) {
        return "visit/" + i % 3;
    }

    private static Field field(int i) {
        return Field.at("point", i + 1, "note");
    }

    private static String text(int i) {
        return "typed " + i + " " + "x".repeat(i % 97 == 0 ? 6000 : i % 40);
    }

    @Test
    void everyAcknowledgedTextIsReadBack(TestReporter reporter) throws Exception {
        var random = new Random(SEED);
        var acknowledged = Files.createFile(path.resolve("acknowledged"));
        var charts = Files.createDirectory(path.resolve("charts"));
        for (int round = 0; round < ROUNDS; round++) {
            long before = Files.size(acknowledged);
            long enough = before + 1 + random.nextInt(round % 3 == 0 ? 900 : 90);
            try (var child = Child.start(Typist.class, charts, acknowledged, before)) {
                assertThat(child.until(() -> acknowledged.toFile().length() >= enough)).isTrue();
                child.kill();
            }
            check(charts, (int) Files.size(acknowledged));
        }
        Tally.of("drafts killed", ROUNDS, Files.size(acknowledged) + " acknowledged, 0 lost").to(reporter);
    }

    private static void check(Path charts, int acknowledged) throws IOException {
        try (var drafts = Drafts.open(new LocalDisk(), ChartFolder.at(charts), key())) {
            assertThat(drafts.setAside()).as("seed " + SEED).isEmpty();
            var kept = new HashMap<Field, String>();
            drafts.read().values().forEach(draft -> kept.putAll(draft.changes()));
            assertThat(kept.size()).as("seed " + SEED).isBetween(acknowledged, acknowledged + 1);
            for (int i = 0; i < acknowledged; i++) {
                assertThat(kept.get(field(i))).as("seed " + SEED).isEqualTo(text(i));
            }
        }
    }
}
