package enthesis.storage.chart;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.entry.Refusal;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.SecondPlace;
import enthesis.storage.backup.Wanted;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The second place that backups are copied to, if one is chosen. That it is away, as a stick in a pocket, is noted and
/// keeps nothing from going on.
record Elsewhere(BackupPlace place) {

    private Optional<SecondPlace> chosen() {
        return place.book().now().second().map(one -> at(Path.of(one.folder())));
    }

    private SecondPlace at(Path folder) {
        return new SecondPlace(place.chart().disk(), place.folder(), place.key(), folder);
    }

    /// From now on; why not, if it is refused. Whoever chooses the same place again although it holds a state that this
    /// chart does not have, decides for this chart: those of another state, `other`, are kept there under other names.
    Optional<Refusal> choose(Path folder, Predicate<Trail.End> other) throws IOException {
        var refusal = at(folder).refusal();
        if (refusal.isEmpty()) {
            var known = place.book().now();
            if (known.beyond() && known.second().orElseThrow().folder().equals(folder.toString())) {
                at(folder).setAside(other);
            }
            place.book().change(notes -> notes.copying(Optional.of(new BackupNotes.Second(folder.toString(),
                    place.time(), Optional.empty(), Optional.empty()))));
        }
        return refusal;
    }

    /// No more copies; what lies there stays.
    void forget() {
        place.book().change(notes -> notes.copying(Optional.empty()));
    }

    /// Those that lie there now.
    List<Integer> numbers() {
        try {
            var there = chosen();
            return there.isPresent() ? there.get().numbers() : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Where the chart stood in the copies that lie there now; none where the place is away.
    List<Trail.End> ends() {
        try {
            var there = chosen();
            return there.isPresent() ? there.get().ends() : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// The place holds what the chart does not have.
    void beyond() {
        place.book().change(notes -> notes.troubled(BackupTrouble.BEYOND));
    }

    /// The encrypted files that lie there; empty where there is no second place, or it is away.
    Optional<SealedFiles> files() {
        return chosen().filter(SecondPlace::isThere)
                .map(there -> new SealedFiles(place.chart().disk(), there.folder(), place.key()));
    }

    /// Copies a backup there. While what lies there was not all found to be `held` by this chart, or is a copy of what
    /// lies here, nothing is taken away there.
    void take(Backup backup, Set<Trail.End> held, Wanted wanted) {
        var there = chosen();
        if (there.isPresent()) {
            var trouble = taken(there.get(), backup, held, wanted);
            place.book().change(notes -> notes.copying(notes.second().map(one -> new BackupNotes.Second(one.folder(),
                    one.chosen(), trouble.isEmpty() ? Optional.of(backup.at()) : one.copied(), trouble))));
        }
    }

    private static boolean isBeyond(Trail.End end, Trail.End now) {
        return end.seq() > now.seq() || (end.seq() == now.seq() && !end.equals(now));
    }

    private Optional<BackupTrouble> taken(SecondPlace there, Backup backup, Set<Trail.End> held, Wanted wanted) {
        if (place.book().now().beyond()) {
            return Optional.of(BackupTrouble.BEYOND);
        }
        if (!there.isThere()) {
            return Optional.of(BackupTrouble.AWAY);
        }
        try {
            var ends = there.ends();
            if (ends.stream().anyMatch(end -> isBeyond(end, backup.standing().end()))) {
                return Optional.of(BackupTrouble.BEYOND);
            }
            var ours = new HashSet<>(held);
            place.backups().verified().forEach(one -> ours.add(one.standing().end()));
            there.take(backup, wanted, ours.containsAll(ends));
            return Optional.empty();
        } catch (Wanted.Stopped _) {
            return Optional.of(BackupTrouble.STOPPED);
        } catch (IOException e) {
            return Optional.of(there.isThere() ? place.trouble(e) : BackupTrouble.AWAY);
        }
    }
}
