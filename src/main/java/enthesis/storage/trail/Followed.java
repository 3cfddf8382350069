package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.TRAIL;

import java.util.Optional;
import org.jooq.DSLContext;

/// How far the chain was followed, line after line: a long check in short steps, each of which may see a chart that has
/// gone on meanwhile. `broken` is the first line that is missing or not as it was written.
public record Followed(Trail.End last, Optional<Long> broken, boolean ended) {
    /// So many lines are followed in one step.
    static final int STEP = 2000;

    /// Before the first line.
    public static Followed start() {
        return new Followed(new Trail.End(0, Entry.START), Optional.empty(), false);
    }

    /// Before the newest so many lines: what is older is taken as it stands.
    public static Followed newest(DSLContext db, int lines) {
        long from = Math.max(0, Trail.end(db).seq() - lines);
        var hash = Trail.hash(db, from);
        return hash.isEmpty()
                ? new Followed(new Trail.End(from, Entry.START), Optional.of(from), true)
                : new Followed(new Trail.End(from, hash), Optional.empty(), false);
    }

    /// The next step; at the last line the end of the chain is compared with what the chart says it is.
    public Followed on(DSLContext db) {
        var page = db.selectFrom(TRAIL).where(TRAIL.SEQ.gt(last.seq())).orderBy(TRAIL.SEQ).limit(STEP)
                .fetch(TrailRows::entry);
        var now = last;
        for (var entry : page) {
            if (entry.seq() != now.seq() + 1 || !entry.hash().equals(entry.hashAfter(now.hash()))) {
                return new Followed(now, Optional.of(now.seq() + 1), true);
            }
            now = new Trail.End(entry.seq(), entry.hash());
        }
        if (page.size() == STEP) {
            return new Followed(now, Optional.empty(), false);
        }
        return now.equals(Trail.end(db))
                ? new Followed(now, Optional.empty(), true)
                : new Followed(now, Optional.of(now.seq() + 1), true);
    }
}
