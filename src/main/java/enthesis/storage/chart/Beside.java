package enthesis.storage.chart;

import enthesis.storage.backup.Backup;
import enthesis.storage.journal.Account;
import enthesis.storage.journal.Seal;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the files beside the database say of the chart before the database is opened: the journal, the seal of the last
/// closing, which is the farther one of the two, the backups; and whether the chart's file is bit by bit what was closed
/// then. `tried` is whether the backups that know of more than the chart were found to be no way on from it.
record Beside(Account account, Optional<Seal.Mark> seal, List<Backup> backups, boolean untouched, boolean tried) {

    static Beside of(ChartFile file, MasterKey key) throws IOException {
        return of(file, key, () -> {});
    }

    /// The same; `touched` follows as soon as it is known that the file is another than what was closed.
    static Beside of(ChartFile file, MasterKey key, Runnable touched) throws IOException {
        var closings = Stream.of(file.seal(key), file.secondSeal(key)).map(Seal::read).flatMap(Optional::stream)
                .sorted(Comparator.comparingLong((Seal.Mark mark) -> mark.end().seq()).reversed())
                .toList();
        var seal = closings.stream().findFirst();
        boolean untouched = seal.isPresent() && file.isAsClosed(seal.get());
        file.sums().end();
        if (!untouched && file.present()) {
            touched.run();
        }
        var journals = file.journals(key);
        return new Beside(untouched ? journals.account(seal.get().end()) : journals.account(), seal,
                file.backups(key).verified(), untouched, false);
    }

    /// The same, after the backups that know of more were tried.
    Beside afterBackups() {
        return new Beside(account, seal, backups, untouched, true);
    }

    /// Whether a backup that was not tried yet knows of more than the chart, which ends at the line `seq`.
    boolean overtaken(long seq) {
        return !tried && backups.stream().anyMatch(backup -> backup.standing().seq() > seq);
    }

    /// What is to be done with the chart's file when it has to be read whole.
    Errand errand() {
        return account.end().<Errand>map(Errand.CatchUp::new).orElseGet(Errand.Look::new);
    }

    /// Whether nothing but backups tells of the chart.
    boolean backupsAlone() {
        return account.newest() == 0 && seal.isEmpty();
    }

    /// Whether there must be a journal.
    boolean journalled() {
        return account.newest() > 0 || !backups.isEmpty() || seal.filter(Seal.Mark::journalled).isPresent();
    }

    /// Whether there was a journal, or anything that is written after one. An opening that was cut off between its
    /// first backup and its first journal has had none: the backup is of the chart as it stands, `now`.
    boolean hadJournal(Standing now) {
        boolean begun = account.newest() == 0 && seal.filter(mark -> !mark.journalled()).isPresent()
                && backups.stream().allMatch(backup -> backup.standing().equals(now));
        return journalled() && !begun;
    }

    /// The highest number of a line that anything knows of.
    long most() {
        long sealed = seal.map(mark -> mark.end().seq()).orElse(0L);
        long backedUp = backups.stream().mapToLong(backup -> backup.standing().seq()).max().orElse(0);
        return Math.max(account.most(), Math.max(sealed, backedUp));
    }

    /// Whether the chart was closed where it stands, and the newest backup is of an earlier moment.
    boolean closedWithoutBackup(Standing now) {
        return seal.filter(mark -> mark.end().equals(now.end())).isPresent()
                && backups.stream().findFirst().filter(backup -> backup.standing().seq() >= now.seq()).isEmpty();
    }

    /// The number of the generation that may be begun next.
    int nextGeneration() {
        int sealed = seal.map(Seal.Mark::generation).orElse(0);
        int backedUp = backups.stream().mapToInt(Backup::generation).max().orElse(0);
        return Math.max(account.newest(), Math.max(sealed, backedUp)) + 1;
    }
}
