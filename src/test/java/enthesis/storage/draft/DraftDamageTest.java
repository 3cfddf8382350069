package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five appends, one 4 KiB record each, after the record that begins the file; then something happens to the file.
class DraftDamageTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:42:07Z");
    private static final Set<String> ALL = Set.of("visit/1", "visit/2", "visit/3", "visit/4", "visit/5");

    private final MasterKey key = MasterKey.fresh();

    @TempDir
    Path path;

    private Path file = Path.of("");
    private byte[] whole = {};

    @BeforeEach
    void type() throws Exception {
        file = path.resolve("drafts");
        try (var drafts = open(key)) {
            for (int i = 1; i <= 5; i++) {
                drafts.append("visit/" + i, PersonId.fresh(), TEN, Map.of(Field.of("vitals", "pulse"), "7" + i));
            }
        }
        whole = Files.readAllBytes(file);
        assertThat(whole).hasSize(6 * 4096);
    }

    private Drafts open(MasterKey with) throws Exception {
        return Drafts.open(new LocalDisk(), ChartFolder.at(path), with);
    }

    private void expect(Set<String> subjects, boolean setAside) throws Exception {
        var before = Files.readAllBytes(file);
        try (var drafts = open(key)) {
            assertThat(drafts.read().keySet()).isEqualTo(subjects);
            assertThat(drafts.setAside()).isEqualTo(
                    setAside ? java.util.Optional.of(path.resolve("drafts.aside-1")) : java.util.Optional.empty());
        }
        if (setAside) {
            assertThat(path.resolve("drafts.aside-1")).hasBinaryContent(before);
        }
        try (var again = open(key)) {
            assertThat(again.read().keySet()).isEqualTo(subjects);
            assertThat(again.setAside()).isEmpty();
        }
    }

    private static Set<String> without(String subject) {
        var rest = new TreeSet<>(ALL);
        rest.remove(subject);
        return rest;
    }

    @Test
    void tornTailIsCutOffQuietly() throws Exception {
        for (int length : new int[]{5 * 4096 + 1, 5 * 4096 + 70, 5 * 4096 + 150}) {
            Files.write(file, Arrays.copyOf(whole, length));
            expect(without("visit/5"), false);
        }
        Files.write(file, Arrays.copyOf(whole, 5 * 4096));
        expect(without("visit/5"), false);
        Files.write(file, Arrays.copyOf(whole, 9 * 4096 + 17));
        expect(ALL, false);
    }

    @Test
    void damagedRecordLosesNoOther() throws Exception {
        whole[3 * 4096 + 80] ^= 1;
        Files.write(file, whole);
        expect(without("visit/3"), true);
    }

    @Test
    void damagedLastRecordIsNotTakenForATornOne() throws Exception {
        whole[5 * 4096 + 60] ^= 1;
        Files.write(file, whole);
        expect(without("visit/5"), true);
    }

    @Test
    void zeroedBlockIsNoticed() throws Exception {
        Arrays.fill(whole, 0, 2 * 4096, (byte) 0);
        Files.write(file, whole);
        expect(without("visit/1"), true);
    }

    @Test
    void swappedOrRepeatedRecordsAreNoticed() throws Exception {
        System.arraycopy(whole, 4096, whole, 4 * 4096, 4096);
        Files.write(file, whole);
        expect(without("visit/4"), true);
    }

    @Test
    void recordsOfAnOlderFileDoNotFitIn() throws Exception {
        try (var drafts = open(key)) {
            drafts.append("visit/6", PersonId.fresh(), TEN, Map.of(Field.of("vitals", "pulse"), "76"));
            drafts.clear("visit/1");
        }
        var fresh = Files.readAllBytes(file);
        System.arraycopy(whole, 0, fresh, fresh.length - 4096, 4096);
        Files.write(file, fresh);
        expect(Set.of("visit/1", "visit/2", "visit/3", "visit/4", "visit/5", "visit/6"), true);
    }

    @Test
    void draftsOfAnotherChartAreSetAside() throws Exception {
        try (var other = open(MasterKey.fresh())) {
            assertThat(other.read()).isEmpty();
            assertThat(other.setAside()).hasValue(path.resolve("drafts.aside-1"));
        }
        assertThat(path.resolve("drafts.aside-1")).hasBinaryContent(whole);
    }

    @Test
    void emptyAndForeignFilesAreSetAside() throws Exception {
        Files.write(file, new byte[0]);
        expect(Set.of(), true);
        Files.writeString(file, "Dear diary\n".repeat(1000));
        try (var drafts = open(key)) {
            assertThat(drafts.setAside()).hasValue(path.resolve("drafts.aside-2"));
        }
    }

    @Test
    void folderInThePlaceOfTheFileIsSetAside() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        try (var drafts = open(key)) {
            assertThat(drafts.read()).isEmpty();
            assertThat(path.resolve("drafts.aside-1")).isDirectory();
            assertThat(file).isRegularFile();
        }
    }

    /// Every byte of the file once: what is read is what was typed, or a gap that is told; never something else.
    @Test
    void noFlippedByteIsReadAsSomethingElse() throws Exception {
        var derived = key.derive(MasterKey.DRAFT);
        var typed = Scan.of(derived, whole).drafts();
        for (int at = 0; at < whole.length; at += at % 4096 < 300 ? 1 : 61) {
            var flipped = whole.clone();
            flipped[at] ^= (byte) 0x10;
            var scan = Scan.of(derived, flipped);
            assertThat(typed).containsAllEntriesOf(scan.drafts());
            assertThat(scan.whole() && scan.drafts().size() < 4).isFalse();
        }
    }
}
