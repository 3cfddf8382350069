package enthesis.storage.chart;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.storage.journal.Journal;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Ledger;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/// An open chart. Everything here but `reading` is used on the one thread that owns it; that thread is
/// never interrupted.
public final class Chart implements AutoCloseable {
    /// The version of the tables that this program lays and opens; it refuses newer ones.
    public static final int TABLES = Schema.VERSION;

    private final Opening opening;
    private final Connection owner;
    private final Write write;
    private final Reading reading;
    private final Optional<Journal> journal;
    private final Optional<Upkeep> upkeep;
    private boolean closed;

    private Chart(Opening opening, Connection owner, Write write, Reading reading, Optional<Journal> journal) {
        this.opening = opening;
        this.owner = owner;
        this.write = write;
        this.reading = reading;
        this.journal = journal;
        this.upkeep = journal.map(kept -> new Upkeep(opening, owner, write, kept));
    }

    /// Makes a new chart of its laid tables: under another name first, renamed when it is whole. Refused when there is
    /// a chart already, whatever its state.
    public static Opened create(ChartPlace place, Blank blank, Clock clock, Clinic clinic, Colleague first) {
        return new Founding(place.unfinished(), place.opening(blank.key(), clock)).found(blank.file(), clinic, first);
    }

    /// Opens the chart, and puts right what a cut or a damage did to it. Refused, with the file left as it is, when
    /// that cannot be done.
    public static Opened open(ChartPlace place, MasterKey key, Clock clock) {
        return place.opening(key, clock).open();
    }

    static Opened joined(Opening opening, Connection owner, Optional<Journal> journal, Mended mended)
            throws SQLException {
        var app = Door.app(opening.file(), opening.key()).getConnection();
        var reading = new Reading(Door.app(opening.file(), opening.key()).getConnection(), opening.clock());
        var ledger = journal.<Ledger>map(it -> it).orElse(Ledger.NONE);
        var write = new Write(app, Door.jooq(app), opening.clock(), ledger);
        return new Opened.Open(new Chart(opening, owner, write, reading, journal), mended);
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

    /// Whether it takes no more writes, since the outcome of one is not known or the database has given up.
    public boolean stopped() {
        try {
            Trail.end(write.db());
            return write.stopped();
        } catch (ChartFault _) {
            return true;
        }
    }

    /// For tests of what the owner of the tables could do.
    DSLContext owner() {
        return Door.jooq(owner);
    }

    /// Lets go of the file as it is, as when the program is killed.
    void letGo() {
        closed = true;
        Door.letGo(owner);
    }

    /// Forces what is committed to the disk, closes the file and seals it; closing twice does nothing more. A chart
    /// that is stopped, or does not end where its journal ends, gets no seal: the next opening reads it whole.
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
            if (!write.stopped() && journal.filter(kept -> !kept.standing().end().equals(end)).isEmpty()) {
                mark(end);
            }
        } catch (ChartFault e) {
            Door.letGo(owner);
            throw e;
        }
    }

    private void mark(Trail.End end) {
        journal.ifPresent(Journal::close);
        try {
            opening.file().sealed(opening.key(), end, journal.map(Journal::generation).orElse(0));
        } catch (IOException _) {
            return;
        }
    }

    /// Its backups; there are none of a chart that is just being made.
    public Upkeep upkeep() {
        return upkeep.orElseThrow();
    }

    /// Closes the chart and backs it up, unless nothing was written since the last backup; then makes its file smaller,
    /// where most of it is dead: nobody works on it any more who would have to wait. The chart is closed and sealed
    /// whatever comes of the backup; what keeps it from coming about is noted for the next start.
    ///
    /// @return whether a verified backup holds everything
    public boolean closeBackedUp() {
        upkeep.ifPresent(Upkeep::end);
        boolean much = !closed && Slack.of(owner()).much();
        close();
        boolean held = !write.stopped() && upkeep.filter(backups -> backups.closedBackedUp(opening)).isPresent();
        if (held && much) {
            compact();
        }
        return held;
    }

    /// That it did not come about is no harm: the next closing tries it again.
    private void compact() {
        try {
            var kept = journal.orElseThrow();
            new Compaction(opening.file(), opening.key()).done(kept.standing(), kept.generation());
        } catch (IOException _) {
            return;
        }
    }
}
