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
        var now = this;
        for (var entry : page) {
            now = now.after(entry);
        }
        return now.ended || page.size() == STEP ? now : now.at(Trail.end(db));
    }

    /// One line further; after a broken one no further.
    public Followed after(Entry entry) {
        if (ended) {
            return this;
        }
        long next = last.seq() + 1;
        return entry.seq() == next && entry.hash().equals(entry.hashAfter(last.hash()))
                ? new Followed(new Trail.End(next, entry.hash()), Optional.empty(), false)
                : new Followed(last, Optional.of(next), true);
    }

    /// At the last line, which must be where the chart says that the chain ends.
    public Followed at(Trail.End end) {
        return ended || last.equals(end)
                ? new Followed(last, broken, true)
                : new Followed(last, Optional.of(last.seq() + 1), true);
    }
}
