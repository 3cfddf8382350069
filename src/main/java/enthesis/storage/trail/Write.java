package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.unquotedName;

import enthesis.domain.entry.Choices;
import enthesis.domain.people.Right;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.guard.Batch;
import enthesis.storage.trail.guard.RowChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;

/// The one way to change the chart: one transaction with the rows, their trail entries and the chain that ties them.
///
/// Called on the one thread that owns the open chart, which is never interrupted. If the work throws, nothing has
/// happened. If the journal or the commit fails (a full disk alone that the journal saw first does no harm), or the work
/// committed behind our back (DDL, TRUNCATE), nobody knows what was kept: the chart is stopped and must be opened anew.
public final class Write {
    private static final RowChange NO_ROW = new RowChange("", "", Optional.empty(), Optional.empty());

    private static final Field<String> TRANSACTION = function(unquotedName("TRANSACTION_ID"), String.class);

    private final Connection connection;
    private final DSLContext db;
    private final Clock clock;
    private final Ledger ledger;
    private boolean stopped;
    private long turns;

    public Write(Connection connection, DSLContext db, Clock clock, Ledger ledger) {
        this.connection = connection;
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// For stores that only read, on the chart's second way in: it refuses to change anything.
    public static Write reading(Connection connection, DSLContext db, Clock clock) {
        var write = new Write(connection, db, clock, Ledger.NONE);
        write.stopped = true;
        return write;
    }

    /// The database for reading.
    public DSLContext db() {
        return db;
    }

    /// The clock by which entries are dated.
    public Clock clock() {
        return clock;
    }

    /// Changes the chart by `work`; returns when it is committed.
    ///
    /// @throws NotPermitted
    ///             if the role of whoever acts does not allow it
    /// @throws ChartStopped
    ///             if the chart has to be opened anew first
    /// @throws ChartFault
    ///             if the database refused; nothing has happened then, unless the chart is stopped
    public void run(Act act, Consumer<DSLContext> work) {
        if (stopped) {
            throw new ChartStopped();
        }
        if (Batch.isOpen()) {
            throw new IllegalStateException("a write within a write");
        }
        act.what().needs().ifPresent(right -> require(right, act.who()));
        turns++;
        settle(false);
        try {
            Batch.open(batch -> transact(batch, act, work));
        } finally {
            turns++;
            settle(true);
        }
    }

    /// Another number whenever something may have changed since: what was read while it was the same is so still.
    public long turns() {
        return turns;
    }

    /// Refuses whoever may not do something, by their role as it stands in the chart.
    ///
    /// @throws NotPermitted
    ///             if their role may not, or they have left
    public void require(Right right, PersonId who) {
        boolean may = db.select(PERSON.ROLE).from(PERSON)
                .where(PERSON.ID.eq(who.value()).and(PERSON.LEFT_AT.isNull())).fetchOptional(PERSON.ROLE)
                .flatMap(role -> Choices.read(Role.class, role)).filter(role -> role.may(right)).isPresent();
        if (!may) {
            throw new NotPermitted(right);
        }
    }

    /// True after a failure whose outcome is unknown: close the chart and open it anew.
    public boolean stopped() {
        return stopped;
    }

    private void transact(Batch batch, Act act, Consumer<DSLContext> work) {
        var head = TrailRows.touchHead(db);
        var transaction = db.select(TRANSACTION).fetchSingle().value1();
        batch.begin();
        work.accept(db);
        if (!transaction.equals(db.select(TRANSACTION).fetchSingle().value1())) {
            stopped = true;
            throw new IllegalStateException("the work committed on its own: " + act.what());
        }
        var entries = entries(head, act, batch.end());
        TrailRows.append(db, entries);
        book(entries);
        commit();
    }

    private void book(List<Entry> entries) {
        boolean booked = false;
        try {
            ledger.keep(entries);
            booked = true;
        } finally {
            stopped = !booked && !ledger.goesOn();
        }
    }

    private List<Entry> entries(TrailRows.Head head, Act act, List<RowChange> changes) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entries = new ArrayList<Entry>();
        var last = head;
        for (var change : changes.isEmpty() ? List.of(NO_ROW) : changes) {
            var entry = Entry.chained(last.hash(), last.seq() + 1, at, Whose.of(act, change), change);
            entries.add(entry);
            last = new TrailRows.Head(entry.seq(), entry.hash());
        }
        return entries;
    }

    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            stopped = true;
            throw Discreet.fault(e);
        }
    }

    /// Before and after a write: nothing is pending, and reads commit on their own again.
    private void settle(boolean autoCommit) {
        try {
            if (autoCommit) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            stopped = true;
            throw Discreet.fault(e);
        }
    }
}
