package enthesis.storage.backup;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Aside;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The backups in one folder, that beside the chart or one elsewhere: `000001.backup` with its manifest `000001.ok`.
public final class Backups {
    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.(?:backup|ok)");
    /// What stays free beside a backup and its restored copy: a backup must not take the room of the next saves.
    private static final long ROOM = 4 << 20;

    private final Disk disk;
    private final Path folder;
    private final byte[] key;

    /// Those beside the chart in the folder `data`.
    public Backups(Disk disk, Path data, MasterKey key) {
        this(disk, data.resolve("backups"), key.lend(MasterKey.BACKUP));
    }

    private Backups(Disk disk, Path folder, byte[] key) {
        this.disk = disk;
        this.folder = folder;
        this.key = key;
    }

    /// Those of the same chart in another folder.
    Backups in(Path other) {
        return new Backups(disk, other, key);
    }

    /// What lies under a number: `backup` is empty when its manifest is missing or can't be read.
    public record Listed(int number, long bytes, boolean confirmed, Optional<Backup> backup) {}

    /// A copy that is begun: what of the chart's file may change is in memory already, the rest of its first `length`
    /// bytes stays as it is while the chart is written on.
    public final class Begun {
        private final Path chart;
        private final byte[] head;
        private final Backup about;
        private final UUID id = UUID.randomUUID();

        private Begun(Path chart, byte[] head, Backup about) {
            this.chart = chart;
            this.head = head;
            this.about = about;
        }

        /// Where the chart stood.
        public Standing standing() {
            return about.standing();
        }

        /// Copies it whole. Whatever stops it leaves nothing behind.
        public Copied done(Wanted wanted) throws IOException {
            var file = path(about.number(), "backup");
            boolean whole = false;
            try {
                var sha256 = new Pieces(disk, file, key, id).copy(chart, head, about.length(), wanted);
                whole = true;
                return new Copied(new Manifest(id, new Backup(about.number(), about.at(), about.standing(),
                        about.length(), sha256, about.generation())));
            } finally {
                if (!whole) {
                    disk.delete(file); // on a full disk half a backup would only be in the way
                }
            }
        }
    }

    /// A copy that nobody has looked at yet, and that does not count until it is confirmed.
    public final class Copied {
        private final Manifest manifest;

        private Copied(Manifest manifest) {
            this.manifest = manifest;
        }

        /// Restores it under another name, to be looked at.
        public void restore(Path to, Wanted wanted) throws IOException {
            Backups.this.restore(manifest, to, wanted);
        }

        /// It was restored and read whole: it counts from now on.
        public Backup confirm() throws IOException {
            int number = manifest.backup().number();
            disk.write(path(number, "ok"), AesGcm.seal(key, manifest.bytes(), about(number)));
            return manifest.backup();
        }

        /// It is not the chart, or nobody wants it any more, or it could not be confirmed.
        public void discard() throws IOException {
            disk.delete(path(manifest.backup().number(), "ok"));
            disk.delete(path(manifest.backup().number(), "backup"));
        }
    }

    /// Begins to copy the chart's file as it is at this moment; the journal of what comes after is `generation`. Reads
    /// the first piece only and writes nothing.
    public Begun begin(Path chart, Standing standing, Instant at, int generation) throws IOException {
        disk.makeFolder(folder);
        int number = numbers().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        long length = disk.size(chart);
        long free = disk.free(folder);
        if (free < 2 * length + ROOM) {
            throw new DiskFull(free);
        }
        var head = disk.part(chart, 0, (int) Math.min(Pieces.SIZE, length));
        return new Begun(chart, head, new Backup(number, at, standing, length, "", generation));
    }

    /// Copies the chart's file, which nobody has open; the next journal will be `generation`.
    public Copied copy(Path chart, Standing standing, Instant at, int generation) throws IOException {
        return begin(chart, standing, at, generation).done(() -> {});
    }

    /// The verified ones, the newest first.
    public List<Backup> verified() throws IOException {
        return listed().stream().map(Listed::backup).flatMap(Optional::stream).toList();
    }

    /// Everything that lies there, the newest first.
    public List<Listed> listed() throws IOException {
        return numbers().stream().sorted(Comparator.reverseOrder()).map(this::listed).toList();
    }

    private Listed listed(int number) {
        return new Listed(number, bytes(number), disk.exists(path(number, "ok")),
                manifest(number).map(Manifest::backup));
    }

    private long bytes(int number) {
        try {
            return disk.size(path(number, "backup"));
        } catch (IOException _) {
            return 0;
        }
    }

    /// Puts a backup back under another name.
    ///
    /// @throws Damaged
    ///             if it is not, bit by bit, what was copied
    public void restore(Backup backup, Path to, Wanted wanted) throws IOException {
        restore(manifest(backup.number()).orElseThrow(Damaged::new), to, wanted);
    }

    public void restore(Backup backup, Path to) throws IOException {
        restore(backup, to, () -> {});
    }

    private void restore(Manifest manifest, Path to, Wanted wanted) throws IOException {
        var backup = manifest.backup();
        pieces(manifest).restore(to, backup.length(), backup.sha256(), wanted);
    }

    /// Reads a backup and puts it nowhere.
    ///
    /// @throws Damaged
    ///             if it is not, bit by bit, what was copied
    public void read(Backup backup, Wanted wanted) throws IOException {
        pieces(manifest(backup.number()).orElseThrow(Damaged::new)).read(backup.length(), backup.sha256(), wanted);
    }

    private Pieces pieces(Manifest manifest) {
        return new Pieces(disk, path(manifest.backup().number(), "backup"), key, manifest.id());
    }

    /// Deletes what is superfluous: the manifest first, so that half a backup never counts. One whose manifest the disk
    /// does not give at this moment may be the best of them, and stays.
    public void keepOnly(List<Backup> kept) throws IOException {
        var numbers = kept.stream().map(Backup::number).toList();
        for (int number : numbers()) {
            if (!numbers.contains(number) && !withheld(number)) {
                disk.delete(path(number, "ok"));
                disk.delete(path(number, "backup"));
            }
        }
    }

    private boolean withheld(int number) {
        try {
            if (disk.exists(path(number, "ok"))) {
                disk.read(path(number, "ok"));
            }
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /// Takes backups out of the list, and keeps them under other names, each with its manifest.
    public void setAside(List<Backup> backups) throws IOException {
        for (var backup : backups) {
            var ok = path(backup.number(), "ok");
            var file = path(backup.number(), "backup");
            disk.write(Aside.of(disk, ok), disk.read(ok));
            disk.move(file, Aside.of(disk, file));
            disk.delete(ok);
        }
    }

    private List<Integer> numbers() throws IOException {
        return disk.list(folder).stream().map(NAME::matcher).filter(name -> name.matches())
                .map(name -> Integer.valueOf(name.group(1))).distinct().toList();
    }

    private Optional<Manifest> manifest(int number) {
        try {
            return disk.exists(path(number, "ok")) && disk.exists(path(number, "backup"))
                    ? AesGcm.open(key, disk.read(path(number, "ok")), about(number)).flatMap(Manifest::read)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static byte[] about(int number) {
        return ("manifest|1|" + number).getBytes(StandardCharsets.US_ASCII);
    }

    Path path(int number, String ending) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.%s", number, ending));
    }
}
