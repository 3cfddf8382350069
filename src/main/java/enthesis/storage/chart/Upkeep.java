package enthesis.storage.chart;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.entry.Refusal;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.Backups;
import enthesis.storage.backup.Wanted;
import enthesis.storage.journal.Journal;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The backups of an open chart: made and rehearsed while it is open, and once more when it is closed. One thing at a
/// time. Begun on the chart's thread, which a backup holds for a checkpoint, one piece of the file and a new journal;
/// all else is done by whoever runs the `SideWork`.
///
/// The file is read while H2 has it open. With REUSE_SPACE=FALSE H2 writes only behind what is there, but for the header
/// in its first 12 KiB, which are in the first piece, read while nothing is written; that no bit of the rest changed is
/// seen when the copy is looked at. Each reading opens and closes the file, and so drops the lock that H2 has on it
/// (POSIX): nothing rests on that lock, a second program is kept out by the folder's `.lock`, which nothing else opens.
public final class Upkeep {
    /// How much of a backup is done when it lies beside the chart and counts.
    private static final double HERE = 0.7;
    /// How much of the rest is done when it lies elsewhere too.
    private static final double COPIED = 0.6;

    private final Connection owner;
    private final Write write;
    private final Journal journal;
    private final BackupPlace place;
    private final BackingUp backing;
    private final Spares spares;
    private final Elsewhere elsewhere;
    private final BackupTrial trial;
    private final WritingOut writing;
    private volatile @Nullable SideWork<?> side;
    private long backingUpTo = -1;
    private volatile List<Trail.End> claimed = List.of();
    private volatile List<Trail.End> others = List.of();
    private volatile Set<Trail.End> held = Set.of();

    Upkeep(Opening opening, Connection owner, Write write, Journal journal) {
        this.owner = owner;
        this.write = write;
        this.journal = journal;
        place = BackupPlace.of(opening);
        backing = new BackingUp(opening.file(), opening.key());
        spares = new Spares(place);
        elsewhere = new Elsewhere(place);
        trial = new BackupTrial(place, new FilesTrial(place, spares, elsewhere));
        writing = new WritingOut(place);
    }

    /// The chart was closed without a backup of its end: it did not work, and nobody may have been told.
    void behind() {
        if (notes().failed().isEmpty()) {
            place.failed(BackupTrouble.UNFINISHED);
        }
    }

    public BackupNotes notes() {
        return place.book().now();
    }

    /// What lies beside the chart and elsewhere; on any thread but the screen's.
    public BackupNow now() throws IOException {
        var there = elsewhere.numbers();
        var lines = place.backups().listed().stream()
                .map(one -> new BackupNow.Line(one.number(), one.bytes(), one.backup().map(Backup::at),
                        there.contains(one.number())))
                .toList();
        return new BackupNow(lines, notes(), BackupNow.Doing.NOTHING, 0);
    }

    /// Begins a backup; empty while something else goes on. On the chart's thread.
    ///
    /// @throws IOException
    ///             if it can't even be begun, as on a full disk; noted
    public Optional<SideWork<Backup>> backUp() throws IOException {
        if (isBusy()) {
            return Optional.empty();
        }
        try {
            if (write.stopped()) {
                throw new IOException("the chart is stopped");
            }
            Door.checkpoint(owner);
            var begun = backing.begun(journal, place.time());
            backingUpTo = begun.standing().seq();
            return Optional.of(begin(wanted -> ended(begun, wanted)));
        } catch (IOException | RuntimeException e) {
            place.failed(e);
            throw e;
        }
    }

    /// Begins to read the newest backup bit by bit; what is damaged or missing is noted. Empty while something else
    /// goes on. On the chart's thread.
    public Optional<SideWork<BackupNotes>> check() {
        return isBusy() ? Optional.empty() : Optional.of(begin(wanted -> {
            trial.read(wanted);
            writing.check(wanted);
            claimed = elsewhere.ends();
            return notes();
        }));
    }

