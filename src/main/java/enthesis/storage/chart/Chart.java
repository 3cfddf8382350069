package enthesis.storage.chart;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Ledger;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import org.jooq.DSLContext;

/// An open chart. Everything here but `reading` is used on the one thread that owns it; that thread is
/// never interrupted.
public final class Chart implements AutoCloseable {
    private final ChartFile file;
    private final Seal seal;
    private final Connection owner;
    private final Write write;
    private final Reading reading;
    private boolean closed;

    Chart(ChartFile file, Seal seal, Connection owner, Write write, Reading reading) {
        this.file = file;
        this.seal = seal;
        this.owner = owner;
        this.write = write;
        this.reading = reading;
    }

    /// Makes a new chart of its laid tables: under another name first, renamed when it is whole. Refused when there is
    /// a chart already, whatever its state.
    public static Opened create(
            ChartPlace place, Blank blank, Clock clock, Ledger ledger, Clinic clinic, Colleague first) {
        return new Founding(place.unfinished(), place.opening(blank.key(), clock, ledger))
                .found(blank.file(), clinic, first);
    }

    /// Opens the chart. Refused, with the file left as it is, when it is not there or not sound.
    public static Opened open(ChartPlace place, MasterKey key, Clock clock, Ledger ledger) {
        return place.opening(key, clock, ledger).open();
    }

    /// The one way to change this chart; every store is built on it.
    public Write write() {
        return write;
    }

    /// For long reads, on a thread of their own.
    public Reading reading() {
        return reading;
    }

    public Trail trail() {
        return new Trail(write);
    }

    /// Forces everything committed to the disk; between writes, when idle or a second after the last.
    public void checkpoint() {
        Door.checkpoint(owner);
    }

    /// For tests of what the owner of the tables could do.
    DSLContext owner() {
        return Door.jooq(owner);
    }

    /// Forces what is committed to the disk, closes the file and seals it; closing twice does nothing more.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Door.checkpoint(owner);
            var end = Trail.end(owner());
            Door.shut(owner);
            mark(end);
        } catch (ChartFault e) {
            Door.shut(owner);
            throw e;
        }
    }

    private void mark(Trail.End end) {
        try {
            seal.write(new Seal.Mark(end, file.length()));
        } catch (IOException _) {
            return;
        }
    }
}
