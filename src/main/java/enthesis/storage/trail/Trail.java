package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.TRAIL;

import enthesis.domain.trail.TrailAnchor;
import enthesis.domain.value.PatientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/// The trail as it is read: the history of a row or a patient, and whether the chain still holds.
public final class Trail {
    /// More charts are not named one by one: H2 takes no more than 100,000 in one question.
    private static final int MANY = 5_000;

    private final DSLContext db;

    public Trail(Write write) {
        this(write.db());
    }

    private Trail(DSLContext db) {
        this.db = db;
    }

    /// Everything that was done to one patient's chart, oldest first.
    public List<Entry> of(PatientId patient) {
        return entries(TRAIL.ABOUT.eq(patient.value()));
    }

    /// Of it only what was done by acts of these kinds.
    public List<Entry> of(PatientId patient, Collection<What> acts) {
        return entries(TRAIL.ABOUT.eq(patient.value()).and(TRAIL.WHAT.in(acts.stream().map(What::name).toList())));
    }

    /// What happened to one row: its table, and its primary key as text.
    public List<Entry> ofRow(String table, String key) {
        return entries(TRAIL.ENTITY.eq(table.toUpperCase(Locale.ROOT)).and(TRAIL.ENTITY_KEY.eq(key)));
    }

    /// What happened to the rows of a table that `keys` selects, by their primary key.
    public List<Entry> ofRows(String table, Select<Record1<UUID>> keys) {
        var texts = db.fetch(keys).map(row -> row.value1().toString());
        return texts.isEmpty()
                ? List.of()
                : entries(TRAIL.ENTITY.eq(table.toUpperCase(Locale.ROOT)).and(TRAIL.ENTITY_KEY.in(texts)));
    }

    /// Whose charts have changed since the line of this number; empty where the trail does not say whose a row of these
    /// tables was, or they are so many that it is quicker to read all.
    public static Optional<Set<PatientId>> changed(DSLContext db, long since, Collection<String> tables) {
        return changed(db, since, tables, MANY);
    }

    static Optional<Set<PatientId>> changed(DSLContext db, long since, Collection<String> tables, int many) {
        var whose = db.selectDistinct(TRAIL.ABOUT)
                .from(TRAIL)
                .where(TRAIL.SEQ.gt(since).and(TRAIL.ABOUT.isNotNull().or(TRAIL.ENTITY.in(tables))))
                .limit(many + 1)
                .fetch(TRAIL.ABOUT);
        return whose.contains(null) || whose.size() > many
                ? Optional.empty()
                : Optional.of(whose.stream().map(PatientId::new).collect(Collectors.toSet()));
    }

    /// The lines of these numbers.
    public List<Entry> lines(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : entries(TRAIL.SEQ.in(numbers));
    }

    /// When the last line was written, by the clock of then.
    public Optional<Instant> lastAt() {
        return db.select(TRAIL.AT).from(TRAIL).orderBy(TRAIL.SEQ.desc()).limit(1)
                .fetchOptional(row -> row.value1().toInstant());
    }

    /// All entries with a number above `seq`.
    public List<Entry> after(long seq) {
        return entries(TRAIL.SEQ.gt(seq));
    }

    private List<Entry> entries(Condition which) {
        return read(db, which);
    }

    /// Follows the whole chain from its first line to its end.
    public Chain verify() {
        var followed = Followed.start();
        while (!followed.ended()) {
            followed = followed.on(db);
        }
        var last = followed.last();
        return followed.broken().<Chain>map(Chain.Broken::new)
                .orElseGet(() -> new Chain.Whole(last.seq(), last.hash()));
    }

    /// The lines that fit, in order, on either way into the chart.
    public static List<Entry> read(DSLContext db, Condition which) {
        return db.selectFrom(TRAIL).where(which).orderBy(TRAIL.SEQ).fetch(TrailRows::entry);
    }

    /// The end of the chain: the number of its last line and the hash of that.
    public record End(long seq, String hash) {}

    /// The end of the chain now.
    public End end() {
        return end(db);
    }

    /// The end of the chain as the chart says it.
    public static End end(DSLContext db) {
        var head = TrailRows.head(db);
        return new End(head.seq(), head.hash());
    }

    /// Puts back lines that the journal tells, and the end of the chain with them.
    public static void putBack(DSLContext owner, List<Entry> entries) {
        TrailRows.append(owner, entries);
    }

    /// Follows the whole chain from its first line to its end.
    public static Chain verify(DSLContext db) {
        return new Trail(db).verify();
    }

    /// Whether the line of this number has this hash: so the chain goes on from there.
    public static boolean goesOnFrom(End end, DSLContext db) {
        return hash(db, end.seq()).equals(end.hash());
    }

    /// Where the trail ended when the line of this number was its last.
    public static End endAt(long seq, DSLContext db) {
        return new End(seq, hash(db, seq));
    }

    /// What the trail of now says to a line on paper.
    public static TrailAnchor.Held held(TrailAnchor anchor, DSLContext db) {
        return anchor.held(hash(db, anchor.line()), end(db).seq());
    }

    /// Whether as many lines are there as the end of the chain says, and the last is the one it names: a glance at
    /// opening, not the whole check.
    public static boolean endHolds(DSLContext db) {
        var end = end(db);
        return db.fetchCount(TRAIL) == end.seq() && goesOnFrom(end, db);
    }

    /// The hash of a line; of none before the first, "" where the line is missing.
    static String hash(DSLContext db, long seq) {
        var hash = db.select(TRAIL.HASH).from(TRAIL).where(TRAIL.SEQ.eq(seq)).fetchOne(TRAIL.HASH);
        return hash != null ? hash : seq == 0 ? Entry.START : "";
    }
}
