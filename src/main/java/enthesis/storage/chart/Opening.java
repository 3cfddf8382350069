package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Ledger;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Opens a chart file, or says why not. Whatever H2 throws at a damaged file, an OutOfMemoryError too, is a refusal; a
/// refused file is let go of without a further write.
record Opening(ChartFile file, MasterKey key, Clock clock, Ledger ledger) {

    Opened open() {
        var refusal = file.refusal().or(this::looked);
        return refusal.isPresent() ? new Opened.Refused(refusal.get()) : renewed(tried());
    }

    /// The chart of an older version is brought to this one's tables, and opened then.
    private Opened renewed(Opened opened) {
        if (!opened.equals(new Opened.Refused(Reason.OLDER))) {
            return opened;
        }
        var refusal = new Renewal(file, key).done();
        return refusal.isPresent() ? new Opened.Refused(refusal.get()) : tried();
    }

    /// A file shorter than at its last closing is looked at in a copy first: H2 would mend it into an older state.
    private Optional<Reason> looked() {
        var mark = file.seal(key).read();
        try {
            if (mark.isEmpty() || file.length() >= mark.get().length()) {
                return Optional.empty();
            }
            var copy = file.copied();
            try {
                return new Opening(copy, key, clock, ledger).sound(mark).filter(reason -> reason != Reason.OLDER);
            } finally {
                copy.delete();
            }
        } catch (IOException e) {
            return Optional.of(file.hindrance(e));
        }
    }

    private Optional<Reason> sound(Optional<Seal.Mark> mark) {
        try (var owner = Door.owner(file, true, key).getConnection()) {
            try {
                return misfit(owner, mark);
            } finally {
                Door.shut(owner);
            }
        } catch (SQLException e) {
            return Optional.of(reason(e.getErrorCode()));
        } catch (RuntimeException | VirtualMachineError e) {
            return Optional.of(Reason.TRUNCATED);
        }
    }

    private Opened tried() {
        Connection owner = null;
        try {
            owner = Door.owner(file, true, key).getConnection();
            var seal = file.seal(key);
            var refusal = misfit(owner, seal.read());
            if (refusal.isEmpty()) {
                var app = Door.app(file, key).getConnection();
                var reading = new Reading(Door.app(file, key).getConnection());
                return new Opened.Open(new Chart(file, seal, owner, new Write(app, Door.jooq(app), clock, ledger),
                        reading));
            }
            return refused(owner, refusal.get());
        } catch (SQLException e) {
            return refused(owner, reason(e.getErrorCode()));
        } catch (RuntimeException | VirtualMachineError e) {
            return refused(owner, Reason.DAMAGED);
        }
    }

    private static Optional<Reason> misfit(Connection owner, Optional<Seal.Mark> mark) {
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

    private static Opened refused(@Nullable Connection owner, Reason reason) {
        if (owner != null) {
            Door.letGo(owner);
        }
        return new Opened.Refused(reason);
    }

    private static Reason reason(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Reason.MISSING;
            default -> Reason.DAMAGED;
        };
    }
}
