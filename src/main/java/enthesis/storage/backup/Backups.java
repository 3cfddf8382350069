package enthesis.storage.backup;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Fingerprint;
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

/// The backups in the folder `backups` beside the chart: `000001.backup` with its manifest `000001.ok`.
public final class Backups {
    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.(?:backup|ok)");

    private final Disk disk;
    private final Path folder;
    private final byte[] key;

    public Backups(Disk disk, Path data, MasterKey key) {
        this.disk = disk;
        this.folder = data.resolve("backups");
        this.key = key.lend(MasterKey.BACKUP);
    }

    /// A copy that nobody has looked at yet, and that does not count until it is confirmed.
    public final class Copied {
        private final Manifest manifest;

        private Copied(Manifest manifest) {
            this.manifest = manifest;
        }

        /// Restores it under another name, to be looked at.
        public void restore(Path to) throws IOException {
            Backups.this.restore(manifest, to);
        }

        /// It was restored and read whole: it counts from now on.
        public void confirm() throws IOException {
            disk.write(path(manifest.backup().number(), "ok"), AesGcm.seal(key, manifest.bytes(), about(manifest
                    .backup().number())));
        }
    }

    /// Copies the chart's file, which nobody has open; the next journal will be `generation`.
    public Copied copy(Path chart, Standing standing, Instant at, int generation) throws IOException {
        disk.makeFolder(folder);
        int number = numbers().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        long length = disk.size(chart);
        var id = UUID.randomUUID();
        var file = path(number, "backup");
        try {
            new Pieces(disk, file, key, id).copy(chart, length);
        } catch (IOException e) {
            disk.delete(file); // on a full disk half a backup would only be in the way
            throw e;
        }
        return new Copied(new Manifest(id,
                new Backup(number, at, standing, length, Fingerprint.of(disk, chart), generation)));
    }

    /// The verified ones, the newest first.
    public List<Backup> verified() throws IOException {
        return numbers().stream().sorted(Comparator.reverseOrder()).map(this::manifest).flatMap(Optional::stream)
                .map(Manifest::backup).toList();
    }

    /// Puts a backup back under another name.
    ///
    /// @throws IOException
    ///             if it is not, bit by bit, what was copied
    public void restore(Backup backup, Path to) throws IOException {
        restore(manifest(backup.number()).orElseThrow(() -> new IOException("a damaged backup")), to);
    }

    private void restore(Manifest manifest, Path to) throws IOException {
        var backup = manifest.backup();
        new Pieces(disk, path(backup.number(), "backup"), key, manifest.id()).restore(to, backup.length(),
                backup.sha256());
    }

    /// Deletes what is superfluous: the manifest first, so that half a backup never counts.
    public void keepOnly(List<Backup> kept) throws IOException {
        var numbers = kept.stream().map(Backup::number).toList();
        for (int number : numbers()) {
            if (!numbers.contains(number)) {
                disk.delete(path(number, "ok"));
                disk.delete(path(number, "backup"));
            }
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

    private Path path(int number, String ending) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.%s", number, ending));
    }
}
