package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Field PULSE = Field.of("vitals", "pulse");
    private static final Field VOLUME = Field.at("point", 3, "volume");
    private static final Instant TEN = Instant.parse("2026-11-23T10:42:07Z");
    private static final Instant LATER = TEN.plusSeconds(4);

    private final MasterKey key = MasterKey.fresh();
    private final PersonId ruth = PersonId.fresh();
    private final PersonId assistant = PersonId.fresh();

    @TempDir
    Path path;

    private Drafts open() throws Exception {
        return Drafts.open(new LocalDisk(), ChartFolder.at(path), key);
    }

    @Test
    void whatWasTypedIsThereAfterReopening() throws Exception {
        try (var drafts = open()) {
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "72"));
            drafts.append("visit/1", assistant, LATER, Map.of(PULSE, "", VOLUME, "0,5 ½ 日本"));
            drafts.append("patient/new", ruth, TEN, Map.of(Field.of("patient", "family"), "Ödegård"));
        }
        try (var drafts = open()) {
            assertThat(drafts.setAside()).isEmpty();
            assertThat(drafts.read()).isEqualTo(Map.of("visit/1",
                    new Draft("visit/1", assistant, LATER, new TreeMap<>(Map.of(PULSE, "", VOLUME, "0,5 ½ 日本"))),
                    "patient/new", new Draft("patient/new", ruth, TEN,
                            new TreeMap<>(Map.of(Field.of("patient", "family"), "Ödegård")))));
        }
    }

    @Test
    void clearedDraftDoesNotComeBack() throws Exception {
        try (var drafts = open()) {
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "72"));
            drafts.append("visit/2", ruth, TEN, Map.of(PULSE, "80"));
            drafts.clear("visit/1");
            assertThat(drafts.read()).containsOnlyKeys("visit/2");
        }
        try (var drafts = open()) {
            assertThat(drafts.read()).containsOnlyKeys("visit/2");
        }
    }

    /// Once more than a file takes is typed, each further letter costs what it did before.
    @Test
    void aLargeDraftIsNotWrittenAnewForEachLetter() throws Exception {
        var file = ChartFolder.at(path).drafts();
        try (var drafts = open()) {
            for (int at = 0; at < 30; at++) {
                drafts.append("visit/" + at, ruth, TEN, Map.of(PULSE, "7".repeat(90_000)));
            }
            drafts.compact();
            assertThat(Files.size(file)).isGreaterThan(2 << 20);
            long before = Files.size(file);
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "72"));
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "73"));
            assertThat(Files.size(file)).as("the letters stand behind what was there").isGreaterThan(before);
        }
        try (var drafts = open()) {
            assertThat(drafts.read()).hasSize(30);
        }
    }

    @Test
    void everyRecordBeginsOnABlock() throws Exception {
        try (var drafts = open()) {
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "72"));
            drafts.append("visit/1", ruth, TEN, Map.of(PULSE, "7".repeat(9000)));
        }
        assertThat(Files.size(path.resolve("drafts"))).isEqualTo(5 * 4096);
    }

    @Test
    void secondWriterIsRefused() throws Exception {
        try (var _ = open()) {
            assertThatIllegalStateException().isThrownBy(this::open);
        }
        try (var again = open()) {
            assertThat(again.read()).isEmpty();
        }
    }
}
