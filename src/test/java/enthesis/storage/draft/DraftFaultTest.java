package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Reserve;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFaultTest {
    private static final Field PULSE = Field.of("vitals", "pulse");
    private static final Field PAIN = Field.of("vitals", "pain");

    private final MasterKey key = MasterKey.fresh();
    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());

    @TempDir
    Path path;

    private void type(Drafts drafts, Field field, String text) throws NotKept {
        drafts.append("visit/1", PersonId.fresh(), Instant.EPOCH, Map.of(field, text));
    }

    private Map<Field, String> reopened() throws IOException {
        try (var drafts = Drafts.open(new LocalDisk(), ChartFolder.at(path), key)) {
            return changes(drafts);
        }
    }

    private static Map<Field, String> changes(Drafts drafts) {
        var draft = drafts.read().get("visit/1");
        return draft == null ? Map.of() : draft.changes();
    }

    @Test
    void fullDiskTakesTheReserveAndKeepsOn() throws Exception {
        var reserve = new Reserve(disk, ChartFolder.at(path));
        disk.freeIs(1L << 30);
        reserve.make();
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            type(drafts, PULSE, "72");
            disk.fullFromWrite(1);
            type(drafts, PAIN, "4");
        }
        assertThat(reserve.ready()).isFalse();
        assertThat(reopened()).isEqualTo(Map.of(PULSE, "72", PAIN, "4"));
    }

    @Test
    void fullDiskWithoutReserveIsSaidAndNothingIsForgotten() throws Exception {
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            type(drafts, PULSE, "72");
            disk.fullFromWrite(1);
            assertThatThrownBy(() -> type(drafts, PAIN, "4")).isInstanceOfSatisfying(NotKept.class, e -> {
                assertThat(e.why()).isEqualTo(NotKept.Why.FULL);
                assertThat(e.words()).isEqualTo("draft.full");
                assertThat(e.values()).isEqualTo(List.of("0"));
            });
            assertThat(changes(drafts)).isEqualTo(Map.of(PULSE, "72", PAIN, "4"));
            disk.mend();
            drafts.compact();
        }
        assertThat(reopened()).isEqualTo(Map.of(PULSE, "72", PAIN, "4"));
    }

    @Test
    void whatWasNotKeptGoesAlongWithTheNextAppend() throws Exception {
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            disk.failFromWrite(1, _ -> new IOException("Input/output error"));
            assertThatThrownBy(() -> type(drafts, PULSE, "72")).isInstanceOfSatisfying(NotKept.class,
                    e -> assertThat(e.words()).isEqualTo("draft.failed"));
            disk.mend();
            type(drafts, PAIN, "4");
        }
        assertThat(reopened()).isEqualTo(Map.of(PULSE, "72", PAIN, "4"));
    }

    @Test
    void readOnlyFolderIsSaidAsSuch() throws Exception {
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            disk.failFromWrite(1, file -> new AccessDeniedException(file.toString()));
            assertThatThrownBy(() -> type(drafts, PULSE, "72")).isInstanceOfSatisfying(NotKept.class,
                    e -> assertThat(e.why()).isEqualTo(NotKept.Why.READ_ONLY));
        }
    }

    @Test
    void draftsOpenOnAFullDiskToo() throws Exception {
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            type(drafts, PULSE, "72");
        }
        disk.fullFromWrite(1);
        try (var drafts = Drafts.open(disk, ChartFolder.at(path), key)) {
            assertThat(changes(drafts)).isEqualTo(Map.of(PULSE, "72"));
        }
        assertThat(reopened()).isEqualTo(Map.of(PULSE, "72"));
    }

    /// At every single write, on an append or while a new file is made: what was acknowledged is there.
    @Test
    void failureAtAnyWriteLosesNothingAcknowledged() throws Exception {
        for (int n = 1; n <= 12; n++) {
            var folder = ChartFolder.at(path.resolve("round-" + n));
            disk.makeFolder(folder.path());
            int acknowledged = 0;
            disk.mend();
            try (var drafts = Drafts.open(disk, folder, key)) {
                disk.failFromWrite(n, _ -> new IOException("Input/output error"));
                for (int i = 1; i <= 10; i++) {
                    acknowledged = tried(drafts, i) ? i : acknowledged;
                }
            }
            try (var drafts = Drafts.open(new LocalDisk(), folder, key)) {
                assertThat(acknowledged).isEqualTo(Math.min(10, n - 1));
                for (int i = 1; i <= acknowledged; i++) {
                    assertThat(changes(drafts)).containsEntry(Field.at("point", i, "volume"), "0." + i);
                }
            }
        }
    }

    private static boolean tried(Drafts drafts, int i) {
        try {
            drafts.append("visit/1", PersonId.fresh(), Instant.EPOCH, Map.of(Field.at("point", i, "volume"), "0." + i));
            return true;
        } catch (NotKept _) {
            return false;
        }
    }
}
