package enthesis.storage.putback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.value.PersonId;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.Founder;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Vault;
import enthesis.storage.place.FolderState;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PutBackTest {
    private static final Set<String> STEPS = Set.of("write", "append", "force", "move", "copy", "delete", "makeFolder");
    private static final List<String> FILES = List.of("attachments/0a1b", "backups/000001.backup",
            "backups/000001.ok", "backups/attachments/0a1b", "transcripts/000001.transcript", "vault.json",
            "vault.json.bak");

    private final Disk disk = new LocalDisk();

    @TempDir
    Path stick;

    @TempDir
    Path machine;

    private Path copy;

    /// As it lies on a stick, beside what is none of the chart.
    @BeforeEach
    void fill() throws IOException {
        copy = stick.resolve("enthesis-backups-0a1b2c3d");
        Files.createDirectories(copy.resolve("backups").resolve("attachments"));
        Files.createDirectories(copy.resolve("attachments"));
        Files.createDirectories(copy.resolve("transcripts"));
        vault(copy, "Harbour Clinic");
        for (var file : FILES) {
            if (!file.startsWith("vault")) {
                Files.writeString(copy.resolve(file), file.repeat(700));
            }
        }
        Files.writeString(copy.resolve("backups").resolve("000002.backup.new"), "half");
        Files.writeString(copy.resolve("backups").resolve("000002.backup.aside-1"), "other");
        Files.writeString(copy.resolve("run-me.exe"), "no");
        Files.writeString(copy.resolve(".lock"), "");
        Files.createDirectories(stick.resolve("holiday"));
    }

    private void vault(Path folder, String clinic) throws IOException {
        Vault.create(disk, ChartFolder.at(folder),
                new Founder(clinic, PersonId.fresh(), "Lorna Hale", RecoveryKey.fresh()),
                "three brown hares".toCharArray());
    }

    private ChartCopy found() throws IOException {
        return ChartCopies.in(disk, stick).getFirst();
    }

    private PutBack putBack(Disk on) {
        return new PutBack(on, ChartFolder.at(machine));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private void assertWhole(String as) throws IOException {
        assertThat(files(machine)).as(as).containsExactlyElementsOf(FILES);
        for (var file : FILES) {
            assertThat(machine.resolve(file)).as(as).hasSameBinaryContentAs(copy.resolve(file));
        }
        assertThat(FolderState.of(disk, ChartFolder.at(machine))).as(as).isInstanceOf(FolderState.Existing.class);
    }

    @Test
    void aCopyIsFoundOnTheStickAndInItself() throws IOException {
        var found = ChartCopies.in(disk, stick);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.clinic()).isEqualTo("Harbour Clinic");
            assertThat(one.backups()).isEqualTo(1);
            assertThat(one.whole()).isFalse();
            assertThat(one.bytes()).isGreaterThan(5 * 700);
        });
        assertThat(ChartCopies.in(disk, copy)).isEqualTo(found);
        assertThat(ChartCopies.in(disk, stick.resolve("holiday"))).isEmpty();
        assertThat(ChartCopies.in(disk, stick.resolve("missing"))).isEmpty();
    }

    /// A vault that is none, or a folder that names itself one, or one that has neither a backup nor a chart.
    @Test
    void whatIsNoChartIsNotFound() throws IOException {
        Files.delete(copy.resolve("backups").resolve("000001.ok"));
        assertThat(ChartCopies.in(disk, stick)).isEmpty();
        Files.writeString(copy.resolve("chart.mv.db"), "H2encrypt\n");
        assertThat(found().whole()).isTrue();
        Files.writeString(copy.resolve("vault.json"), "{}");
        Files.writeString(copy.resolve("vault.json.bak"), "{}");
        assertThat(ChartCopies.in(disk, stick)).isEmpty();
        Files.delete(copy.resolve("vault.json"));
        Files.createDirectories(copy.resolve("vault.json"));
        assertThat(ChartCopies.in(disk, stick)).isEmpty();
    }

    /// Nobody is led to read what lies elsewhere, or to fill the disk without end.
    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(copy.resolve("backups").resolve("000003.backup"), Path.of("/dev/zero"));
        Files.createSymbolicLink(copy.resolve("backups").resolve("again"), copy);
        Files.createSymbolicLink(stick.resolve("enthesis-backups-ffffffff"), copy);
        assertThat(ChartCopies.in(disk, stick)).hasSize(1);
        putBack(disk).take(found(), () -> {});
        assertWhole("with links");
    }

    @Test
    void itIsCopiedWholeAndNothingElse() throws IOException {
        var before = files(stick);
        var shares = new ArrayList<Double>();
        putBack(disk).take(found(), new Wanted() {
            @Override
            public void still() {}

            @Override
            public void done(double share) {
                shares.add(share);
            }
        });
        assertWhole("put back");
        assertThat(shares).isSorted().endsWith(1.0);
        assertThat(files(stick)).isEqualTo(before);
    }

    @Test
    void theOtherCopyOfTheVaultIsEnough() throws IOException {
        Files.delete(copy.resolve("vault.json"));
        putBack(disk).take(found(), () -> {});
        assertThat(machine.resolve("vault.json")).hasSameBinaryContentAs(copy.resolve("vault.json.bak"));
    }

    @Test
    void aVaultThatIsALinkIsNotPutBack() throws IOException {
        Files.delete(copy.resolve("vault.json.bak"));
        Files.move(copy.resolve("vault.json"), stick.resolve("elsewhere"));
        Files.createSymbolicLink(copy.resolve("vault.json"), stick.resolve("elsewhere"));
        var there = found();
        assertThatThrownBy(() -> putBack(disk).take(there, () -> {})).isInstanceOf(NoSuchFileException.class);
        assertThat(machine).isEmptyDirectory();
    }

    @Test
    void whatIsStoppedLeavesNothing() throws IOException {
        var left = new int[]{3};
        assertThatThrownBy(() -> putBack(disk).take(found(), () -> {
            if (left[0]-- == 0) {
                throw new Wanted.Stopped();
            }
        })).isInstanceOf(Wanted.Stopped.class);
        assertThat(machine).isEmptyDirectory();
        putBack(disk).take(found(), () -> {});
        assertWhole("again");
    }

    @Test
    void withoutRoomNothingIsBegun() {
        var full = new FaultyDisk(disk);
        full.freeIs(10_000);
        assertThatThrownBy(() -> putBack(full).take(found(), () -> {})).isInstanceOf(DiskFull.class);
        assertThat(machine).isEmptyDirectory();
    }

    /// The program is killed at every step in turn: the next start finds a new folder, or the whole chart.
    @Test
    void killedAtAnyStepItIsWholeOrNew() throws IOException {
        int whole = 0;
        int fresh = 0;
        for (int step = 1; step < 300; step++) {
            if (!killedAt(step)) {
                break;
            }
            var after = putBack(disk);
            if (after.pending()) {
                after.settle();
            }
            assertThat(after.pending()).isFalse();
            if (FolderState.of(disk, ChartFolder.at(machine)) instanceof FolderState.New) {
                fresh++;
                putBack(disk).take(found(), () -> {});
            } else {
                whole++;
            }
            assertWhole("killed at step " + step);
            new Emptied(machine).done();
        }
        assertWhole("not killed");
        assertThat(whole).as("killed after the vault was copied").isGreaterThan(5);
        assertThat(fresh).as("killed before").isGreaterThan(30);
    }

    /// Whether it was; from that step on nothing reaches the disk.
    private boolean killedAt(int step) throws IOException {
        var steps = new int[]{0};
        var dying = (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[]{Disk.class},
                (_, method, given) -> {
                    if (STEPS.contains(method.getName()) && ++steps[0] >= step) {
                        throw new IOException("killed");
                    }
                    try {
                        return method.invoke(disk, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        var copied = found();
        try {
            putBack(dying).take(copied, () -> {});
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessage("killed");
            return true;
        }
    }

    private record Emptied(Path folder) {
        void done() throws IOException {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted((a, b) -> b.compareTo(a)).filter(one -> !one.equals(folder)).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /// What a first start left half made is set aside, and is in nobody's way.
    @Test
    void anInterruptedFirstStartIsSetAside() throws IOException {
        Files.writeString(machine.resolve(".founding"), "");
        vault(machine, "Another Clinic");
        putBack(disk).take(found(), () -> {});
        assertThat(machine.resolve("vault.json")).hasSameBinaryContentAs(copy.resolve("vault.json"));
        assertThat(machine.resolve("vault.json.aside-1")).exists();
        assertThat(machine.resolve(".founding")).doesNotExist();
        assertThat(FolderState.of(disk, ChartFolder.at(machine))).isInstanceOf(FolderState.Existing.class);
    }
}
