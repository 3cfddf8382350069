package enthesis.app.door;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Lock;
import enthesis.storage.place.FolderState;
import enthesis.storage.putback.PutBack;
import java.io.IOException;
import java.time.Clock;

/// What a start finds: a folder for the first start, a chart to unlock, another window of this chart, or a trouble that
/// is told and left as it is.
public sealed interface Arrival {

    record FirstStart(Ground ground, Lock lock, FrontDoor door) implements Arrival {}

    record Locked(Ground ground, Lock lock, FrontDoor door, String clinic) implements Arrival {}

    record AlreadyOpen() implements Arrival {}

    /// The disk can be pulled out; somebody has to agree to that first.
    record Removable(FolderState.Removable why, ChartFolder folder, Disk disk, Clock clock) implements Arrival {

        /// Somebody does: that is noted, and the folder is looked at again.
        public Arrival agreed() throws IOException {
            FolderState.agree(disk, folder);
            return at(folder, disk, clock);
        }
    }

    record Refused(FolderState.Refused why) implements Arrival {}

    record Damaged(FolderState.Incomplete why) implements Arrival {}

    /// Looks at the folder; opens nothing of a patient.
    static Arrival at(ChartFolder folder, Disk disk, Clock clock) throws IOException {
        settle(folder, disk);
        return switch (FolderState.of(disk, folder)) {
            case FolderState.Removable stick -> new Removable(stick, folder, disk, clock);
            case FolderState.Refused refused -> new Refused(refused);
            case FolderState.Incomplete incomplete -> new Damaged(incomplete);
            case FolderState.New _ -> hold(folder, disk, clock, true);
            case FolderState.Existing _ -> hold(folder, disk, clock, false);
        };
    }

    /// A chart that was being put back when the program ended is put back whole, or not at all.
    private static void settle(ChartFolder folder, Disk disk) throws IOException {
        var putBack = new PutBack(disk, folder);
        if (putBack.pending()) {
            var lock = Lock.take(disk, folder);
            if (lock.isPresent()) {
                try (var _ = lock.get()) {
                    putBack.settle();
                }
            }
        }
    }

    private static Arrival hold(ChartFolder folder, Disk disk, Clock clock, boolean first) throws IOException {
        var lock = Lock.take(disk, folder);
        if (lock.isEmpty()) {
            return new AlreadyOpen();
        }
        var ground = Ground.unread(folder, disk, clock);
        var door = new FrontDoor(ground);
        if (first) {
            return new FirstStart(ground, lock.get(), door);
        }
        return new Locked(ground, lock.get(), door, door.look());
    }
}
