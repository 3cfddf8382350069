package enthesis.storage.backup;

import enthesis.domain.entry.Refusal;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.file.Aside;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A folder elsewhere, as on a stick, that every backup of the chart in the folder `data` is copied to as it is,
/// encrypted, with the slots of the keys it takes to open it the encrypted files that the chart names, and what was
/// written out. It lies there in a folder of its own, which is named by a number of the chart, so that several charts
/// may share a stick; a copy of that folder is opened as any chart whose file is missing.
public final class SecondPlace {
    private static final int NAME = 4;
    /// How much of it the encrypted files are.
    private static final double ATTACHED = 0.8;
    private static final String VAULT = "vault.json";
    private static final String TRANSCRIPTS = "transcripts";
    private static final String BACKUPS = "backups";

    private final Disk disk;
    private final Path data;
    private final Path chosen;
    private final Path folder;
    private final Backups here;
    private final MasterKey key;
    private final SealedFiles attached;
    private final ForcedCopy copies;

    public SecondPlace(Disk disk, Path data, MasterKey key, Path chosen) {
        this.disk = disk;
        this.data = data;
        this.chosen = chosen;
        this.here = new Backups(disk, data, key);
        this.key = key;
        this.attached = new SealedFiles(disk, data, key);
        this.copies = new ForcedCopy(disk);
        folder = chosen.resolve("enthesis-backups-" + HexFormat.of().formatHex(key.lend("second-place"), 0, NAME));
    }

    /// Whether somebody may choose this folder; `values` hold its name.
    public Optional<Refusal> refusal() {
        var name = chosen.toString();
        if (!Files.isDirectory(chosen)) {
            return Optional.of(Refusal.of("backups.refused.notThere", name));
        }
        try {
            if (chosen.toRealPath().startsWith(data.toRealPath())) {
                return Optional.of(Refusal.of("backups.refused.inside", name));
            }
            tried();
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of(Refusal.of("backups.refused.notWritable", name));
        }
    }

    private void tried() throws IOException {
        disk.makeFolder(folder);
        var probe = folder.resolve("probe");
        disk.write(probe, new byte[]{1});
        disk.delete(probe);
    }

    /// Whether the folder is there; a stick that is not plugged in leaves none, or an empty one at the same name.
    public boolean isThere() {
        return disk.exists(folder);
    }

    /// Its own folder in it.
    public Path folder() {
        return folder;
    }

    /// The numbers of the backups of which a confirmed copy lies there.
    public List<Integer> numbers() throws IOException {
        return there().verified().stream().map(Backup::number).toList();
    }

    /// Where the chart stood in each of the confirmed copies that lie there.
    public List<Trail.End> ends() throws IOException {
        return there().verified().stream().map(backup -> backup.standing().end()).toList();
    }

    /// Keeps under other names what lies there of a state of the chart that is not this one's.
    public void setAside(Predicate<Trail.End> other) throws IOException {
        there().setAside(there().verified().stream().filter(one -> other.test(one.standing().end())).toList());
    }

    /// Copies a confirmed backup there (`ForcedCopy`), its manifest last. What lies there of the same name and is
    /// another one is set aside. Then what the rotation does not keep is deleted there too.
    ///
    /// @param known
    ///            whether all that lies there is of this chart as it went: else nothing is taken away, and a vault that
    ///            is another one is set aside
    public void take(Backup backup, Wanted wanted, boolean known) throws IOException {
        wanted.still();
        vault(known);
        new FileCopies(disk, attached, new SealedFiles(disk, folder, key), 0).take(wanted.part(0, ATTACHED));
        transcripts(wanted, known);
        disk.makeFolder(folder.resolve(BACKUPS));
        for (var ending : new String[]{"backup", "ok"}) {
            wanted.still();
            var to = there().path(backup.number(), ending);
            if (disk.exists(to) && !copies.same(here.path(backup.number(), ending), to)) {
                disk.move(to, Aside.of(disk, to));
            }
            copies.of(here.path(backup.number(), ending), to);
        }
        if (known) {
            there().keepOnly(Rotation.staying(there().verified()));
        }
    }

    private void vault(boolean known) throws IOException {
        var from = data.resolve(VAULT);
        var to = folder.resolve(VAULT);
        if (!known && disk.exists(from) && disk.exists(to) && !copies.same(from, to)) {
            disk.move(to, Aside.of(disk, to));
        }
        copies.of(from, to);
    }

    /// What was written out; none is ever written again under the same number.
    private void transcripts(Wanted wanted, boolean known) throws IOException {
        var to = folder.resolve(TRANSCRIPTS);
        var names = disk.list(data.resolve(TRANSCRIPTS)).stream().filter(name -> name.endsWith(".transcript")).toList();
        for (var name : names) {
            wanted.still();
            var from = data.resolve(TRANSCRIPTS).resolve(name);
            if (!disk.exists(to.resolve(name)) || disk.size(to.resolve(name)) != disk.size(from)) {
                disk.makeFolder(to);
                copies.of(from, to.resolve(name));
            }
        }
        for (var name : disk.list(to)) {
            if (known && !names.contains(name)) {
                disk.delete(to.resolve(name));
            }
        }
    }

    private Backups there() {
        return here.in(folder.resolve(BACKUPS));
    }
}