    /// Compares what the second place was found to hold with the trail: each copy there must be of a state that this
    /// chart was in (reliability.md C.4: only what lies outside the machine shows that all of it was put back to an
    /// earlier day). On the chart's thread.
    public BackupNotes compare() {
        if (claimed.isEmpty()) {
            return notes();
        }
        others = claimed.stream().filter(this::isOther).toList();
        if (others.isEmpty()) {
            held = Set.copyOf(claimed);
        } else {
            elsewhere.beyond();
        }
        claimed = List.of();
        return notes();
    }

    private boolean isOther(Trail.End end) {
        return end.seq() > journal.standing().seq() || !Trail.goesOnFrom(end, write.db());
    }

    /// Begins to write the newest backup out as plain tables. Empty while something else goes on. On the
    /// chart's thread.
    public Optional<SideWork<BackupNotes.WrittenOut>> writeOut() {
        return isBusy() ? Optional.empty() : Optional.of(begin(writing::done));
    }

    /// Stops what goes on, if anything does; on any thread.
    public void stop() {
        var now = side;
        if (now != null) {
            now.stop();
        }
    }

    /// Begins to rehearse the newest backup: whether it could be put back, and its files are there. Empty while
    /// something else goes on. On the chart's thread.
    public Optional<SideWork<BackupNotes.Rehearsal>> rehearse() {
        return isBusy() ? Optional.empty() : Optional.of(begin(trial::rehearse));
    }

    private <T> SideWork<T> begin(SideWork.Job<T> job) {
        var begun = new SideWork<>(job);
        side = begun;
        return begun;
    }

    private boolean isBusy() {
        var now = side;
        return now != null && !now.isOver();
    }

    private Backup ended(Backups.Begun begun, Wanted wanted) throws IOException, Unsound {
        try {
            var backup = backing.ended(begun, wanted.part(0, HERE));
            made(backup, wanted.part(HERE, 1));
            return backup;
        } catch (Wanted.Stopped e) {
            throw e;
        } catch (IOException | Unsound | RuntimeException e) {
            place.failed(e);
            throw e;
        }
    }

    private void made(Backup backup, Wanted wanted) {
        place.book().change(notes -> notes.made(backup.number()));
        elsewhere.take(backup, held, wanted.part(0, COPIED));
        claimed = elsewhere.ends();
        spares.take(wanted.part(COPIED, 1));
    }

    /// Chooses where copies go to from now on; refused with words.
    ///
    /// @throws IOException
    ///             if what lies there of another state of the chart could not be set aside
    public Optional<Refusal> choose(Path folder) throws IOException {
        claimed = List.of();
        held = Set.of();
        return elsewhere.choose(folder, others::contains);
    }

    /// No more copies elsewhere; what lies there stays.
    public void forget() {
        claimed = List.of();
        elsewhere.forget();
    }

    /// Before the chart is closed: a backup of what it still is may come to its end, anything else is given up.
    void end() {
        var now = side;
        if (now != null) {
            if (backingUpTo != journal.standing().seq()) {
                now.stop();
            }
            now.await();
        }
    }

    /// Backs up the chart, which is closed.
    ///
    /// @return whether a verified backup holds everything
    boolean closedBackedUp(Opening opening) {
        try {
            if (isHeld()) {
                return true;
            }
            var backup = backing.ended(backing.begun(journal, place.time()), () -> {});
            opening.file().sealed(opening.key(), journal.standing().end(), journal.generation());
            made(backup, () -> {});
            return true;
        } catch (IOException | Unsound | RuntimeException e) {
            place.failed(e);
            return false;
        }
    }

    /// Whether a verified backup holds every row of the chart, and nothing failed since: what only looked, or backed
    /// up, is a line of the trail more, and no row. On the chart's thread.
    public boolean holdsEveryRow() throws IOException {
        return notes().failed().isEmpty() && place.backups().verified().stream().findFirst()
                .filter(backup -> backup.standing().tables().equals(journal.standing().tables())).isPresent();
    }

    private boolean isHeld() throws IOException {
        return notes().failed().isEmpty() && place.backups().verified().stream().findFirst()
                .filter(backup -> backup.standing().equals(journal.standing())).isPresent();
    }
}
