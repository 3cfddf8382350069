package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.journal.Seal;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A first look at a chart: its version, and whether its trail ends as it says. For a chart that has no journal yet
/// also whether it goes on from where it was closed last.
record Glance(ChartFile file, MasterKey key) {

    /// A file shorter than at its last closing is looked at in a copy: H2 would mend it into an older state.
    Optional<Reason> at(Optional<Seal.Mark> mark) throws IOException {
        if (mark.isEmpty() || file.length() >= mark.get().length()) {
            return Optional.empty();
        }
        var copy = file.copied();
        try {
            return new Glance(copy, key).sound(mark).filter(reason -> reason != Reason.OLDER);
        } finally {
            copy.delete();
        }
    }

    private Optional<Reason> sound(Optional<Seal.Mark> mark) {
        try (var owner = Door.enter(file, key)) {
            try {
                return misfit(owner, mark);
            } finally {
                Door.shut(owner);
            }
        } catch (SQLException e) {
            return Optional.of(Opening.reason(e.getErrorCode()));
        } catch (RuntimeException | VirtualMachineError e) {
            return Optional.of(Reason.TRUNCATED);
        }
    }

    static Optional<Reason> misfit(Connection owner, Optional<Seal.Mark> mark) {
        var db = Door.jooq(owner);
        var version = Schema.version(db);
        if (version.isEmpty()) {
            return Optional.of(Reason.TRUNCATED);
        }
        if (version.get() > Schema.VERSION) {
            return Optional.of(Reason.NEWER);
        }
        if (mark.isPresent() && !Trail.goesOnFrom(mark.get().end(), db)) {
            return Optional.of(Reason.TRUNCATED);
        }
        if (!Trail.endHolds(db)) {
            return Optional.of(Reason.DAMAGED);
        }
        return version.get() < Schema.VERSION ? Optional.of(Reason.OLDER) : Optional.empty();
    }
}
